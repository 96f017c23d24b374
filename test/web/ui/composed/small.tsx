/** The short pages: sign-in, receipt, my tasks, import, upload, error. */
import { AnswerList } from '#functions/web/ui/answer-list.tsx';
import { Button, ButtonLink } from '#functions/web/ui/button.tsx';
import { DataTable } from '#functions/web/ui/data-table.tsx';
import { CentreField } from '#functions/web/ui/fields/centre.tsx';
import { EmailInput } from '#functions/web/ui/fields/email.tsx';
import { Rows } from '#functions/web/ui/fields/rows.tsx';
import { TextInput } from '#functions/web/ui/fields/text.tsx';
import { Form, FormActions } from '#functions/web/ui/form.tsx';
import { Merge } from '#functions/web/ui/merge.tsx';
import { Note } from '#functions/web/ui/note.tsx';
import { PageHead } from '#functions/web/ui/page-head.tsx';
import { JobProgress } from '#functions/web/ui/progress-bar.tsx';
import { Status } from '#functions/web/ui/status.tsx';
import { UBox } from '#functions/web/ui/u-box.tsx';
import { UploadForm } from '#functions/web/ui/upload-form.tsx';
import { PublicPage, SchoolPage, StaffPage } from './frame.tsx';

export function SignInPage() {
  return (
    <PublicPage title="Entra">
      <div class="flow">
        <h1>Entra</h1>
        <Note kind="info" role="status" title="Us hem enviat un correu">
          <p>Obriu-ne l’enllaç, o escriviu aquí el codi de sis xifres. Val 15 minuts.</p>
        </Note>
        <Form action="/entra">
          <TextInput
            locale="ca"
            name="codi"
            label="Codi de sis xifres"
            inputmode="numeric"
            autocomplete="one-time-code"
            width="w8"
            value=""
          />
          <FormActions>
            <Button>Entra</Button>
            <Button kind="link" name="on" value="torna">
              Envia’m un altre codi
            </Button>
          </FormActions>
        </Form>
      </div>
    </PublicPage>
  );
}

export function ReceiptPage() {
  return (
    <SchoolPage title="Sol·licitud rebuda">
      <div class="flow">
        <h1>Hem rebut la sol·licitud</h1>
        <p class="lead">Us n’hem enviat una còpia al correu del centre.</p>
        <UBox id="ref" title="La vostra referència">
          <p class="ref">MAG-7K3P-9QXM</p>
          <p>Enviada el dimarts 25 de maig de 2027 a les 11.09 h. La coordinació la revisarà abans de l’1 de juny.</p>
        </UBox>
        <AnswerList locale="ca" answers={[{ question: 'Centre', answer: 'Escola Vent de Paper' }]} />
        <p class="row">
          <ButtonLink href="/espai">Ves als meus tràmits</ButtonLink>
          <a class="act" href="/copia.pdf">
            Desa’n una còpia en PDF
          </a>
        </p>
      </div>
    </SchoolPage>
  );
}

export function ImportPage() {
  return (
    <StaffPage title="Importació del directori" refresh={2}>
      <PageHead title="Importació del directori" sub="directori-centres.csv · prova sense aplicar" />
      <div class="flow">
        <JobProgress
          locale="ca"
          href="/import"
          id="feina"
          label="Llegint el fitxer"
          done={3200}
          total={5434}
          words="3.200 de 5.434 files"
          note="Podeu tancar la pàgina: la feina continua."
        />
        <DataTable
          id="rebutjades"
          caption="Files rebutjades"
          slim
          rows={[{ line: 12, why: 'El codi 08002114 no té l’última xifra correcta' }]}
          columns={[
            { head: 'Línia', numeric: true, cell: (row) => row.line },
            { head: 'Motiu', rowHead: true, cell: (row) => <Status kind="late">{row.why}</Status> },
          ]}
        />
      </div>
    </StaffPage>
  );
}

export function UploadPage() {
  return (
    <SchoolPage title="Acta del claustre">
      <h1>Acta del claustre</h1>
      <UploadForm
        locale="ca"
        action="/bucket"
        fields={{ key: 'pending/1', success_action_redirect: '/arribat' }}
        label="Trieu el fitxer"
        hint="PDF, fins a 10 MB."
        accept=".pdf"
        maxBytes={10_485_760}
      />
    </SchoolPage>
  );
}

/** The widgets that the other pages do not use. */
export function FieldsPage() {
  return (
    <SchoolPage title="El centre">
      <Form action="/form" autosave="/autosave" rev={1}>
        <h1>El centre</h1>
        <CentreField
          locale="ca"
          name="codiCentre"
          label="Quin centre sou?"
          hint="Escriviu el codi, el nom o el municipi."
          api="/api/centres"
          value=""
        />
        <EmailInput locale="ca" name="correu" label="La vostra adreça electrònica" value="" />
        <Rows
          locale="ca"
          name="equip"
          label="Membres de l’equip impulsor"
          rows={[
            { title: 'Persona 1', fields: <TextInput locale="ca" compact name="equip.0.nom" label="Nom i cognoms" value="Biel Mas" /> },
          ]}
          add="Afegeix una persona"
          removable
        />
        <Merge
          locale="ca"
          name="necessitats"
          label="Quina realitat volem canviar?"
          mine="Moltes famílies passen de llarg."
          theirs="Moltes famílies trien una altra escola."
          by="Biel Mas, avui a les 10:40"
        />
        <FormActions>
          <Button>Desa i continua</Button>
        </FormActions>
      </Form>
    </SchoolPage>
  );
}
