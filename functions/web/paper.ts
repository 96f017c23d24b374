/** A submission as a paper to print: the frozen words in the reader's language, and nothing that is not in them. */
import { fill, type Locale } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import type { ReadDocument } from '../use-cases/cases/read-document.ts';
import type { Paper } from '../use-cases/ports.ts';
import { paperText } from './text/paper.ts';
import { uiText } from './text/ui.ts';

/** Title, facts, disclaimer, sections. `demo`: invented data, which it says. */
export function paperOf({ form, head, document }: ReadDocument, locale: Locale, demo: boolean): Paper {
  const reference = head.reference ?? '';
  const title = head.call ? `${form.name[locale]} ${showSchoolYear(head.curs)}` : form.name[locale];
  const sent = instantInWords(document.submittedAt, locale);
  const again = document.number > 1 ? ` (${fill(paperText.again, locale, { n: String(document.number) })})` : '';
  const centre = [head.name, head.code, head.municipality].filter((part) => part !== '').join(' · ');
  return {
    locale,
    title,
    over: ['Magnet', ...(demo ? [uiText.demo[locale]] : [])].join(' · '),
    facts: [
      { label: paperText.reference[locale], value: reference },
      ...(head.code ? [{ label: paperText.centre[locale], value: centre }] : []),
      { label: paperText.sent[locale], value: `${sent}${again}` },
    ],
    notes: form.disclaimer ? [form.disclaimer[locale]] : [],
    sections: document.summary.map((section) => ({
      title: section.title[locale],
      rows: section.rows.map(({ question, answer }) => ({ question: question[locale], answer: answer[locale] })),
    })),
    foot: fill(paperText.foot, locale, { reference }),
    at: document.submittedAt,
  };
}
