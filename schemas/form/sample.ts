/** Valid example answers, always the same: for tests, demonstration data and the bench. */
import { answer } from './answer.ts';
import type { Facts, Form, Raw } from './form.ts';
import { type Input, type Planned, planOf } from './plan.ts';
import { isRequired } from './read.ts';
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
  const { facts, answers = {}, asked } = options;
  let raw: Raw = { ...answers };
  for (const field of plan.order) {
    const answered = answer(plan, raw, facts);
    if (field.computed || !answered.visible.has(field.key) || !inScope(field, asked ? { asked } : {})) continue;
    if (options.fill === 'required' && !isRequired(field.field.required, answered, facts)) continue;
    raw = { ...raw, ...sampleField(field, raw, options, plan) };
  }
  return { ...raw, ...answers };
}

function sampleField(field: Planned, before: Raw, { facts, fill, nth = 0 }: SampleOptions, plan: ReturnType<typeof planOf>): Raw {
  let raw = before;
  for (const [at, row] of field.rows.slice(0, rowsOf(field)).entries()) {
    for (const input of row) {
      const answered = answer(plan, raw, facts);
      const wanted = answered.visible.has(input.path) && (fill !== 'required' || isRequired(input.field.required, answered, facts));
      if (wanted) raw = { ...raw, [input.path]: sampleInput(input, field.container ? at : 0, nth, { answers: answered.values, facts }) };
    }
  }
  return raw;
}

function sampleInput({ field, widget }: Input, row: number, nth: number, known: Parameters<typeof widget.sample>[2]): Typed {
  const { example } = field;
  if (example === undefined || typeof example === 'string') return example ?? widget.sample(field, nth + row, known);
  return field.widget === 'multi' ? example : (example[(row + nth) % example.length] ?? '');
}

/** As many rows as are needed or have an example. */
function rowsOf({ field, rows, container }: Planned): number {
  if (field.widget !== 'rows' || !container) return rows.length;
  const examples = Object.values(field.fields).map(({ example }) => (Array.isArray(example) ? example.length : 0));
  return Math.min(rows.length, Math.max(1, container.widget.least(field), ...examples));
}
