/** Check-your-answers: what would be sent, each answer one link from its place, and the button that sends it. */
import { officialMailbox } from '#schemas/catalonia/codi-centre.ts';
import type { SectionProgress } from '#schemas/form/journey.ts';
import { planOf } from '#schemas/form/plan.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { localDay, weekdayInWords } from '#schemas/values/dates.ts';
import { reachable } from '#schemas/workflow/walk.ts';
import type { Transition } from '#schemas/workflow/workflow.ts';
import type { Checked } from '../../use-cases/cases/check-case.ts';
import { Answers } from '../form/answers.tsx';
import { caseTitle, filesOf } from '../form/case-view.ts';
import { paths } from '../paths.ts';
import { caseText } from '../text/case.ts';
import { formText } from '../text/form.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Columns } from '../ui/columns.tsx';
import { ErrorSummary, type SummaryError } from '../ui/error-summary.tsx';
import { idOf } from '../ui/fields/ids.ts';
import { Form, FormActions } from '../ui/form.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Refused, type RefusedProps } from '../ui/refused.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { UBox } from '../ui/u-box.tsx';
import { Warning } from '../ui/warning.tsx';
import { Sections } from './sections.tsx';

export interface CheckProps {
  readonly locale: Locale;
  readonly checked: Checked & { readonly transition: Transition };
  readonly sections: readonly SectionProgress[];
  /** Of the answers, each with its place. */
  readonly errors: readonly SummaryError[];
  /** Why the press did nothing, where no answer is to blame. */
  readonly refused?: RefusedProps | undefined;
  /** Fields that may be changed now; undefined = all. */
  readonly writable: ReadonlySet<string> | undefined;
  /** Idempotency key of the button. */
  readonly press: string;
}

/** Answers at the left; at the right what follows, or what is left to do. */
export function CheckBody(props: CheckProps) {
  const { locale, errors, checked, sections } = props;
  const aside =
    errors.length > 0 ? (
      <Sections locale={locale} case={checked.loaded.head.id} sections={sections} />
    ) : (
      <UBox id="despres" title={caseText.next.title[locale]} small>
        <WhatFollows locale={locale} checked={checked} />
      </UBox>
    );
  return (
    <Columns aside={aside} asideLabel={caseText.next.title[locale]}>
      <Top {...props} />
      <Listing {...props} />
      <Send {...props} />
    </Columns>
  );
}

function Top({ locale, checked, errors, refused }: CheckProps) {
  const { loaded } = checked;
  const words = caseText.check;
  const amendable = [...reachable(loaded.form.workflow, loaded.head.state)].some((state) =>
    loaded.form.workflow.states[state]?.tags.includes('amending'),
  );
  return (
    <>
      {refused ? <Refused {...refused} /> : <ErrorSummary locale={locale} errors={errors} saved />}
      <PageHead title={words.title[locale]} over={[caseTitle(loaded, locale), loaded.head.name].filter(Boolean).join(' · ')} />
      <p class="lead">
        {errors.length > 0 ? words.missing[locale] : `${words.complete[locale]} ${(amendable ? words.untilAmended : words.final)[locale]}`}
      </p>
      {loaded.form.disclaimer ? <p class="soft">{loaded.form.disclaimer[locale]}</p> : null}
      <Warned locale={locale} checked={checked} />
    </>
  );
}

/** The soft rules that hold, in their words; never a verdict. */
function Warned({ locale, checked: { loaded, reading } }: Pick<CheckProps, 'locale' | 'checked'>) {
  const warned = reading.warnings.filter(({ holds }) => holds === 'warns');
  if (warned.length === 0) return null;
  const plan = planOf(loaded.form, loaded.head.version);
  const title = fill(warned.length === 1 ? caseText.check.warned : caseText.check.warnedMany, locale, { n: String(warned.length) });
  return (
    <Warning locale={locale} title={title}>
      <ul>
        {warned.map(({ section, at, title: what, text }) => (
          <li>
            {plan.at.get(at)?.field.asked === 'later' ? (
              <b>{what[locale]}</b>
            ) : (
              <SafeLink href={`${paths.caseSection(loaded.head.id, section)}#${idOf(at)}`}>{what[locale]}</SafeLink>
            )}
            {'. '}
            {text[locale]}
          </li>
        ))}
      </ul>
    </Warning>
  );
}

function Listing({ locale, checked: { loaded, sections }, writable }: CheckProps) {
  const { head, form } = loaded;
  const plan = planOf(form, head.version);
  const change = (section: string, key: string) => {
    if (writable && !writable.has(key)) return undefined;
    const file = plan.at.get(key)?.field.widget === 'file';
    return file ? paths.caseFile(head.id, key, { de: 'revisa' }) : `${paths.caseSection(head.id, section)}#${idOf(key)}`;
  };
  return <Answers locale={locale} plan={plan} sections={sections} files={filesOf(loaded, locale)} change={change} />;
}

/** The button of the transition that sends; blocked with its reason while call or deadline forbid it. */
function Send({ locale, checked: { loaded, transition, reasons }, press }: CheckProps) {
  const { head, seen } = loaded;
  return (
    <Form action={paths.caseCheck(head.id)} hidden={{ clau: press, vist: seen }}>
      <h2>{caseText.check.send[locale]}</h2>
      {reasons.length > 0 ? (
        <Note title={caseText.check.notNow[locale]} id="why-not">
          {reasons.map((reason) => (
            <p>{reason[locale]}</p>
          ))}
        </Note>
      ) : null}
      <FormActions>
        <Button blocked={reasons.length > 0 ? { id: 'why-not' } : undefined}>{transition.label[locale]}</Button>{' '}
        <ButtonLink kind="alt" href={paths.caseHome(head.id)}>
          {caseText.check.leave[locale]}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}

function WhatFollows({ locale, checked: { loaded, transition } }: Pick<CheckProps, 'locale' | 'checked'>) {
  const { form, head, call } = loaded;
  const { deadline, mails = [], to } = transition as Transition;
  const words = caseText.next;
  const asks = head.sender === 'unconfirmed' && head.code !== '' && !loaded.roles.includes('official');
  const lines = [
    mails.some((mail) => mail.to.includes('applicant')) ? words.copy[locale] : null,
    asks ? fill(words.confirm, locale, { mailbox: officialMailbox(head.code) }) : null,
    // What the state says of an answer to come, or the days it takes: one of the two.
    typeof deadline === 'object'
      ? fill(words.within, locale, { n: String(deadline.workingDays) })
      : to
        ? (form.workflow.states[to]?.next[locale] ?? null)
        : null,
    call?.resolvesAt ? fill(words.resolves, locale, { day: weekdayInWords(localDay(call.resolvesAt), locale) }) : null,
  ].filter((line) => line !== null);
  return (
    <ol class="small" aria-label={formText.check[locale]}>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ol>
  );
}
