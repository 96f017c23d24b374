/** The case as the coordination sees it. */
import { ActionBar } from '#functions/web/ui/action-bar.tsx';
import { AnswerList } from '#functions/web/ui/answer-list.tsx';
import { Button } from '#functions/web/ui/button.tsx';
import { Columns } from '#functions/web/ui/columns.tsx';
import { ComparisonTable } from '#functions/web/ui/comparison-table.tsx';
import { DataTable } from '#functions/web/ui/data-table.tsx';
import { Area } from '#functions/web/ui/fields/area.tsx';
import { FileList } from '#functions/web/ui/file-list.tsx';
import { Form } from '#functions/web/ui/form.tsx';
import { PageHead } from '#functions/web/ui/page-head.tsx';
import { SourceTag } from '#functions/web/ui/source-tag.tsx';
import { Status, type StatusKind } from '#functions/web/ui/status.tsx';
import { Talk } from '#functions/web/ui/talk.tsx';
import { Timeline } from '#functions/web/ui/timeline.tsx';
import { Totals } from '#functions/web/ui/totals.tsx';
import { StaffPage } from './frame.tsx';

const criteria: readonly (readonly [string, string, StatusKind, string])[] = [
  ['C1', 'Composició desequilibrada', 'done', 'Compleix per beques: +14,0 punts. Nacionalitat estrangera: +3,5'],
  ['C2', 'No més del 55 %', 'done', '34,0 %'],
  ['C3', 'Famílies de l’entorn', 'wait', 'Cal llegir-ho: 1.240 caràcters'],
  ['C4', 'Direcció, tres cursos', 'soon', 'Compromesa, però el mandat acaba el 30/06/2028'],
  ['C5', 'Claustre', 'done', '27 de 31 vots a favor (87 %)'],
  ['C7', 'Carta de recolzament', 'late', 'No ha arribat. Demanada el 24/05, oberta el 02/06'],
];

const known: readonly (readonly [string, string, string | null, string | null, StatusKind, string])[] = [
  ['Codi de centre', '08099017', '08099017', null, 'done', 'Coincideix'],
  ['Nombre d’alumnes', '412', '398', 'Matrícula, curs 2025-26', 'done', '+3,5 %, dins del marge'],
  ['Docents del claustre', '31', null, null, 'na', 'Sense contrast'],
  ['Fi del mandat de la direcció', '30/06/2028', null, null, 'soon', 'Menys de 3 cursos'],
];

function Tables() {
  return (
    <>
      <h2>Criteris</h2>
      <DataTable
        id="criteris"
        caption="Criteris"
        captionHidden
        slim
        rows={criteria}
        columns={[
          {
            head: 'Criteri',
            rowHead: true,
            cell: ([code, name]) => (
              <>
                <span class="soft">{code}</span> {name}
              </>
            ),
          },
          { head: 'Resultat', cell: ([, , kind, words]) => <Status kind={kind}>{words}</Status> },
        ]}
      />
      <h2>El que diu el centre, al costat del que sabem</h2>
      <DataTable
        id="contrast"
        caption="El que diu el centre, al costat del que sabem"
        captionHidden
        rows={known}
        columns={[
          { head: 'Dada', rowHead: true, cell: (row) => row[0] },
          { head: 'Resposta del centre', cell: (row) => row[1] },
          {
            head: 'Directori i dades obertes',
            cell: (row) => (
              <>
                {row[2] ?? <span class="soft">No consta</span>} {row[3] ? <SourceTag>{row[3]}</SourceTag> : null}
              </>
            ),
          },
          { head: 'Contrast', cell: (row) => <Status kind={row[4]}>{row[5]}</Status> },
        ]}
      />
      <ComparisonTable
        locale="ca"
        id="composicio"
        caption="Composició social, font del centre: secretaria i Idescat, 15/03/2027"
        rows={[
          { label: 'Nacionalitat estrangera', centre: 34, zone: 30.5, centreText: '34,0 %', zoneText: '30,5 %', differenceText: '+3,5' },
          {
            label: 'Beques de menjador o material',
            centre: 48.2,
            zone: 34.2,
            centreText: '48,2 %',
            zoneText: '34,2 %',
            differenceText: '+14,0',
          },
        ]}
      />
    </>
  );
}

