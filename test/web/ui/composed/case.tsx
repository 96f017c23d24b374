/** The case as the coordination sees it. */
import { ActionBar } from '#functions/web/ui/action-bar.tsx';
import { AnswerList } from '#functions/web/ui/answer-list.tsx';
import { Button } from '#functions/web/ui/button.tsx';
import { Columns } from '#functions/web/ui/columns.tsx';
import { Area } from '#functions/web/ui/fields/area.tsx';
import { FileList } from '#functions/web/ui/file-list.tsx';
import { Form } from '#functions/web/ui/form.tsx';
import { PageHead } from '#functions/web/ui/page-head.tsx';
import { Status } from '#functions/web/ui/status.tsx';
import { Talk } from '#functions/web/ui/talk.tsx';
import { Timeline } from '#functions/web/ui/timeline.tsx';
import { Totals } from '#functions/web/ui/totals.tsx';
import { caseTables } from './case-tables.tsx';
import { StaffPage } from './frame.tsx';

const aside = (
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

export const casePage = (
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
    <Columns wide still aside={aside} asideLabel="Expedient">
      {caseTables}
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
