/** First half of reading: which inputs are asked, what their answers are and which are wrong. */
import type { Text } from '../text.ts';
import { evaluate, holds } from './evaluate.ts';
import type { ExprValue } from './expression.ts';
import type { Facts, Raw } from './form.ts';
import type { Input, Plan, Planned } from './plan.ts';
import { typedAt } from './typed.ts';
import type { Parsed, Typed } from './widgets/widget.ts';

/** What typed text amounts to. A hidden answer is no answer, and so is a wrong one. */
export interface Answered {
  /** By input path. The key of rows holds the numbers of its filled rows. */
  readonly values: Readonly<Record<string, ExprValue>>;
  /** Field keys and input paths that are asked; of rows, the inputs of those that are there. */
  readonly visible: ReadonlySet<string>;
  /** What is wrong, by input path. */
  readonly wrong: ReadonlyMap<string, Text>;
  /** Inputs and fields at which something stands, right or wrong. */
  readonly typed: ReadonlySet<string>;
}

interface Notes {
  readonly values: Record<string, ExprValue>;
  readonly visible: Set<string>;
  readonly wrong: Map<string, Text>;
  readonly typed: Set<string>;
}

/** Reads everything, in an order in which conditions find what they ask for. Never throws, whatever was typed. */
export function answer(plan: Plan, raw: Raw, facts: Facts): Answered {
  const notes: Notes = { values: {}, visible: new Set(), wrong: new Map(), typed: new Set() };
  for (const field of plan.order) {
    if (!field.when.every((condition) => holds(condition, notes.values, facts))) continue;
    notes.visible.add(field.key);
    if (field.computed) compute(field, notes, facts);
    else readRows(field, raw, notes, facts);
  }
  return notes;
}

function compute({ key, computed }: Planned, { values }: Notes, facts: Facts): void {
  const value = computed ? evaluate(computed.value, values, facts) : null;
  if (value !== null && value !== '') values[key] = value;
}

function readRows({ key, field, rows }: Planned, raw: Raw, notes: Notes, facts: Facts): void {
  const filled: string[] = [];
  for (const [number, row] of rows.entries()) {
    if (field.widget === 'rows' && !row.some(({ path }) => Object.hasOwn(raw, path))) continue;
    let some = false;
    for (const input of row) some = readInput(input, raw, notes, facts) || some;
    if (some) filled.push(String(number));
  }
  if (filled.length === 0) return;
  notes.typed.add(key);
  if (field.widget === 'rows') notes.values[key] = filled;
}

/** Whether something was typed at an input that is asked. */
function readInput(input: Input, raw: Raw, notes: Notes, facts: Facts): boolean {
  const { path, field, sub } = input;
  if (sub !== null && field.when && !holds(field.when, notes.values, facts)) return false;
  notes.visible.add(path);
  const typed = typedAt(raw, path, input.widget.parseList !== undefined);
  if (typed === null) return false;
  notes.typed.add(path);
  const parsed = parse(input, typed, { answers: notes.values, facts });
  if ('value' in parsed) notes.values[path] = parsed.value;
  else notes.wrong.set(path, parsed.wrong);
  return true;
}

function parse({ widget, field }: Input, typed: Typed, known: Parameters<typeof widget.parse>[2]): Parsed {
  if (typeof typed === 'string') return widget.parse(field, typed, known);
  return widget.parseList?.(field, typed) ?? widget.parse(field, typed.at(-1) ?? '', known);
}
