/** A section of the application with errors and a warning. */
import { Button } from '#functions/web/ui/button.tsx';
import { Columns } from '#functions/web/ui/columns.tsx';
import { ErrorSummary } from '#functions/web/ui/error-summary.tsx';
import { Choice } from '#functions/web/ui/fields/choice.tsx';
import { ComputedField } from '#functions/web/ui/fields/computed.tsx';
import { DateInput } from '#functions/web/ui/fields/date.tsx';
import { DecimalInput } from '#functions/web/ui/fields/decimal.tsx';
import { Group } from '#functions/web/ui/fields/group.tsx';
import { TextInput } from '#functions/web/ui/fields/text.tsx';
import { Form, FormActions } from '#functions/web/ui/form.tsx';
import { FormHead } from '#functions/web/ui/form-head.tsx';
import { SectionBar } from '#functions/web/ui/progress-bar.tsx';
import { SectionList } from '#functions/web/ui/section-list.tsx';
import { SchoolPage } from './frame.tsx';

const sections = [
  { title: 'El centre', href: '?1', kind: 'done', state: 'Completa' },
  { title: 'Direcció i contacte', href: '?2', kind: 'done', state: 'Completa' },
  { title: 'Alumnat i claustre', href: '?3', kind: 'done', state: 'Completa' },
  { title: 'Composició social', href: '?4', kind: 'late', state: '2 per corregir', current: true },
  { title: 'Demanda i famílies', href: '?5', kind: 'none', state: 'Per començar' },
  { title: 'Projecte i aliança', href: '?6', kind: 'half', state: 'A mitges' },
  { title: 'Claustre i compromisos', href: '?7', kind: 'none', state: 'Per començar' },
  { title: 'Documents', href: '?8', kind: 'none', state: 'Per començar' },
] as const;

const ca = { locale: 'ca' } as const;

const percentages = (
  <>
    <Group
      {...ca}
      name="estrangers"
      label="Alumnat de nacionalitat estrangera"
      warning={{
        title: 'La diferència amb la zona és petita',
        text: 'El programa busca centres que tinguin entre 10 i 30 punts més d’alumnat de nacionalitat estrangera que la zona, o bé 10 punts més de beques. Aquest centre en té 3,5 més.',
      }}
    >
      <DecimalInput {...ca} compact name="pctEstrangers" label="El centre" value="34,0" unit="%" />
      <DecimalInput {...ca} compact name="pctEstrangersZona" label="La zona" value="30,5" unit="%" />
      <ComputedField {...ca} compact name="diferenciaEstrangers" label="Diferència" value="+3,5 punts" />
    </Group>
    <Group {...ca} name="beques" label="Beques de menjador o de material">
      <DecimalInput {...ca} compact name="pctBeques" label="El centre" value="48,2" unit="%" />
      <DecimalInput
        {...ca}
        compact
        name="pctBequesZona"
        label="La zona"
        value="342"
        unit="%"
        error="Heu escrit 342. Ha de ser un percentatge entre 0 i 100; potser volíeu dir 34,2."
      />
    </Group>
    <Group
      {...ca}
      name="nee"
      label="Alumnat NESE/NEE de tipus B"
      optionalMark="(si ho sabeu)"
      hint="Necessitats derivades de la situació socioeconòmica o sociocultural. Escriviu només el total, mai dades d’alumnes."
    >
      <DecimalInput {...ca} compact name="pctNeeB" label="El centre" value="" unit="%" />
      <DecimalInput {...ca} compact name="pctNeeBZona" label="La zona" value="" unit="%" />
    </Group>
  </>
);

const aside = (
  <>
    <SectionList locale="ca" sections={sections} />
    <p class="small soft">Es tanca el divendres 18 de juny de 2027 a les 23.59 h. Podeu tancar i continuar des d’un altre aparell.</p>
  </>
);

export const formPage = (
  <SchoolPage title="2 respostes per corregir: Composició social">
    <Columns aside={aside} asideLabel="Estat de la sol·licitud">
      <Form action="/form" autosave="/autosave" rev={3}>
        <ErrorSummary
          locale="ca"
          saved
          errors={[
            { name: 'pctBequesZona', text: 'Beques de la zona: escriviu un percentatge entre 0 i 100' },
            { name: 'fontDades', text: 'Font de les dades: digueu-nos d’on surten' },
          ]}
        />
        <FormHead locale="ca" over="Sol·licitud de centre 2027-28" section={4} of={8} savedAt="10:42" />
        <SectionBar done={[true, true, true, false, false, false, false, false]} current={3} />
        <h1>Composició social</h1>
        <p class="lead">Compareu el vostre centre amb la seva zona de referència. Si us falta alguna dada, podeu continuar i tornar-hi.</p>
        <Choice
          {...ca}
          name="zona.tipus"
          label="Amb quina zona us compareu?"
          hint="Feu servir la mateixa zona en totes les preguntes."
          value="municipi"
          options={[
            { value: 'municipi', label: 'El municipi' },
            { value: 'zona', label: 'La zona educativa' },
            { value: 'districte', label: 'El districte' },
          ]}
        />
        {percentages}
        <TextInput
          {...ca}
          name="fontDades"
          label="D’on surten aquestes dades?"
          hint="Per exemple: secretaria del centre, Idescat, ajuntament."
          value=""
          error="Digueu d’on surten les dades. Amb dues paraules n’hi ha prou."
        />
        <DateInput
          {...ca}
          name="dataDades"
          label="De quin dia són?"
          hint="Dia, mes i any: 31/12/2026. No poden tenir més de dos anys."
          value="15/03/2027"
        />
        <FormActions>
          <Button>Desa i continua</Button>
          <Button kind="alt" name="on" value="surt">
            Desa i surt
          </Button>
          <a class="act" href="?3">
            Secció anterior
          </a>
        </FormActions>
      </Form>
    </Columns>
  </SchoolPage>
);
