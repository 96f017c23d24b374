/** An example of what a program sends, made by the form kernel. */
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { decode } from '#schemas/form/encode.ts';
import type { Form } from '#schemas/form/form.ts';
import { jsonSchema } from '#schemas/form/json-schema.ts';
import { read } from '#schemas/form/read.ts';
import { sample } from '#schemas/form/sample.ts';
import { localDay } from '#schemas/values/dates.ts';

/** A school of the demonstration data that has not applied there, so that the example can be sent as it is. */
const school = fictionalCodes[6];

/** Valid answers by field key. `centre.nom` stands for a school that the directory knows. */
export function example(form: Form, version: number, now: string): Readonly<Record<string, unknown>> {
  const facts = { today: localDay(now), 'centre.nom': form.name.ca };
  const answers = form.subjectField === undefined ? {} : { [form.subjectField]: school };
  const values = decode(form, version, read(form, version, sample(form, version, { facts, answers }), facts).values);
  const sent = new Set(Object.keys(jsonSchema(form, version).properties ?? {}));
  return Object.fromEntries(Object.entries(values).filter(([key]) => sent.has(key)));
}
