/** Starting a form: which school, and where the link to go on is mailed. */
import type { Form as Declared } from '#schemas/form/form.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { paths } from '../paths.ts';
import { formText } from '../text/form.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary, type SummaryError } from '../ui/error-summary.tsx';
import { CentreField, type CentreOption } from '../ui/fields/centre.tsx';
import { Choice } from '../ui/fields/choice.tsx';
import { EmailInput } from '../ui/fields/email.tsx';
import { Form } from '../ui/form.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Warning } from '../ui/warning.tsx';

export interface FormStartProps {
  readonly locale: Locale;
  readonly form: Declared;
  /** As typed. */
  readonly code: string;
  readonly address: string;
  readonly mailbox: '' | 'oficial' | 'altra';
  readonly chosen?: CentreOption | undefined;
  /** A right code that the directory does not know. */
  readonly unknown?: string | undefined;
  /** Official mailbox of the school. */
  readonly official?: string | undefined;
  readonly found?: readonly CentreOption[] | undefined;
  readonly errors: readonly SummaryError[];
}

/** First the school; once it is known, where the link goes. Without school, only the address. */
export function FormStartBody(props: FormStartProps) {
  const { locale, form, errors } = props;
  const words = formText.start;
  const asksCentre = form.subject === 'centre';
  const ready = !asksCentre || props.official !== undefined;
  return (
    <div class="flow">
      <Form action={paths.formStart(form.slug)}>
        <ErrorSummary locale={locale} errors={errors} />
        <PageHead title={fill(words.title, locale, { form: form.name[locale] })} />
        <p class="lead">{words.lead[locale]}</p>
        {form.disclaimer ? (
          <Note>
            <p>{form.disclaimer[locale]}</p>
          </Note>
        ) : null}
        {asksCentre ? <Centre {...props} /> : null}
        {props.unknown ? (
          <Warning locale={locale} title={words.unknownTitle[locale]}>
            <p>{fill(words.unknown, locale, { code: props.unknown })}</p>
          </Warning>
        ) : null}
        {ready ? <Address {...props} /> : null}
        <p class="row">
          <Button>{(ready ? words.begin : words.go)[locale]}</Button>
        </p>
      </Form>
    </div>
  );
}

const errorOf = ({ errors }: FormStartProps, name: string): string | undefined => errors.find((error) => error.name === name)?.text;

function Centre(props: FormStartProps) {
  const { locale, code, chosen, found } = props;
  const words = formText.start;
  return (
    <CentreField
      locale={locale}
      name="codi"
      label={words.centre[locale]}
      hint={words.centreHint[locale]}
      value={code}
      api={paths.apiCentres()}
      chosen={chosen}
      found={found}
      error={errorOf(props, 'codi')}
    />
  );
}

function Address(props: FormStartProps) {
  const { locale, official, mailbox, address } = props;
  const words = formText.start;
  const input = { locale, name: 'correu', value: address, error: errorOf(props, 'correu') };
  if (!official) return <EmailInput {...input} label={words.address[locale]} />;
  return (
    <>
      <Choice
        locale={locale}
        name="bustia"
        label={words.mailbox[locale]}
        value={mailbox}
        error={errorOf(props, 'bustia')}
        options={[
          { value: 'oficial', label: words.official[locale], hint: official },
          { value: 'altra', label: words.other[locale], hint: words.otherHint[locale] },
        ]}
      />
      <EmailInput {...input} label={words.otherAddress[locale]} hint={words.otherAddressHint[locale]} />
    </>
  );
}
