/** What a form compares: an answer with another one, or with what the directory says. Found in its rules and offers; nobody declares it twice. */
import type { Text } from '../text.ts';
import type { Expr, ExprValue } from './expression.ts';
import type { Facts } from './form.ts';
import type { Input, Plan, Planned } from './plan.ts';
import type { Reading } from './read.ts';

/** An answer beside what it is compared with. */
export interface Comparison {
  readonly key: string;
  /** The key of the other answer; null where it is a fact. */
  readonly other: string | null;
  /** The question, or the title of the line that both answers share. */
  readonly question: Text;
  /** In words; null where nothing stands. */
  readonly mine: Text | null;
  readonly theirs: Text | null;
  /** The numbers, where both are. */
  readonly numbers: readonly [number, number] | null;
  /** Null where one of them is not known. */
  readonly same: boolean | null;
}

type Other = { readonly field: string } | { readonly fact: string };

/** In the order of the form, each once. An answer that is not asked is not compared. */
export function comparisonsOf(plan: Plan, { values, visible }: Pick<Reading, 'values' | 'visible'>, facts: Facts): readonly Comparison[] {
  const pairs = pairsOf(plan);
  return plan.fields.flatMap((of) =>
    of.rows.flat().flatMap((input) => {
      const other = pairs.get(input.path);
      return other && visible.has(input.path) ? compared(plan, of, input, other, values, facts) : [];
    }),
  );
}

function compared(plan: Plan, of: Planned, input: Input, other: Other, values: Reading['values'], facts: Facts): readonly Comparison[] {
  const at = 'field' in other ? plan.inputs.get(other.field) : input;
  if (!at) return [];
  const mine = values[input.path] ?? null;
  const theirs = ('field' in other ? values[other.field] : facts[other.fact]) ?? null;
  const numbers = typeof mine === 'number' && typeof theirs === 'number' ? ([mine, theirs] as const) : null;
  const known = mine !== null && theirs !== null;
  return [
    {
      key: of.key,
      other: 'field' in other ? (plan.at.get(other.field)?.key ?? null) : null,
      question: 'field' in other ? lineOf(of, other.field) : of.question,
      mine: words(input, mine),
      theirs: words(at, theirs),
      numbers,
      same: known ? mine === theirs : null,
    },
  ];
}

function lineOf({ section, key, question }: Planned, other: string): Text {
  return section.together?.find(({ fields }) => fields.includes(key) && fields.includes(other))?.title ?? question;
}

function words({ widget, field }: Input, value: ExprValue): Text | null {
  return value === null || value === '' ? null : widget.words(field, value, () => undefined);
}

const known = new WeakMap<Plan, ReadonlyMap<string, Other>>();

function pairsOf(plan: Plan): ReadonlyMap<string, Other> {
  const found = known.get(plan) ?? collected(plan);
  known.set(plan, found);
  return found;
}

function collected(plan: Plan): ReadonlyMap<string, Other> {
  const pairs = new Map<string, Other>();
  for (const { key, field } of plan.fields) if (field.prefill && 'fact' in field.prefill) pairs.set(key, field.prefill);
  for (const { warning } of plan.warnings)
    for (const [one, other] of differences(warning))
      if ('field' in one && ('field' in other || 'fact' in other) && !pairs.has(one.field)) pairs.set(one.field, other);
  return pairs;
}

/** Every `minus` anywhere in a declaration. */
function differences(of: unknown): readonly (readonly [Expr, Expr])[] {
  if (typeof of !== 'object' || of === null) return [];
  const inside = Object.values(of).flatMap(differences);
  return 'minus' in of ? [of.minus as readonly [Expr, Expr], ...inside] : inside;
}
