/** The official mailbox says whether it sent a form: enough to recognise it, and two buttons. */
import { fill, type Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import type { SenderQuestion } from '../../use-cases/cases/sender-question.ts';
import { caseTitle } from '../form/case-view.ts';
import { paths } from '../paths.ts';
import { caseText } from '../text/case.ts';
import { AnswerList } from '../ui/answer-list.tsx';
import { Button } from '../ui/button.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Refused, type RefusedProps } from '../ui/refused.tsx';
import { Sent } from './receipt.tsx';

export interface ConfirmProps {
  readonly locale: Locale;
  readonly question: SenderQuestion;
  readonly refused?: RefusedProps | undefined;
}

/** The question while it stands; otherwise what was answered. */
export function ConfirmBody({ locale, question, refused }: ConfirmProps) {
  const { loaded, sentBy, answers } = question;
  const { head, document } = loaded;
  const words = caseText.confirm;
  const told = { confirmed: words.confirmed, denied: words.denied, unconfirmed: answers.length > 0 ? words.title : words.closed }[
    head.sender
  ];
  const next = { confirmed: words.confirmedNext, denied: words.deniedNext, unconfirmed: answers.length > 0 ? words.lead : words.none }[
    head.sender
  ];
  const facts = [
    { question: words.centre[locale], answer: [head.name, head.code, head.municipality].filter(Boolean).join(' · ') },
    { question: caseText.receipt.reference[locale], answer: head.reference ?? undefined },
    { question: words.by[locale], answer: sentBy ?? undefined },
    { question: words.at[locale], answer: document ? instantInWords(document.submittedAt, locale) : undefined },
  ];
  return (
    <div class="flow">
      {refused ? <Refused {...refused} /> : null}
      <PageHead title={told[locale]} over={caseTitle(loaded, locale)} />
      <p class="lead">{fill(next, locale, { form: caseTitle(loaded, locale) })}</p>
      <AnswerList locale={locale} answers={facts} />
      <Answer locale={locale} question={question} />
      {document ? (
        <details>
          <summary>{words.look[locale]}</summary>
          <Sent locale={locale} received={{ loaded: { ...loaded, files: [] }, document }} />
        </details>
      ) : null}
    </div>
  );
}

/** Nothing is chosen beforehand, whatever link led here. */
function Answer({ locale, question: { loaded, answers } }: Omit<ConfirmProps, 'refused'>) {
  if (answers.length === 0) return null;
  return (
    <Form action={paths.caseConfirm(loaded.head.id)} rev={loaded.rev}>
      <FormActions>
        {answers.map(({ transition }) => (
          <>
            <Button kind={transition.kind === 'main' ? 'main' : 'alt'} name="accio" value={transition.action}>
              {transition.label[locale]}
            </Button>{' '}
          </>
        ))}
      </FormActions>
    </Form>
  );
}
