/** The receipt: reference, what was sent, what happens next and when, and who still has to confirm. With its print styles it is the copy that a school files. */
import type { Child } from 'hono/jsx';
import { officialMailbox } from '#schemas/catalonia/codi-centre.ts';
import { planOf } from '#schemas/form/plan.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { instantInWords, localDay, weekdayInWords } from '#schemas/values/dates.ts';
import { stateOf } from '#schemas/workflow/walk.ts';
import type { Received } from '../../use-cases/cases/read-receipt.ts';
import { Answers, answerOf } from '../form/answers.tsx';
import { caseTitle, filesOf } from '../form/case-view.ts';
import { paths } from '../paths.ts';
import { caseText } from '../text/case.ts';
import { AnswerList } from '../ui/answer-list.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Columns } from '../ui/columns.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Status } from '../ui/status.tsx';
import { UBox } from '../ui/u-box.tsx';

export interface ReceiptProps {
  readonly locale: Locale;
  readonly received: Received;
}

/** What was sent at the left, what follows at the right. */
export function ReceiptBody({ locale, received }: ReceiptProps) {
  const { loaded, document, reference } = received;
  const { head, form } = loaded;
  const words = caseText.receipt;
  const { school, shape } = stateOf(form.workflow, head.state);
  const answers = [
    { question: words.reference[locale], answer: <strong class="ref">{reference}</strong> },
    { question: words.sent[locale], answer: instantInWords(document.submittedAt, locale) },
    { question: words.now[locale], answer: <Status kind={shape}>{school[locale]}</Status> },
  ];
  return (
    <Columns aside={<Follows locale={locale} received={received} />} asideLabel={caseText.next.title[locale]}>
      <PageHead title={words.title[locale]} over={[caseTitle(loaded, locale), head.name].filter(Boolean).join(' · ')} />
      <AnswerList locale={locale} answers={answers} />
      <Sender locale={locale} received={received} />
      <p>{words.keep[locale]}</p>
      <p class="row">
        <ButtonLink href={paths.caseHome(head.id)}>{words.follow[locale]}</ButtonLink>{' '}
        <ButtonLink kind="alt" href={paths.casePdf(head.id)}>
          {words.pdf[locale]}
        </ButtonLink>
      </p>
      <Changes locale={locale} received={received} />
      <Sent locale={locale} received={received} />
    </Columns>
  );
}

/** Whose word is still missing. Nothing where the mailbox has confirmed, or there is none. */
export function Sender({ locale, received: { loaded } }: { readonly locale: Locale; readonly received: Pick<Received, 'loaded'> }) {
  const { head } = loaded;
  if (head.sender === 'confirmed' || head.code === '') return null;
  const words = caseText.receipt;
  return (
    <Note title={words.toConfirm[locale]}>
      <p>{fill(head.sender === 'denied' ? words.denied : words.confirmHow, locale, { mailbox: officialMailbox(head.code) })}</p>
    </Note>
  );
}

function Follows({ locale, received: { loaded, reference, answeredBy } }: ReceiptProps) {
  const { form, head, call } = loaded;
  const nextDate = answeredBy && weekdayInWords(localDay(answeredBy), locale);
  const then = nextDate ? fill(form.afterwards, locale, { reference, nextDate }) : stateOf(form.workflow, head.state).next[locale];
  const lines: readonly Child[] = [
    then,
    ...(call?.resolvesAt ? [fill(caseText.next.resolves, locale, { day: weekdayInWords(localDay(call.resolvesAt), locale) })] : []),
    ...(form.disclaimer ? [form.disclaimer[locale]] : []),
  ];
  return (
    <>
      <UBox id="despres" title={caseText.next.title[locale]} small>
        {lines.map((line) => (
          <p class="small">{line}</p>
        ))}
      </UBox>
      {call?.officialUrl ? (
        <p>
          <SafeLink class="act" href={call.officialUrl}>
            {caseText.receipt.official[locale]}
          </SafeLink>
        </p>
      ) : null}
    </>
  );
}

/** After amendments: the answers that are other than before, together. */
function Changes({ locale, received: { loaded, document } }: ReceiptProps) {
  const shown = { locale, plan: planOf(loaded.form, document.version), files: filesOf(loaded, locale) };
  const changed = document.summary.flatMap(({ key, rows }) =>
    rows.filter((row) => row.changed).map((row) => answerOf({ ...row, changed: false }, key, shown)),
  );
  if (changed.length === 0) return null;
  return (
    <section class="flow" aria-labelledby="canvis">
      <h2 id="canvis">{caseText.receipt.changes[locale]}</h2>
      <AnswerList locale={locale} answers={changed} />
    </section>
  );
}

/** The frozen document, in the words of that day. */
export function Sent({
  locale,
  received: { loaded, document },
}: {
  readonly locale: Locale;
  readonly received: Pick<Received, 'loaded' | 'document'>;
}) {
  return (
    <Answers locale={locale} plan={planOf(loaded.form, document.version)} sections={document.summary} files={filesOf(loaded, locale)} />
  );
}
