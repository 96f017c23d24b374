/** Who sees what, and what is personal: by field, as declared. */
import type { ExprValue } from './expression.ts';
import type { Group, Retention } from './field.ts';
import type { Form } from './form.ts';
import { planOf } from './plan.ts';
import type { SummarySection } from './summary.ts';

/** Whether a group sees a field. The own centre, the coordination and the administrators are no group: they see all. */
export function sees(form: Form, version: number, path: string, group: Group): boolean {
  return planOf(form, version).at.get(path)?.field.sees?.includes(group) ?? false;
}

/** The values that a group sees. */
export function redactValues(
  form: Form,
  version: number,
  values: Readonly<Record<string, ExprValue>>,
  group: Group,
): Readonly<Record<string, ExprValue>> {
  return Object.fromEntries(Object.entries(values).filter(([path]) => sees(form, version, path, group)));
}

/** The part of a summary or of a frozen document that a group sees; pages without anything are left out. */
export function redactSummary<S extends Pick<SummarySection, 'rows'>>(
  form: Form,
  version: number,
  sections: readonly S[],
  group: Group,
): readonly S[] {
  return sections
    .map((section) => ({ ...section, rows: section.rows.filter(({ key }) => sees(form, version, key, group)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Years that a case of the form is kept after its end: it stays whole for as long as the answer that is kept longest (domain.md 2.6). */
export function keptYears(form: Form, version: number): number {
  return planOf(form, version).fields.some(({ field }) => field.keep === '6y') ? 6 : 2;
}

/** Fields with personal data and how long each is kept. */
export function personalFields(form: Form, version: number): readonly { readonly key: string; readonly keep: Retention }[] {
  return planOf(form, version).fields.flatMap(({ key, field }) => (field.personal ? [{ key, keep: field.keep ?? 'case' }] : []));
}
