/** What a painter of fields knows: what was typed, what reading it gave, and where the answers of this case live. */

import type { Condition } from '#schemas/form/expression.ts';
import type { Raw } from '#schemas/form/form.ts';
import type { Plan, Planned } from '#schemas/form/plan.ts';
import type { FormError, Reading } from '#schemas/form/read.ts';
import type { Locale } from '#schemas/text.ts';
import { uiText } from '../text/ui.ts';
import type { CentreOption } from '../ui/fields/centre.tsx';
import type { FieldProps } from '../ui/fields/props.ts';

/** A file that was attached to a field. */
export interface AttachedFile {
  readonly name: string;
  readonly href: string;
  /** "PDF, 214 kB · comprovat el 25/05/2027, 11.02". */
  readonly details: string;
}

/** Everything the fields of one page are painted from. */
export interface FieldsView {
  /** Of a form's version, or of a few fields without a form. */
  readonly plan: Plan;
  readonly locale: Locale;
  readonly raw: Raw;
  readonly reading: Reading;
  /** Which errors are shown: none before the first try, wrong ones while drafting, all when correcting. */
  readonly errors: 'none' | 'wrong' | 'all';
  /** Where a file field's own page is; absent where no case exists yet. */
  readonly fileHref?: (field: string) => string;
  readonly files?: Readonly<Record<string, AttachedFile>>;
  /** Where suggestions of centres come from. */
  readonly centresApi: string;
  readonly centre?: { readonly chosen?: CentreOption; readonly found?: readonly CentreOption[] };
  /** Only these fields may be written (amendments); absent = all. */
  readonly writable?: ReadonlySet<string>;
  /** Comments of the coordination, by field key. */
  readonly comments?: Readonly<Record<string, string>>;
  /** A table that shows one empty row more: the reader asked for it. */
  readonly oneMore?: string;
}

/** The text typed at one input; the first of several. */
export function typedAt(raw: Raw, path: string): string {
  const value = raw[path] ?? '';
  return typeof value === 'string' ? value : (value[0] ?? '');
}

/** All texts typed at one input. */
export function allTypedAt(raw: Raw, path: string): readonly string[] {
  const value = raw[path];
  if (value === undefined || value === '') return [];
  return typeof value === 'string' ? [value] : value;
}

/** Whether an error is shown now. */
export function isShown(errors: FieldsView['errors'], { missing }: Pick<FormError, 'missing'>): boolean {
  return errors === 'all' || (errors === 'wrong' && !missing);
}

/** The error of one input, in the reader's language, if it is shown now. */
export function errorAt({ reading, errors, locale }: FieldsView, path: string): string | undefined {
  return reading.errors.find((error) => error.path === path && isShown(errors, error))?.message[locale];
}

/** "A favor: escriviu…", and "Qui en forma part? Escriviu…". */
export function said(question: string, message: string): string {
  if (/[?!]$/u.test(question)) return `${question} ${message}`;
  return `${question}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

/** The soft warnings of one input as one note. */
export function warningAt({ reading, locale }: FieldsView, path: string): { title: string; text: string } | undefined {
  const said = reading.warnings.filter((warning) => warning.at === path && warning.holds === 'warns');
  if (said.length === 0) return undefined;
  return { title: said.map(({ title }) => title[locale]).join(' · '), text: said.map(({ text }) => text[locale]).join(' ') };
}

/** Whether a field is shown but cannot be written now. */
export function isLocked({ writable }: FieldsView, key: string): boolean {
  return writable !== undefined && !writable.has(key);
}

/** What every painted field shares. `name` is the input's name; absent = the field's key. */
export function common(view: FieldsView, planned: Planned, name: string = planned.key): Omit<FieldProps, 'label'> {
  const { locale } = view;
  const whole = name === planned.key;
  const { field } = planned;
  return {
    locale,
    name,
    ...(field.hint && whole ? { hint: field.hint[locale] } : {}),
    ...(whole && field.widget !== 'computed' && { optionalMark: markOf(field.required, locale) }),
    error: errorAt(view, name),
    warning: warningAt(view, name),
    disabled: isLocked(view, planned.key) ? true : undefined,
  };
}

/** A required question has no mark; one that is required only at times says so. */
function markOf(required: boolean | Condition | undefined, locale: Locale): string | undefined {
  if (required === false) return uiText.optional[locale];
  return typeof required === 'object' ? uiText.ifNeeded[locale] : undefined;
}
