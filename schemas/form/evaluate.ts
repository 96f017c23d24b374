/** Evaluates expressions and conditions. No dependency but luxon's calendar, so that a browser can run the same file. */
import { plusMonths } from './days.ts';
import type { Condition, Expr, ExprValue } from './expression.ts';

/** Values by input path or by fact name. What is not there is unknown. */
export type Values = Readonly<Record<string, ExprValue>>;

/** The value of an expression; `null` when an operand is unknown, empty or of the wrong kind. */
export function evaluate(expr: Expr, answers: Values, facts: Values): ExprValue {
  if ('value' in expr) return expr.value;
  if ('field' in expr) return at(answers, expr.field);
  if ('fact' in expr) return at(facts, expr.fact);
  if ('size' in expr) return size(evaluate(expr.size, answers, facts));
  if ('plusMonths' in expr) return moved(evaluate(expr.plusMonths[0], answers, facts), expr.plusMonths[1]);
  return arithmetic(expr, (operand) => {
    const value = evaluate(operand, answers, facts);
    return typeof value === 'number' ? value : Number.NaN;
  });
}

/** Whether a condition holds. A comparison with an unknown operand is false, whatever it compares. */
export function holds(condition: Condition, answers: Values, facts: Values): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, answers, facts));
  if ('any' in condition) return condition.any.some((each) => holds(each, answers, facts));
  if ('not' in condition) return !holds(condition.not, answers, facts);
  if ('filled' in condition) return isFilled(evaluate(condition.filled, answers, facts));
  const [[kind, pair]] = Object.entries(condition) as [[keyof typeof comparisons, readonly [Expr, Expr]]];
  const a = evaluate(pair[0], answers, facts);
  const b = evaluate(pair[1], answers, facts);
  return a !== null && b !== null && comparisons[kind](a, b);
}

/** Input paths and facts that an expression, a condition or anything made of them reads. */
export function references(tree: unknown): { readonly fields: readonly string[]; readonly facts: readonly string[] } {
  const found = { fields: new Set<string>(), facts: new Set<string>() };
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    if ('field' in node && typeof node.field === 'string') found.fields.add(node.field);
    if ('fact' in node && typeof node.fact === 'string') found.facts.add(node.fact);
    for (const child of Object.values(node)) visit(child);
  };
  visit(tree);
  return { fields: [...found.fields], facts: [...found.facts] };
}

function at(values: Values, name: string): ExprValue {
  return Object.hasOwn(values, name) ? (values[name] ?? null) : null;
}

function isFilled(value: ExprValue): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

type Known = Exclude<ExprValue, null>;

const comparisons = {
  eq: (a: Known, b: Known) => a === b,
  lt: (a: Known, b: Known) => comparable(a, b) && a < b,
  lte: (a: Known, b: Known) => comparable(a, b) && a <= b,
  gt: (a: Known, b: Known) => comparable(a, b) && a > b,
  gte: (a: Known, b: Known) => comparable(a, b) && a >= b,
  has: (a: Known, b: Known) => Array.isArray(a) && a.includes(b),
};

/** Numbers with numbers, texts (ISO dates) with texts. */
function comparable(a: Known, b: Known): boolean {
  return typeof a === typeof b && (typeof a === 'number' || typeof a === 'string');
}

function moved(value: ExprValue, months: number): string | null {
  return typeof value === 'string' ? plusMonths(value, months) : null;
}

function size(value: ExprValue): number | null {
  if (typeof value === 'string') return characters(value);
  return Array.isArray(value) ? value.length : null;
}

/** Length in characters as people count them: a letter beyond the basic plane is one. */
export function characters(text: string): number {
  let pairs = 0;
  for (const _ of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs += 1;
  return text.length - pairs;
}

type Arithmetic = Extract<
  Expr,
  { sum: unknown } | { minus: unknown } | { times: unknown } | { over: unknown } | { ceil: unknown } | { abs: unknown }
>;

/** Twelve significant digits: 34,2 − 30,7 is 3,5 and not 3,5000000000000036. */
function arithmetic(expr: Arithmetic, number: (operand: Expr) => number): number | null {
  const result = calculate(expr, number);
  return Number.isFinite(result) ? Number(result.toPrecision(12)) : null;
}

function calculate(expr: Arithmetic, number: (operand: Expr) => number): number {
  if ('sum' in expr) return expr.sum.reduce((total, each) => total + number(each), 0);
  if ('minus' in expr) return number(expr.minus[0]) - number(expr.minus[1]);
  if ('times' in expr) return number(expr.times[0]) * number(expr.times[1]);
  if ('over' in expr) return number(expr.over[0]) / number(expr.over[1]);
  if ('ceil' in expr) return Math.ceil(Number(number(expr.ceil).toPrecision(12)));
  return Math.abs(number(expr.abs));
}
