/** JSON answers and typed answers: what the API gets is encoded to what a person would have typed, and then read by the same rules. */
import type { FieldError } from '../result.ts';
import type { Text } from '../text.ts';
import type { ExprValue } from './expression.ts';
import type { Form, Raw } from './form.ts';
import { type Input, type Planned, planOf } from './plan.ts';
import { tidy } from './typed.ts';
import type { Typed } from './widgets/widget.ts';
import { fillWith, quote } from './words.ts';

const unknown: Text = {
  ca: 'El formulari no té cap camp {name}.',
  es: 'El formulario no tiene ningún campo {name}.',
  en: 'The form has no field {name}.',
};
const wrongType: Text = {
  ca: 'Hi heu enviat {type}, i s’hi espera {expected}.',
  es: 'Ha enviado {type}, y se espera {expected}.',
  en: 'You sent {type}, and {expected} is expected.',
};
const tooMany: Text = {
  ca: 'Hi heu enviat més files de les que hi caben.',
  es: 'Ha enviado más filas de las que caben.',
  en: 'You sent more rows than fit.',
};

/** Words for the types of JSON. */
const types: Readonly<Record<string, Text>> = {
  string: { ca: 'un text', es: 'un texto', en: 'a text' },
  number: { ca: 'un nombre', es: 'un número', en: 'a number' },
  integer: { ca: 'un nombre enter', es: 'un número entero', en: 'a whole number' },
  boolean: { ca: 'cert o fals', es: 'verdadero o falso', en: 'true or false' },
  array: { ca: 'una llista', es: 'una lista', en: 'a list' },
  object: { ca: 'un objecte', es: 'un objeto', en: 'an object' },
};

interface Encoding {
  readonly raw: Map<string, Typed>;
  readonly errors: FieldError[];
}

/** Answers of the API as typed ones, and one error for each unknown name or wrong type; `null` is no answer. */
export function encode(form: Form, version: number, answers: unknown): { readonly raw: Raw; readonly errors: readonly FieldError[] } {
  const plan = planOf(form, version);
  const encoding: Encoding = { raw: new Map(), errors: [] };
  if (!isRecord(answers)) return { raw: {}, errors: [{ path: '', message: expected(answers, 'object') }] };
  const fields = new Map(plan.fields.map((field) => [field.key, field]));
  for (const [name, value] of Object.entries(answers)) {
    const field = fields.get(name);
    if (!field || field.computed) encoding.errors.push({ path: name, message: fillWith(unknown, { name: quote(name) }) });
    else if (value !== null) encodeField(field, value, encoding);
  }
  return { raw: Object.fromEntries(encoding.raw), errors: encoding.errors };
}

function encodeField({ key, container, rows }: Planned, value: unknown, encoding: Encoding): void {
  const list = container ? container.widget.rowsOf(container.field, value) : null;
  if (!container) encodeInput(rows[0]?.[0], value, encoding);
  else if (!list) encoding.errors.push({ path: key, message: expected(value, container.field.widget === 'rows' ? 'array' : 'object') });
  else encodeRows(list, key, rows, encoding);
}

function encodeRows(list: readonly unknown[], key: string, rows: Planned['rows'], encoding: Encoding): void {
  if (list.length > rows.length) encoding.errors.push({ path: key, message: tooMany });
  for (const [at, row] of rows.entries()) {
    if (list[at] !== undefined && list[at] !== null) encodeRow(row, list[at], key, encoding);
  }
}

function encodeRow(row: readonly Input[], value: unknown, key: string, encoding: Encoding): void {
  if (!isRecord(value)) {
    encoding.errors.push({ path: row[0]?.path ?? key, message: expected(value, 'object') });
    return;
  }
  for (const [sub, each] of Object.entries(value)) {
    const input = row.find((candidate) => candidate.sub === sub);
    if (!input) encoding.errors.push({ path: key, message: fillWith(unknown, { name: quote(`${key}.${sub}`) }) });
    else if (each !== null) encodeInput(input, each, encoding);
  }
}

function encodeInput(input: Input | undefined, value: unknown, { raw, errors }: Encoding): void {
  if (!input) return;
  const typed = input.widget.encode(input.field, value);
  if (typed === null) errors.push({ path: input.path, message: expected(value, String(input.widget.json(input.field)?.type)) });
  else raw.set(input.path, typeof typed === 'string' ? tidy(typed) : typed.map(tidy));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function expected(value: unknown, type: string): Text {
  const kind = Array.isArray(value) ? 'array' : value === null ? 'object' : typeof value;
  const words = (name: string) => types[name] ?? quote(name);
  return fillWith(wrongType, { type: words(kind), expected: words(type) });
}

/** Answers as JSON by field key, groups as objects and rows as lists of the filled ones (`null` for blank fixed rows). The inverse of {@link encode}. */
export function decode(form: Form, version: number, values: Readonly<Record<string, ExprValue>>): Readonly<Record<string, unknown>> {
  const plan = planOf(form, version);
  return Object.fromEntries(plan.fields.flatMap((field) => (field.computed ? [] : decodeField(field, values))));
}

function decodeField(
  { key, field, rows, container }: Planned,
  values: Readonly<Record<string, ExprValue>>,
): readonly (readonly [string, unknown])[] {
  if (!container) return Object.hasOwn(values, key) ? [[key, values[key]]] : [];
  const objects = rows.map((row) =>
    row.filter(({ path }) => Object.hasOwn(values, path)).map(({ path, sub }) => [sub ?? '', values[path]] as const),
  );
  if (objects.every((entries) => entries.length === 0)) return [];
  const made = objects.map((entries) => (entries.length > 0 ? Object.fromEntries(entries) : null));
  if (field.widget === 'group') return [[key, made[0]]];
  return [[key, field.widget === 'rows' && field.fixed ? made : made.filter((each) => each !== null)]];
}