function Aside() {
  return (
    <>
      <h2>Fitxers</h2>
      <FileList
        files={[
          {
            name: 'acta-claustre.pdf',
            href: '/fitxers/1',
            kind: 'done',
            details: { children: 'PDF, 214 kB · comprovat el 25/05/2027, 11:02' },
          },
          {
            name: 'Carta de recolzament',
            kind: 'late',
            details: { kind: 'diff', children: 'Ajuntament de Vilamostra · enllaç vàlid fins al 05/07/2027' },
            action: (
              <a class="act" href="?demana">
                Torna a demanar-la
              </a>
            ),
          },
        ]}
      />
      <h2>Notes internes</h2>
      <p class="small soft">Només les llegeix la coordinació.</p>
      <Talk
        label="Notes internes"
        items={[
          {
            text: 'El claustre és molt estable. He parlat amb la direcció: l’any que ve es tornarà a presentar.',
            by: 'Nora Vidal · 28 de juny, 17:31',
          },
          { text: 'La xifra de beques de la zona ve del consell comarcal, l’he contrastada.', by: 'Pau Bassols · 28 de maig, 09:02' },
        ]}
      />
      <Form action="/nota">
        <Area locale="ca" name="nota" label="Afegiu una nota" value="" rows={2} />
        <Button kind="alt">Desa la nota</Button>
      </Form>
      <h2>Què ha passat</h2>
      <Timeline
        items={[
          { when: '29 de juny de 2027, 09:14', text: 'Nora Vidal tanca la valoració: 3 de 3 persones han puntuat' },
          { when: '2 de juny, 12:05', text: 'L’Ajuntament obre l’enllaç de la carta' },
          { when: '25 de maig, 11:09', text: 'Sol·licitud enviada per la direcció' },
        ]}
      />
    </>
  );
}

export function CasePage() {
  const bar = (
    <ActionBar
      label="Decisió"
      action="/decideix"
      messageId="falta"
      message={
        <>
          <Status kind="late">Per seleccionar-la falta la carta de recolzament</Status>
          <br />
          <span class="small soft">Cada acció us demanarà el motiu i us ensenyarà el correu abans d’enviar-lo.</span>
        </>
      }
    >
      <Button kind="danger" name="accio" value="reject">
        Desestima…
      </Button>
      <Button kind="alt" name="accio" value="amend">
        Demana esmenes…
      </Button>
      <Button blocked={{ id: 'falta' }}>Selecciona per a l’any 0</Button>
    </ActionBar>
  );
  const facts = [
    { kind: 'wait', text: 'Preseleccionada' },
    { text: <strong>28 dies a coordinació</strong> },
    { text: '7,4 de mitjana (6,8 a 8,1; 3 puntuacions)' },
  ] as const;
  return (
    <StaffPage title="Escola Vent de Paper: sol·licitud 2027-28" bar={bar}>
      <PageHead
        title="Escola Vent de Paper"
        over={
          <>
            <a href="/coordinacio">Sol·licituds 2027-28</a> · 7 de 19
          </>
        }
        sub="08099017 · Vilamostra · Vallès Occidental · Mercè Valldosera Prims, direcció"
      >
        <Totals items={facts} />
      </PageHead>
      <Columns wide still aside={<Aside />} asideLabel="Expedient">
        <Tables />
        <h2>Amb les seves paraules</h2>
        <AnswerList
          locale="ca"
          answers={[
            {
              question: 'Quina realitat volem?',
              answer:
                'Una escola on la música i la ciència es toquin amb les mans, i on el barri hi vingui també quan ja han sonat les cinc.',
              says: true,
            },
          ]}
        />
      </Columns>
    </StaffPage>
  );
}
