/** Check-your-answers, and the frozen document of what was submitted: questions and answers in words, readable without the form. */
import type { Text } from '../text.ts';
import { proper } from '../values/checked.ts';
import { type Answered, answer } from './answer.ts';
import type { Facts, Form, Raw } from './form.ts';
import { type Input, type Plan, type Planned, planOf } from './plan.ts';
import { isRequired } from './read.ts';
import { inScope, type Scope } from './scope.ts';
import { typedAt } from './typed.ts';
import type { FileNames } from './widgets/widget.ts';
import { each, join, unanswered } from './words.ts';

/** One question and its answer. */
export interface SummaryRow {
  readonly key: string;
  readonly question: Text;
  /** Rows of a table are lines. */
  readonly answer: Text;
  /** Another answer than before. */
  readonly changed: boolean;
}

/** One page. */
export interface SummarySection {
  readonly key: string;
  readonly title: Text;
  readonly rows: readonly SummaryRow[];
}

/** What a summary is made with. */
export interface SummaryOptions {
  /** What was typed before, to mark what changed. */
  readonly previous?: Raw;
  readonly fileName?: FileNames;
  /** The same answers as read before, so that they are not read again. */
  readonly answered?: Answered;
  /** Absent = what is asked at submission, and later answers that are there. */
  readonly asked?: Scope['asked'];
}

/** Everything that is asked, in words. A wrong answer is shown as typed. */
export function summary(form: Form, version: number, raw: Raw, facts: Facts, options: SummaryOptions = {}): readonly SummarySection[] {
  return summaryOf(planOf(form, version), raw, facts, options);
}

/** The summary of a plan; see {@link summary}. */
export function summaryOf(plan: Plan, raw: Raw, facts: Facts, options: SummaryOptions): readonly SummarySection[] {
  const { previous, answered = answer(plan, raw, facts) } = options;
  const before = previous ? answersByKey(plan, previous, facts, { ...options, answered: answer(plan, previous, facts) }) : null;
  const now = answersByKey(plan, raw, facts, { ...options, answered });
  return plan.declared.sections.flatMap(({ key, title }) => {
    const rows = (plan.bySection.get(key) ?? []).flatMap((field) => {
      const text = now.get(field.key);
      return text
        ? [{ key: field.key, question: field.question, answer: text, changed: before !== null && before.get(field.key)?.ca !== text.ca }]
        : [];
    });
    return rows.length > 0 ? [{ key, title, rows }] : [];
  });
}

function answersByKey(
  plan: Plan,
  raw: Raw,
  facts: Facts,
  { answered, ...options }: SummaryOptions & { readonly answered: Answered },
): ReadonlyMap<string, Text> {
  const asked = plan.fields.filter((field) => answered.visible.has(field.key) && shown(field, answered, options));
  return new Map(asked.map((field) => [field.key, answerWords(field, raw, answered, facts, options.fileName ?? (() => undefined))]));
}

function shown(field: Planned, { typed }: Answered, { asked }: SummaryOptions): boolean {
  return inScope(field, asked ? { asked } : {}) || (!asked && typed.has(field.key));
}

function answerWords(planned: Planned, raw: Raw, answered: Answered, facts: Facts, files: FileNames): Text {
  const { container, rows, field } = planned;
  const lines = rows.flatMap((row, at) => {
    const parts = row.flatMap((input) => {
      const words = inputWords(input, raw, answered, files);
      return words ? [container && row.length > 1 ? labelled(input, words) : words] : [];
    });
    if (parts.length === 0) return [];
    const title = container?.widget.title(container.field, at);
    return [title ? join([title, join(parts, ' · ')], ': ') : join(parts, ' · ')];
  });
  if (lines.length > 0) return join(lines, '\n');
  return isRequired(field.required, answered, facts) && !planned.computed ? unanswered.required : unanswered.optional;
}

/** Names and choices speak for themselves; numbers, days and yes or no need their label. */
function labelled({ field, widget }: Input, words: Text): Text {
  if (widget.cell === 'text' && field.widget !== 'yesNo') return words;
  return each((locale) => `${field.label[locale]}${field.label[locale].endsWith('?') ? '' : ':'} ${words[locale]}`);
}

/** The answer at one input; as typed while it is wrong, `null` while there is none. */
function inputWords({ path, field, widget }: Input, raw: Raw, { values, wrong }: Answered, files: FileNames): Text | null {
  const value = values[path] ?? null;
  if (value !== null) return widget.words(field, value, files);
  const typed = wrong.has(path) ? typedAt(raw, path, true) : null;
  return typed === null ? null : proper(typeof typed === 'string' ? typed : typed.join(' · '));
}
