/** The words of the question that an input belongs to. */
import type { Form } from '#schemas/form/form.ts';
import { planOf } from '#schemas/form/plan.ts';
import type { Locale } from '#schemas/text.ts';

/** The question of an input name or field key, as the form's plan has it; the name itself where the version has no such field. */
export function questionOf(form: Form, version: number, input: string, locale: Locale): string {
  return planOf(form, version).at.get(input)?.question[locale] ?? input;
}
