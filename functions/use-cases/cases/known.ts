/** What the rules know of a stored case: its form, its facts, what its answers amount to. */
import type { Situation } from '#functions/rules/situation.ts';
import type { Call } from '#schemas/entities/call.ts';
import type { CaseBody, CaseHead } from '#schemas/entities/case.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Facts, Form, Raw } from '#schemas/form/form.ts';
import { planOf } from '#schemas/form/plan.ts';
import { type Reading, read } from '#schemas/form/read.ts';
import type { Text } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { schoolYearBounds } from '#schemas/values/school-year.ts';
import type { CaseRows } from '../../store/case.ts';
import type { Deps } from '../ports.ts';
import { timedOf } from './due.ts';

/** A form by its slug; null when there is none. */
export function formNamed({ forms }: Pick<Deps, 'forms'>, slug: string): Form | null {
  return forms.find((form) => form.slug === slug) ?? null;
}

/** The form of a stored case. Throws where the register has lost it. */
export function formOfCase(deps: Pick<Deps, 'forms'>, { form: slug }: Pick<CaseHead, 'form'>): Form {
  const form = formNamed(deps, slug);
  if (!form) throw new Error(`no form ${slug}`);
  return form;
}

/** Facts for conditions and computed values: what was copied, the curs, the call, and today. */
export function factsOf({ facts }: Pick<CaseBody, 'facts'>, curs: string, call: Call | null, now: Instant): Facts {
  const { from, to } = schoolYearBounds(curs);
  const pinned = call && { 'call.curs': curs, 'call.start': from, 'call.nom': call.name.ca };
  return { ...facts, today: localDay(now), curs, 'curs.from': from, 'curs.to': to, ...pinned };
}

/** A case as the use-cases hold it: rows, form, call, and what was typed in all of it. */
export interface Held extends CaseRows {
  readonly form: Form;
  readonly call: Call | null;
  readonly raw: Raw;
  readonly facts: Facts;
}

/** What the rules ask for. `reading` is of everything that is asked at submission and later. */
export function situationOf(held: Held, now: Instant, reading: Reading = readingOf(held)): Situation {
  const { form, head, body, scores } = held;
  return {
    ...timedOf(held),
    ...{ body, now },
    wrong: reading.errors.length,
    answered: new Set(Object.keys(reading.values)),
    labels: labelsOf(form, head.version),
    scores: scores.map(({ score }) => score),
  };
}

/** The answers of a case, with the errors of what is asked at submission. */
export function readingOf({ form, head, raw, facts }: Held): Reading {
  return read(form, head.version, raw, facts);
}

const labels = new WeakMap<object, Readonly<Record<string, Text>>>();

function labelsOf(form: Form, version: number): Readonly<Record<string, Text>> {
  const plan = planOf(form, version);
  const known = labels.get(plan) ?? Object.fromEntries(plan.fields.map(({ key, question }) => [key, question]));
  labels.set(plan, known);
  return known;
}
