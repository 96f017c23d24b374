/** Two small forms beside an application: asking somebody outside for a document, and answering what is asked later. */
import { fieldsSection } from '#schemas/form/fields.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { errorLines } from '../form/case-view.ts';
import { SectionFields } from '../form/section-fields.tsx';
import type { FieldsView } from '../form/view.ts';
import { paths } from '../paths.ts';
import { caseText } from '../text/case.ts';
import { uiText } from '../text/ui.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Area } from '../ui/fields/area.tsx';
import { EmailInput } from '../ui/fields/email.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Refused, type RefusedProps } from '../ui/refused.tsx';

export interface AskForProps {
  readonly locale: Locale;
  readonly case: string;
  readonly over: string;
  readonly field: string;
  readonly question: string;
  readonly rev: number;
  readonly address: string;
  readonly note: string;
  readonly error?: string | undefined;
  readonly refused?: RefusedProps | undefined;
}

/** Whom to ask, and a line to them. */
export function AskForBody({ locale, case: id, over, field, question, rev, address, note, error, refused }: AskForProps) {
  const words = caseText.ask;
  return (
    <Form action={paths.caseAskFor(id, field)} rev={rev}>
      {refused ? <Refused {...refused} /> : null}
      <ErrorSummary locale={locale} errors={error ? [{ name: 'correu', text: error }] : []} />
      <PageHead title={fill(words.title, locale, { question })} over={over} />
      <p class="lead">{words.lead[locale]}</p>
      <EmailInput
        locale={locale}
        name="correu"
        label={words.address[locale]}
        hint={words.addressHint[locale]}
        value={address}
        autocomplete="off"
        error={error}
      />
      <Area
        locale={locale}
        name="nota"
        label={words.note[locale]}
        optionalMark={uiText.optional[locale]}
        value={note}
        max={1000}
        rows={4}
      />
      <Ends locale={locale} case={id} button={words.send[locale]} />
    </Form>
  );
}

/** The fields that are asked later, all that the reader may answer and that are no files. */
export function LaterBody({
  locale,
  case: id,
  over,
  view,
}: {
  readonly locale: Locale;
  readonly case: string;
  readonly over: string;
  readonly view: FieldsView;
}) {
  const words = caseText.later;
  return (
    <Form action={paths.caseLater(id)}>
      <ErrorSummary locale={locale} errors={errorLines(view, view.reading.errors)} />
      <PageHead title={words.title[locale]} over={over} />
      <p class="lead">{words.lead[locale]}</p>
      <SectionFields view={view} section={fieldsSection} />
      <Ends locale={locale} case={id} button={words.save[locale]} />
    </Form>
  );
}

function Ends({ locale, case: id, button }: { readonly locale: Locale; readonly case: string; readonly button: string }) {
  return (
    <FormActions>
      <Button>{button}</Button>{' '}
      <ButtonLink kind="alt" href={paths.caseHome(id)}>
        {caseText.file.back[locale]}
      </ButtonLink>
    </FormActions>
  );
}
