/** What the kernel asks of a widget. A widget knows one kind of input and no form. */
import type { Text } from '../../text.ts';
import type { Values } from '../evaluate.ts';
import type { ExprValue } from '../expression.ts';
import type { GroupField, LeafField, RowsField } from '../field.ts';

/** What was typed at one input: a text, or the boxes ticked. */
export type Typed = string | readonly string[];

/** A parsed answer. The same JSON value goes through the API. */
export type Value = Exclude<ExprValue, null>;

/** A JSON Schema (2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The messages of one field with its bounds filled in; `{typed}` and `{near}` stay open. `missing` is said when nothing was typed. */
export type Says = Readonly<Record<string, Text>> & { readonly missing: Text };

/** What is known while an answer is read: the other answers and the facts. */
export interface Known {
  readonly answers: Values;
  readonly facts: Values;
}

/** The value, or an error that says what was typed and what is expected. */
export type Parsed = { readonly value: Value } | { readonly wrong: Text };

/** How a value of a column is written. */
export type CellKind = 'text' | 'number' | 'date';

/** Finds the name of a file by its id. */
export type FileNames = (id: string) => string | undefined;

/** One kind of input. */
export interface Widget<F extends LeafField = LeafField> {
  says(field: F): Says;
  /** Reads what was typed; never called with nothing. */
  parse(field: F, typed: string, known: Known): Parsed;
  /** Reads several boxes; only where several may be ticked. */
  parseList?(field: F, typed: readonly string[]): Parsed;
  /** A JSON value as somebody would type it; `null` when it is of another type. `parse` of it gives the same value. */
  encode(field: F, value: unknown): Typed | null;
  /** The answer in words. */
  words(field: F, value: Value, files: FileNames): Text;
  /** A soft warning of the widget itself, beside the answer. */
  warns?(field: F, value: Value): { readonly title: Text; readonly text: Text } | null;
  /** The schema of a JSON value; `null` when people do not answer it. */
  json(field: F): JsonSchema | null;
  /** A valid answer as typed; the `nth` of several. */
  sample(field: F, nth: number, known: Known): Typed;
  /** What is wrong with the declaration, in English for its author. */
  mistakes(field: F): readonly string[];
  readonly cell: CellKind;
}

/** A field made of others: a group has one row, rows have several. */
export interface Container<F extends GroupField | RowsField = GroupField | RowsField> {
  says(field: F): Says;
  /** The input's name in row `row`. */
  path(key: string, row: number, sub: string): string;
  /** Rows that the declaration allows. */
  most(field: F): number;
  /** Rows that must be filled when the field is required. */
  least(field: F): number;
  /** The title of a row inside an answer or a column; `null` when it needs none. */
  title(field: F, row: number): Text | null;
  /** The schema around that of one row. */
  json(field: F, row: JsonSchema): JsonSchema;
  /** The rows of a JSON value; `null` when it has another shape. */
  rowsOf(field: F, value: unknown): readonly unknown[] | null;
  mistakes(field: F): readonly string[];
}
