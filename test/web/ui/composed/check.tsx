/** Check-your-answers before sending. */
import { AnswerList } from '#functions/web/ui/answer-list.tsx';
import { Button } from '#functions/web/ui/button.tsx';
import { Columns } from '#functions/web/ui/columns.tsx';
import { ComparisonTable } from '#functions/web/ui/comparison-table.tsx';
import { Declaration } from '#functions/web/ui/fields/declaration.tsx';
import { Form, FormActions } from '#functions/web/ui/form.tsx';
import { SaveState } from '#functions/web/ui/save-state.tsx';
import { UBox } from '#functions/web/ui/u-box.tsx';
import { Warning } from '#functions/web/ui/warning.tsx';
import { SchoolPage } from './frame.tsx';

const directory = { children: 'Directori de centres · 3 de maig de 2027' };

const aside = (
  <>
    <SaveState locale="ca" savedAt="11:07" />
    <UBox id="despres" title="Què passarà després" small>
      <ol class="small">
        <li>Rebreu una còpia de les respostes al correu del centre.</li>
        <li>La coordinació les revisarà en 5 dies hàbils. Si falta res, tindreu 10 dies hàbils per esmenar-ho.</li>
        <li>La comissió valorarà totes les sol·licituds i us en direm el resultat i el motiu abans del 31 de juliol.</li>
      </ol>
    </UBox>
  </>
);

const answers = (
  <>
    <h2 id="s1">1. El centre</h2>
    <AnswerList
      locale="ca"
      answers={[
        { question: 'Codi de centre', answer: '08099017', change: '?1' },
        { question: 'Nom', answer: 'Escola Vent de Paper', source: directory, change: '?1' },
        { question: 'Municipi', answer: 'Vilamostra', source: directory, change: '?1' },
      ]}
    />
    <h2 id="s2">2. Direcció i contacte</h2>
    <AnswerList
      locale="ca"
      answers={[
        { question: 'Direcció', answer: 'Mercè Valldosera Prims', change: '?2' },
        { question: 'Correu electrònic', answer: 'direccio@ventdepaper.example', change: '?2' },
        {
          question: 'Fi del mandat',
          answer: '30/06/2028',
          source: { kind: 'diff', children: 'Falten menys de tres cursos' },
          change: '?2',
        },
      ]}
    />
    <h2 id="s4">4. Composició social</h2>
    <ComparisonTable
      locale="ca"
      id="composicio"
      caption="Composició social del centre i de la zona"
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
    <h2 id="s6">6. Projecte i aliança</h2>
    <AnswerList
      locale="ca"
      answers={[
        {
          question: 'Quina realitat volem canviar?',
          answer:
            'Cada curs veiem com moltes famílies del carrer de sota passen per davant de la porta i continuen caminant. Volem que s’aturin, que entrin i que vegin què hi fem.',
          says: true,
          change: '?6',
        },
        { question: 'Institució proposada', change: '?6' },
      ]}
    />
  </>
);

export const checkPage = (
  <SchoolPage title="Reviseu i envieu la sol·licitud">
    <Columns aside={aside} asideLabel="Què passarà després">
      <Form action="/envia" rev={9}>
        <div>
          <p class="over">Sol·licitud de centre 2027-28 · Escola Vent de Paper</p>
          <h1>Reviseu les respostes abans d’enviar-les</h1>
        </div>
        <p class="lead">
          Tot el que és obligatori té resposta. Llegiu-ho amb calma: després d’enviar-ho només ho podreu canviar si la coordinació us demana
          esmenes.
        </p>
        <Warning locale="ca" quiet title="Dues coses que la comissió veurà marcades">
          <ul>
            <li>
              <a href="#s2">El mandat de la direcció</a> acaba abans de tres cursos.
            </li>
            <li>La carta de recolzament encara no ha arribat. La podeu enviar igualment.</li>
          </ul>
        </Warning>
        {answers}
        <h2>Envieu la sol·licitud</h2>
        <Declaration
          locale="ca"
          name="protDades"
          label="Protecció de dades"
          checked={false}
          statement={
            <>
              He llegit la <a href="/proteccio-de-dades">informació de protecció de dades</a>
            </>
          }
        />
        <FormActions>
          <Button>Envia la sol·licitud</Button>
          <Button kind="alt" name="on" value="surt">
            Desa i surt
          </Button>
        </FormActions>
      </Form>
    </Columns>
  </SchoolPage>
);
