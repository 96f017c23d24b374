/** A few fields without a form around them: what a person is asked when acting on a case. */
import type { Field } from './field.ts';
import type { Facts, FormVersion, Raw } from './form.ts';
import { type Plan, planFor } from './plan.ts';
import { type Reading, readPlan } from './read.ts';
import { type SummaryRow, summaryOf } from './summary.ts';

/** Fields by input name. */
export type Fields = Readonly<Record<string, Field>>;

const versions = new WeakMap<Fields, FormVersion>();

/** The section that bare fields stand in. */
export const fieldsSection = 'fields';

/** The plan of bare fields, as pages paint them. */
export function planOfFields(fields: Fields): Plan {
  const known = versions.get(fields) ?? { sections: [{ key: fieldsSection, title: { ca: '', es: '', en: '' }, fields }] };
  versions.set(fields, known);
  return planFor(known);
}

/** Reads the answers to bare fields, by the same rules as a form's. */
export function readFields(fields: Fields, raw: Raw, facts: Facts): Reading {
  return readPlan(planOfFields(fields), raw, facts, { asked: 'all' });
}

/** Questions and answers in words. */
export function summariseFields(fields: Fields, raw: Raw, facts: Facts): readonly SummaryRow[] {
  return summaryOf(planOfFields(fields), raw, facts, { asked: 'all' }).flatMap(({ rows }) => rows);
}
