/** A workflow made from the table of another: with its own words and, row by row, what it does in another way. */
import { isText } from '../form/texts.ts';
import { fill, type Text } from '../text.ts';
import { defineWorkflow } from './define-workflow.ts';
import type { Transition, Workflow } from './workflow.ts';

/** What the new one says of its own. */
export interface Tailoring {
  readonly name: string;
  /** Fills the hole `{message}` of the names of mails. */
  readonly message: string;
  /** Fills the holes of these names in every text. */
  readonly words: Readonly<Record<string, Text>>;
  /** Other states, and those that are called otherwise. */
  readonly states?: Workflow['states'];
  /** What is otherwise in the rows of an action. */
  readonly change?: Readonly<Record<string, Partial<Transition>>>;
  /** Rows besides. */
  readonly more?: readonly Transition[];
}

/** The table with all of it; a mail that stands in two rows is one mail in the new one too. */
export function tailored(table: Workflow, { name, states, change = {}, more = [], ...own }: Tailoring): Workflow {
  const rows = table.transitions.map((row) => ({ ...row, ...change[row.action] }));
  const whole = { ...table, name, states: { ...table.states, ...states }, transitions: [...rows, ...more] };
  return defineWorkflow<string>(fitted(whole, own, new Map()));
}

function fitted<T>(node: T, own: Pick<Tailoring, 'message' | 'words'>, seen: Map<unknown, unknown>): T {
  if (typeof node === 'string') return node.replace('{message}', own.message) as T;
  if (typeof node !== 'object' || node === null) return node;
  const made = seen.get(node) ?? remade(node, own, seen);
  seen.set(node, made);
  return made as T;
}

function remade(node: object, own: Pick<Tailoring, 'message' | 'words'>, seen: Map<unknown, unknown>): unknown {
  if (isText(node)) return { ca: worded(node, 'ca', own), es: worded(node, 'es', own), en: worded(node, 'en', own) };
  if (Array.isArray(node)) return node.map((each) => fitted(each, own, seen));
  return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, fitted(each, own, seen)]));
}

function worded(text: Text, locale: keyof Text, { words }: Pick<Tailoring, 'words'>): string {
  return fill(text, locale, Object.fromEntries(Object.entries(words).map(([name, word]) => [name, word[locale]])));
}
