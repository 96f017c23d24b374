/** The coordinator's queue. */
import { DataTable, RowLink } from '#functions/web/ui/data-table.tsx';
import { Filters } from '#functions/web/ui/filters.tsx';
import { PageHead } from '#functions/web/ui/page-head.tsx';
import { Pagination } from '#functions/web/ui/pagination.tsx';
import { Status, type StatusKind } from '#functions/web/ui/status.tsx';
import { Totals } from '#functions/web/ui/totals.tsx';
import { StaffPage } from './frame.tsx';

interface Row {
  readonly name: string;
  readonly place: string;
  readonly kind: StatusKind;
  readonly state: string;
  readonly days: number;
  readonly next: string;
  readonly who: string;
  readonly warnings: number;
}

const rows: readonly Row[] = [
  {
    name: 'Escola Vent de Paper',
    place: '08099017 · Vilamostra',
    kind: 'wait',
    state: 'Preseleccionada',
    days: 28,
    next: 'Selecciona',
    who: 'Nora Vidal',
    warnings: 2,
  },
  {
    name: 'Escola Riera Blava',
    place: '08099133 · Vilamostra',
    kind: 'late',
    state: 'Esmena fora de termini',
    days: 12,
    next: 'Amplia o retira',
    who: 'Nora Vidal',
    warnings: 0,
  },
  {
    name: 'Institut Camp de Nit',
    place: '08099030 · Pradell',
    kind: 'wait',
    state: 'Enviada',
    days: 3,
    next: 'Revisa',
    who: '',
    warnings: 1,
  },
  {
    name: 'Escola La Garrofa',
    place: '08099029 · Montalt',
    kind: 'half',
    state: 'En valoració',
    days: 6,
    next: 'Esperen 2 puntuacions',
    who: 'Pau Bassols',
    warnings: 0,
  },
  {
    name: 'Escola Ones de Ponent',
    place: '43099012 · Calamar',
    kind: 'done',
    state: 'Seleccionada, any 0',
    days: 41,
    next: '',
    who: 'Nora Vidal',
    warnings: 0,
  },
];

export const queuePage = (
  <StaffPage title="Sol·licituds 2027-28">
    <PageHead title="Sol·licituds 2027-28" sub="Dilluns 24 de maig de 2027 · 19 sol·licituds">
      <Totals
        items={[
          { kind: 'wait', figure: 4, text: 'us esperen', href: '?e=espera', current: true },
          { kind: 'late', figure: 1, text: 'fora de termini', href: '?e=tard' },
          { kind: 'half', figure: 6, text: 'en valoració', href: '?e=valoracio' },
          { kind: 'done', figure: 8, text: 'resoltes', href: '?e=resoltes' },
        ]}
      />
    </PageHead>
    <Filters
      locale="ca"
      action="/coordinacio"
      label="Filtra les sol·licituds"
      filters={[
        { name: 'q', label: 'Centre, codi o municipi', value: '' },
        {
          name: 'estat',
          label: 'Estat',
          value: '',
          options: [
            { value: '', label: 'Tots' },
            { value: 'enviada', label: 'Enviada' },
          ],
        },
        {
          name: 'qui',
          label: 'Assignada a',
          value: '',
          options: [
            { value: '', label: 'Tothom' },
            { value: 'jo', label: 'Les meves' },
          ],
        },
      ]}
    >
      <a class="act" href="/coordinacio.xlsx">
        Exporta a full de càlcul
      </a>
    </Filters>
    <DataTable
      id="cua"
      caption="Sol·licituds, primer les que us esperen"
      captionHidden
      list
      rows={rows}
      columns={[
        {
          head: 'Centre',
          rowHead: true,
          sort: { href: '?o=nom' },
          cell: (row) => <RowLink href="/case" text={row.name} sub={row.place} />,
        },
        { head: 'Estat', cell: (row) => <Status kind={row.kind}>{row.state}</Status>, hot: (row) => row.kind === 'late' },
        { head: 'Dies', numeric: true, sort: { href: '?o=dies', now: 'descending' }, cell: (row) => row.days },
        { head: 'Ara toca', cell: (row) => row.next },
        { head: 'Assignada a', cell: (row) => row.who || <span class="soft">Ningú</span> },
        {
          head: 'Avisos',
          cell: (row) => (row.warnings > 0 ? <Status kind="soon">{row.warnings}</Status> : <Status kind="na">cap</Status>),
        },
      ]}
    />
    <Pagination locale="ca" next="?p=2" range={{ from: 1, to: 5, total: 19 }} />
  </StaffPage>
);
