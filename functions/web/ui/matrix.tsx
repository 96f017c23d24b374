/** A grid of states: what has rows and many columns. Heads and first column stay while it scrolls; on phones each row is a card; on paper all of it, in words. */
import type { Child } from 'hono/jsx';
import { SafeLink } from './safe-link.tsx';
import { Status, type StatusKind } from './status.tsx';
import type { Examples, Maybe } from './types.ts';

export interface MatrixColumn {
  readonly head: string;
  /** Under the head: its day. */
  readonly sub?: Maybe<string>;
}

export interface MatrixCell {
  readonly kind: StatusKind;
  readonly text: string;
  readonly href?: Maybe<string>;
  /** There is nothing here: cards leave it out. */
  readonly empty?: Maybe<boolean>;
}

export interface MatrixRow {
  readonly head: Child;
  readonly cells: readonly MatrixCell[];
  readonly total: Child;
}

export interface MatrixProps {
  readonly id: string;
  readonly caption: string;
  /** Over the first column, and over the totals. */
  readonly corner: Child;
  readonly last: Child;
  /** What the totals are called where each row is a card. */
  readonly total: string;
  readonly groups: readonly { readonly title: string; readonly columns: readonly MatrixColumn[] }[];
  readonly rows: readonly MatrixRow[];
  readonly foot: { readonly head: Child; readonly cells: readonly Child[]; readonly total: Child };
}

/** One link a cell, in the order of reading; only what calls has a ground of its own. */
export function Matrix({ id, caption, corner, last, total, groups, rows, foot }: MatrixProps) {
  const shown = groups.filter(({ columns }) => columns.length > 0);
  const columns = shown.flatMap((group) => group.columns);
  return (
    <section class="scroll pane" aria-labelledby={id} tabindex={0}>
      <table class="matrix">
        <caption id={id} class="vh">
          {caption}
        </caption>
        <Heads corner={corner} last={last} groups={shown} />
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, at) => (
                <Cell cell={cell} of={columns[at]?.head ?? ''} />
              ))}
              <td class="sum" data-of={total}>
                {row.total}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{foot.head}</th>
            {foot.cells.map((cell, at) => (
              <td data-of={columns[at]?.head}>{cell}</td>
            ))}
            <td class="sum" data-of={total}>
              {foot.total}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Heads({ corner, last, groups }: Pick<MatrixProps, 'corner' | 'last' | 'groups'>) {
  return (
    <thead>
      <tr class="over">
        <td></td>
        {groups.map((group) => (
          <th scope="colgroup" colspan={group.columns.length}>
            {group.title}
          </th>
        ))}
        <td></td>
      </tr>
      <tr>
        <th scope="col">{corner}</th>
        {groups
          .flatMap((group) => group.columns)
          .map(({ head, sub }) => (
            <th scope="col">
              {head}
              {sub ? <small>{sub}</small> : null}
            </th>
          ))}
        <th scope="col">{last}</th>
      </tr>
    </thead>
  );
}

function Cell({ cell: { kind, text, href, empty }, of }: { readonly cell: MatrixCell; readonly of: string }) {
  const look = kind === 'late' ? 'hot' : empty ? 'empty' : undefined;
  const words = <Status kind={kind}>{text}</Status>;
  return (
    <td class={look} data-of={of}>
      {href ? <SafeLink href={href}>{words}</SafeLink> : words}
    </td>
  );
}

/** Shapes and what they mean. */
export function MatrixKey({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly { readonly kind: StatusKind; readonly text: string }[];
}) {
  return (
    <ul class="key" aria-label={label}>
      {items.map(({ kind, text }) => (
        <li>
          <Status kind={kind}>{text}</Status>
        </li>
      ))}
    </ul>
  );
}

export const examples: Examples = {
  'of a curs': () => (
    <Matrix
      id="graella"
      caption="Estat de cada obligació, per centre"
      corner="Centre"
      last="Fetes"
      total="Fetes"
      groups={[
        { title: 'El que fa cada centre', columns: [{ head: 'Dades', sub: '20 set.' }, { head: 'Planificació' }] },
        { title: 'Sessions', columns: [{ head: 'Seminari 1' }] },
      ]}
      rows={[
        {
          head: 'Escola Riera Blava',
          cells: [
            { kind: 'done', text: 'feta', href: '/1' },
            { kind: 'late', text: 'fa 3 dies que ha vençut', href: '/2' },
            { kind: 'na', text: 'no li toca', empty: true },
          ],
          total: '1 de 2',
        },
      ]}
      foot={{ head: 'Fetes', cells: ['1 de 1', '0 de 1', '0 de 0'], total: '1 de 2' }}
    />
  ),
  'its key': () => <MatrixKey label="Llegenda" items={[{ kind: 'done', text: 'feta' }]} />,
};
