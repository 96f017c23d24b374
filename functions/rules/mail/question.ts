/** The words of the question that an input belongs to. */
import type { Form } from '#schemas/form/form.ts';
import type { Locale } from '#schemas/text.ts';

/** The label of the field of an input name (`key`, `key.sub`, `rows.0.sub`); the name itself where the form has no such field. */
export function questionOf(form: Form, version: number, input: string, locale: Locale): string {
  const [key = ''] = input.split('.');
  for (const section of form.versions[version]?.sections ?? []) {
    const field = section.fields[key];
    if (field) return field.label[locale];
  }
  return input;
}
