/** An example of what a program sends, made by the form kernel. */
import { decode } from '#schemas/form/encode.ts';
import type { Form } from '#schemas/form/form.ts';
import { jsonSchema } from '#schemas/form/json-schema.ts';
import { read } from '#schemas/form/read.ts';
import { sample } from '#schemas/form/sample.ts';
import { localDay } from '#schemas/values/dates.ts';

/** Valid answers by field key. `centre.nom` stands for a school that the directory knows. */
export function example(form: Form, version: number, now: string): Readonly<Record<string, unknown>> {
  const facts = { today: localDay(now), 'centre.nom': form.name.ca };
  const values = decode(form, version, read(form, version, sample(form, version, { facts }), facts).values);
  const sent = new Set(Object.keys(jsonSchema(form, version).properties ?? {}));
  return Object.fromEntries(Object.entries(values).filter(([key]) => sent.has(key)));
}
