/** Reading what was typed: values, errors tied to their inputs, and soft warnings. Pages and API read alike. */
import type { FieldError } from '../result.ts';
import type { Text } from '../text.ts';
import { type Answered, answer } from './answer.ts';
import { holds } from './evaluate.ts';
import type { Condition, ExprValue } from './expression.ts';
import type { Facts, Form, Raw } from './form.ts';
import { type Input, type Plan, type Planned, planOf } from './plan.ts';
import { inScope, type Scope } from './scope.ts';
import { fillShown } from './shown.ts';
import { type FormWarning, warningsOf } from './warnings.ts';

/** An error with its place in the form. `missing`: nothing was typed yet. */
export interface FormError extends FieldError {
  readonly key: string;
  readonly section: string;
  readonly missing: boolean;
}

/** What reading gives. */
export interface Reading {
  /** Parsed answers and computed values by input path; what is absent is no answer. */
  readonly values: Readonly<Record<string, ExprValue>>;
  /** In the order of the form. */
  readonly errors: readonly FormError[];
  /** Criteria with their state, and soft warnings that hold. */
  readonly warnings: readonly FormWarning[];
  /** Field keys and input paths that are asked; of rows, the inputs of those that are there. */
  readonly visible: ReadonlySet<string>;
  /** All of it, for a summary of the same answers. */
  readonly answered: Answered;
}

/** Reads what was typed under one version. Never throws on what was typed; throws on a version that does not exist. */
export function read(form: Form, version: number, raw: Raw, facts: Facts, scope: Scope = {}): Reading {
  return readPlan(planOf(form, version), raw, facts, scope);
}

/** Reads a plan; see {@link read}. */
export function readPlan(plan: Plan, raw: Raw, facts: Facts, scope: Scope): Reading {
  const answered = answer(plan, raw, facts);
  const { values, visible } = answered;
  return { values, visible, answered, errors: errorsOf(plan, answered, facts, scope), warnings: warningsOf(plan, answered, facts, scope) };
}

/** Reads for one page: its own errors and warnings. */
export function readSection(form: Form, version: number, section: string, raw: Raw, facts: Facts): Reading {
  return read(form, version, raw, facts, { section });
}

/** Errors in the order of the form: wrong answers, missing answers, then rules over several answers. */
export function errorsOf(plan: Plan, answered: Answered, facts: Facts, scope: Scope): readonly FormError[] {
  const errors: FormError[] = [];
  for (const field of plan.fields) {
    if (!answered.visible.has(field.key) || field.computed || !inScope(field, scope)) continue;
    const add = (path: string, message: Text, missing: boolean) =>
      errors.push({ path, message, key: field.key, section: field.section.key, missing });
    fieldErrors(field, answered, facts, add);
    for (const check of field.checks) {
      if (errors.some(({ path }) => path === check.at) || !holds(check.fails, answered.values, facts)) continue;
      add(check.at, fillShown(plan, check.text, check.values, answered.values, facts), false);
    }
  }
  return errors;
}

type Add = (path: string, message: Text, missing: boolean) => void;

/** Whether an answer is needed now. */
export function isRequired(required: boolean | Condition | undefined, { values }: Answered, facts: Facts): boolean {
  return typeof required === 'object' ? holds(required, values, facts) : (required ?? true);
}

function fieldErrors(planned: Planned, answered: Answered, facts: Facts, add: Add): void {
  const { field, key, rows, container } = planned;
  const needed = isRequired(field.required, answered, facts);
  const filled = field.widget === 'rows' ? filledRows(answered, key) : [0];
  const whole = needed || container === null || answered.typed.has(key);
  for (const row of filled) for (const input of rows[row] ?? []) inputErrors(input, whole, answered, facts, add);
  if (!container || filled.length >= container.widget.least(container.field) || !(needed || filled.length > 0)) return;
  add(key, field.missing ?? container.widget.says(container.field).missing, filled.length === 0);
}

/** The numbers of the rows that hold something. */
function filledRows({ values }: Answered, key: string): readonly number[] {
  const filled = values[key];
  return Array.isArray(filled) ? filled.map(Number) : [];
}

function inputErrors({ path, field, widget }: Input, needed: boolean, answered: Answered, facts: Facts, add: Add): void {
  const wrong = answered.wrong.get(path);
  const missing = needed && !answered.typed.has(path) && answered.visible.has(path);
  if (wrong) add(path, wrong, false);
  else if (missing && isRequired(field.required, answered, facts)) add(path, field.missing ?? widget.says(field).missing, true);
}
