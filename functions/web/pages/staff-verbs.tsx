/** What staff does with a case beside the table of its workflow: a member scores, a coordinator asks somebody outside. */
import type { FieldError } from '#schemas/result.ts';
import { fill, type Locale } from '#schemas/text.ts';
import type { StaffCase } from '../../use-cases/cases/staff-case.ts';
import { paths } from '../paths.ts';
import { actionText, scoringText } from '../text/staff.ts';
import { Button } from '../ui/button.tsx';
import { Columns } from '../ui/columns.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Area } from '../ui/fields/area.tsx';
import { EmailInput } from '../ui/fields/email.tsx';
import { NumberInput } from '../ui/fields/number.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { nameOf } from './staff-case.tsx';
import { CaseSaid } from './staff-case-said.tsx';

interface VerbProps {
  readonly locale: Locale;
  readonly found: StaffCase;
  /** What stands at an input. */
  readonly typed: (name: string) => string;
  readonly errors: readonly FieldError[];
}

const over = ({ found, locale }: VerbProps) => <SafeLink href={paths.staffCase(found.loaded.head.id)}>{nameOf(found, locale)}</SafeLink>;
const messageAt = ({ errors, locale }: VerbProps, name: string) => errors.find(({ path }) => path === name)?.message[locale];
const lines = ({ errors, locale }: VerbProps) => errors.map(({ path, message }) => ({ name: path, text: message[locale] }));

/** Marks beside the answers that they are about. */
export function ScoreBody(props: VerbProps) {
  const { locale, found } = props;
  const { scoring } = found.loaded.form.workflow;
  if (!scoring) return null;
  return (
    <Columns
      wide
      still
      asideLabel={scoringText.own[locale]}
      aside={
        <>
          <Marks {...props} />
          <Conflict {...props} />
        </>
      }
    >
      <ErrorSummary locale={locale} errors={lines(props)} />
      <PageHead title={scoringText.give[locale]} over={over(props)} />
      <CaseSaid locale={locale} found={found} />
    </Columns>
  );
}

function Marks(props: VerbProps) {
  const { locale, found, typed } = props;
  const { criteria, max } = found.loaded.form.workflow.scoring ?? { criteria: {}, max: 0 };
  return (
    <Form action={paths.staffScore(found.loaded.head.id)} label={scoringText.own[locale]}>
      <p>{fill(scoringText.lead, locale, { max: String(max) })}</p>
      {Object.entries(criteria).map(([key, { title, hint }]) => (
        <NumberInput
          locale={locale}
          name={key}
          label={title[locale]}
          hint={hint[locale]}
          value={typed(key)}
          error={messageAt(props, key)}
        />
      ))}
      <Area
        locale={locale}
        name="comentari"
        label={scoringText.comment[locale]}
        hint={scoringText.commentHint[locale]}
        value={typed('comentari')}
        rows={3}
      />
      <FormActions>
        <Button>{scoringText.save[locale]}</Button>
      </FormActions>
    </Form>
  );
}

function Conflict({ locale, found, typed }: VerbProps) {
  return (
    <Form action={paths.staffScore(found.loaded.head.id)} hidden={{ conflicte: 'si' }}>
      <h2>{scoringText.conflictTitle[locale]}</h2>
      <p>{scoringText.conflictLead[locale]}</p>
      <Area locale={locale} name="motiu" label={scoringText.comment[locale]} value={typed('motiu')} rows={2} />
      <Button kind="alt">{scoringText.declare[locale]}</Button>
    </Form>
  );
}

/** One address, one document. */
export function AskBody(props: VerbProps & { readonly field: string; readonly question: string; readonly rev: number }) {
  const { locale, found, typed, field, question, rev } = props;
  return (
    <Form action={paths.staffAsk(found.loaded.head.id, field)} rev={rev}>
      <ErrorSummary locale={locale} errors={lines(props)} />
      <PageHead title={fill(actionText.askTitle, locale, { field: question })} over={over(props)} />
      <p class="lead">{actionText.askLead[locale]}</p>
      <EmailInput
        locale={locale}
        name="correu"
        label={actionText.address[locale]}
        value={typed('correu')}
        error={messageAt(props, 'correu')}
        autocomplete="off"
      />
      <Area locale={locale} name="nota" label={actionText.note[locale]} value={typed('nota')} rows={3} max={1000} />
      <FormActions>
        <Button>{actionText.send[locale]}</Button>{' '}
        <SafeLink class="act" href={paths.staffCase(found.loaded.head.id)}>
          {actionText.back[locale]}
        </SafeLink>
      </FormActions>
    </Form>
  );
}
