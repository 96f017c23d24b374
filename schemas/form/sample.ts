/** Valid example answers, always the same: for tests, demonstration data and the bench. */
import { type Answered, answer } from './answer.ts';
import { holds } from './evaluate.ts';
import type { Condition } from './expression.ts';
import type { LeafField } from './field.ts';
import type { Facts, Form, Raw } from './form.ts';
import { type Plan, type Planned, planOf } from './plan.ts';
import { inScope, type Scope } from './scope.ts';
import type { Typed } from './widgets/widget.ts';

/** What a sample is made with. */
export interface SampleOptions {
  readonly facts: Facts;
  /** `required`: nothing that may stay empty. Absent = everything that is asked. */
  readonly fill?: 'required' | 'all';
  /** Another sample for another number. */
  readonly nth?: number;
  /** Answers that are given. */
  readonly answers?: Raw;
  /** Absent = what is asked at submission. */
  readonly asked?: Scope['asked'];
}

/** Answers as typed, field by field, so that conditional fields are answered only where they are asked. */
export function sample(form: Form, version: number, options: SampleOptions): Raw {
  const plan = planOf(form, version);
  const draft = drafted(plan, options);
  for (const field of plan.order) {
    const asked = !field.computed && inScope(field, options.asked ? { asked: options.asked } : {});
    if (asked && field.when.every((when) => draft.holds(when)) && draft.wants(field.field.required))
      sampleField(field, draft, options.nth ?? 0);
  }
  return draft.raw;
}

/** Answers under way; they are read again only when something was added. */
function drafted(plan: Plan, { facts, fill, answers = {} }: SampleOptions) {
  const raw: Record<string, Typed> = { ...answers };
  let read: Answered | null = null;
  const known = () => {
    read ??= answer(plan, raw, facts);
    return { answers: read.values, facts };
  };
  return {
    raw,
    known,
    holds: (when: Condition) => holds(when, known().answers, facts),
    wants: (required: boolean | Condition | undefined) =>
      fill !== 'required' || (typeof required === 'object' ? holds(required, known().answers, facts) : required !== false),
    put(path: string, typed: Typed) {
      if (Object.hasOwn(answers, path)) return;
      raw[path] = typed;
      read = null;
    },
  };
}

function sampleField({ rows, ...field }: Planned, draft: ReturnType<typeof drafted>, nth: number): void {
  for (const [at, row] of rows.slice(0, rowsOf({ rows, ...field })).entries()) {
    for (const { path, sub, field: own, widget } of row) {
      const when = sub === null ? undefined : own.when;
      if ((when && !draft.holds(when)) || !draft.wants(own.required)) continue;
      draft.put(path, exampleOf(own, at + nth) ?? widget.sample(own, at + nth, draft.known()));
    }
  }
}

/** The declared example; of a list, the next one in turn. */
function exampleOf({ widget, example }: LeafField, turn: number): Typed | undefined {
  return typeof example === 'object' && widget !== 'multi' ? example[turn % example.length] : example;
}

/** As many rows as are needed or have an example. */
function rowsOf({ field, rows, container }: Planned): number {
  if (field.widget !== 'rows' || !container) return rows.length;
  const examples = Object.values(field.fields).map(({ example }) => (Array.isArray(example) ? example.length : 0));
  return Math.min(rows.length, Math.max(1, container.widget.least(container.field), ...examples, field.fixed?.length ?? 0));
}
