/** What the school says: criteria in words, answers beside the directory and the area, and every answer. */

import type { Comparison } from '#schemas/form/comparisons.ts';
import { planOf } from '#schemas/form/plan.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { dayInWords } from '#schemas/values/dates.ts';
import type { CaseWarnings, StaffCase } from '../../use-cases/cases/staff-case.ts';
import { answerOf } from '../form/answers.tsx';
import { filesOf } from '../form/case-view.ts';
import type { AttachedFile } from '../form/view.ts';
import { paths } from '../paths.ts';
import { formText } from '../text/form.ts';
import { staffCaseText } from '../text/staff.ts';
import { AnswerList } from '../ui/answer-list.tsx';
import { ComparisonTable } from '../ui/comparison-table.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { SourceTag } from '../ui/source-tag.tsx';
import { Status, type StatusKind } from '../ui/status.tsx';
import { Talk } from '../ui/talk.tsx';
import type { StaffCaseProps } from './staff-case.tsx';

/** Parts in which nothing stands are left out. */
export function CaseSaid({ locale, found }: StaffCaseProps) {
  const { warnings, compared } = found;
  const facts = compared.filter(({ other }) => other === null);
  const pairs = compared.filter(({ other }) => other !== null);
  return (
    <>
      {warnings.length > 0 ? <Criteria locale={locale} warnings={warnings} /> : null}
      {facts.length > 0 ? <Known locale={locale} rows={facts} day={found.loaded.body.factsAt} /> : null}
      {pairs.length > 0 ? (
        <ComparisonTable locale={locale} id="zona" caption={staffCaseText.zone[locale]} rows={pairs.map((row) => pairOf(row, locale))} />
      ) : null}
      <Sections locale={locale} found={found} />
    </>
  );
}

const kinds: Readonly<Record<CaseWarnings[number]['holds'], StatusKind>> = {
  ok: 'done',
  warns: 'soon',
  read: 'wait',
  unknown: 'none',
};

function Criteria({ locale, warnings }: { readonly locale: Locale; readonly warnings: CaseWarnings }) {
  return (
    <DataTable
      id="criteris"
      caption={staffCaseText.criteria[locale]}
      slim
      rows={warnings}
      columns={[
        { head: staffCaseText.criterion[locale], rowHead: true, cell: ({ title }) => title[locale] },
        { head: staffCaseText.result[locale], cell: ({ holds, text }) => <Status kind={kinds[holds]}>{text[locale]}</Status> },
      ]}
    />
  );
}

function Known({ locale, rows, day }: { readonly locale: Locale; readonly rows: readonly Comparison[]; readonly day: string }) {
  const none = <span class="soft">{staffCaseText.notKnown[locale]}</span>;
  return (
    <>
      <DataTable
        id="directori"
        caption={staffCaseText.directory[locale]}
        rows={rows}
        columns={[
          { head: staffCaseText.datum[locale], rowHead: true, cell: ({ question }) => question[locale] },
          { head: staffCaseText.answer[locale], cell: ({ mine }) => mine?.[locale] ?? none },
          { head: staffCaseText.known[locale], cell: ({ theirs }) => theirs?.[locale] ?? none },
          { head: staffCaseText.contrast[locale], cell: (row) => <Contrast locale={locale} row={row} /> },
        ]}
      />
      <SourceTag>{fill(staffCaseText.directoryOf, locale, { day: dayInWords(day, locale) })}</SourceTag>
    </>
  );
}

function Contrast({ locale, row }: { readonly locale: Locale; readonly row: Comparison }) {
  if (row.same === null) return <Status kind="na">{staffCaseText.unknown[locale]}</Status>;
  if (row.same) return <Status kind="done">{staffCaseText.same[locale]}</Status>;
  return <Status kind="soon">{difference(row, locale) ?? staffCaseText.other[locale]}</Status>;
}

/** With a decimal where the answer is shown with one: «+14,0» for percentages, «+14» for pupils. */
function difference({ mine: said, numbers }: Comparison, locale: Locale): string | undefined {
  if (!numbers) return undefined;
  const [mine, theirs] = numbers;
  const minimumFractionDigits = /[.,]\d(?!\d)/u.test(said?.[locale] ?? '') ? 1 : 0;
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', minimumFractionDigits, maximumFractionDigits: 1 }).format(
    mine - theirs,
  );
}

function pairOf(row: Comparison, locale: Locale) {
  const { question, mine, theirs, numbers } = row;
  return {
    label: question[locale],
    ...{ centre: numbers?.[0], zone: numbers?.[1], centreText: mine?.[locale], zoneText: theirs?.[locale] },
    differenceText: difference(row, locale),
  };
}

/** Files are fetched through the page of the staff. */
export function staffFiles({ loaded }: StaffCase, locale: Locale): Readonly<Record<string, AttachedFile>> {
  const last = new Map(loaded.files.map((file) => [file.field, file.id]));
  const shown = Object.entries(filesOf(loaded, locale));
  return Object.fromEntries(
    shown.map(([field, file]) => [field, { ...file, href: paths.staffFile(loaded.head.id, last.get(field) ?? '') }]),
  );
}

function Sections({ locale, found }: StaffCaseProps) {
  const { form, head, body } = found.loaded;
  const plan = planOf(form, head.version);
  const files = staffFiles(found, locale);
  const comments = found.coordinates ? body.amendments : {};
  return (
    <>
      {found.sections.map(({ key, title, rows }, at) => (
        <section class="flow" aria-labelledby={`s-${key}`}>
          <h2 id={`s-${key}`}>
            {at + 1}. {title[locale]}
          </h2>
          <AnswerList
            locale={locale}
            answers={rows.map((row) => {
              const answer = answerOf({ ...row, changed: false }, key, { locale, plan, files });
              const comment = comments[row.key];
              const source = row.changed ? { children: staffCaseText.amended[locale], kind: 'diff' as const } : answer.source;
              if (!comment) return { ...answer, source };
              const talk = <Talk label={formText.comments[locale]} items={[{ text: comment, by: formText.coordination[locale] }]} />;
              return {
                ...answer,
                source,
                answer: (
                  <>
                    {answer.answer}
                    {talk}
                  </>
                ),
              };
            })}
          />
        </section>
      ))}
    </>
  );
}
