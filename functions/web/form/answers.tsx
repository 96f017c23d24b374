/** Questions and answers in words, as check-your-answers, the receipt and the page of a case show them. */
import type { Child } from 'hono/jsx';
import type { Plan } from '#schemas/form/plan.ts';
import type { SummaryRow, SummarySection } from '#schemas/form/summary.ts';
import { unanswered } from '#schemas/form/words.ts';
import type { Locale } from '#schemas/text.ts';
import { caseText } from '../text/case.ts';
import { type Answer, AnswerList } from '../ui/answer-list.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { SourceTag } from '../ui/source-tag.tsx';
import type { AttachedFile } from './view.ts';

export interface AnswersProps {
  readonly locale: Locale;
  readonly plan: Plan;
  readonly sections: readonly SummarySection[];
  readonly files: Readonly<Record<string, AttachedFile>>;
  /** Where an answer is changed; undefined = it cannot be. */
  readonly change?: (section: string, key: string) => string | undefined;
}

/** Every page with its number. */
export function Answers(props: AnswersProps) {
  return (
    <>
      {props.sections.map(({ key, title, rows }, at) => (
        <section class="flow" aria-labelledby={`s-${key}`}>
          <h2 id={`s-${key}`}>
            {at + 1}. {title[props.locale]}
          </h2>
          <AnswerList locale={props.locale} answers={rows.map((row) => answerOf(row, key, props))} />
        </section>
      ))}
    </>
  );
}

/** One answer: people's own words in their voice, files as links, and what is computed with its source. */
export function answerOf(row: SummaryRow, section: string, { locale, plan, files, change }: Omit<AnswersProps, 'sections'>): Answer {
  const field = plan.at.get(row.key)?.field;
  const source = field?.widget === 'computed' ? { children: field.source[locale], kind: 'calc' as const } : undefined;
  return {
    question: row.question[locale],
    answer: field?.widget === 'file' ? (fileLink(files[row.key]) ?? wordsOf(row, locale)) : wordsOf(row, locale),
    says: field?.widget === 'area',
    source: row.changed ? { children: caseText.changed[locale], kind: 'diff' } : source,
    change: source ? undefined : change?.(section, row.key),
  };
}

function wordsOf({ answer }: SummaryRow, locale: Locale): Child {
  const none = Object.values(unanswered).some(({ ca }) => ca === answer.ca);
  return none ? <span class="soft">{answer[locale]}</span> : answer[locale];
}

function fileLink(file: AttachedFile | undefined): Child | undefined {
  return file ? (
    <>
      <SafeLink href={file.href}>{file.name}</SafeLink>
      <SourceTag>{file.details}</SourceTag>
    </>
  ) : undefined;
}
