/** Export columns: one for each input. Making cells safe for spreadsheets is the exporter's job. */
import type { Locale, Text } from '../text.ts';
import type { ExprValue } from './expression.ts';
import type { Form } from './form.ts';
import { type Input, type Planned, planOf } from './plan.ts';
import type { CellKind, FileNames } from './widgets/widget.ts';
import { join } from './words.ts';

/** A column. Open rows give one column an input, `equip.*.nom`; fixed rows one column a row and input. */
export interface Column {
  readonly path: string;
  readonly title: Text;
  readonly kind: CellKind;
  /** Field key: visibility, retention. */
  readonly key: string;
}

/** A cell: a number, an ISO date or a text, as the column's kind says; `null` is empty. */
export type Cell = string | number | null;

interface Source extends Column {
  readonly inputs: readonly Input[];
}

/** The columns of a version, in the order of the form. */
export function columns(form: Form, version: number): readonly Column[] {
  return sources(form, version).map(({ inputs: _, ...column }) => column);
}

/** The cells of one case, in the order of its columns. Several rows are joined by `; `; a file is its name where `files` knows it. */
export function cells(
  form: Form,
  version: number,
  values: Readonly<Record<string, ExprValue>>,
  locale: Locale,
  files: FileNames = () => undefined,
): readonly Cell[] {
  return sources(form, version).map(({ inputs, kind }) => {
    const found = inputs.flatMap(({ path, field, widget }) => {
      const value = values[path] ?? null;
      if (value === null) return [];
      return [
        kind === 'text' || typeof value === 'object' || typeof value === 'boolean' ? widget.words(field, value, files)[locale] : value,
      ];
    });
    return found.length > 1 ? found.join('; ') : (found[0] ?? null);
  });
}

function sources(form: Form, version: number): readonly Source[] {
  return planOf(form, version).fields.flatMap(fieldSources);
}

function fieldSources({ key, field, question, rows, container }: Planned): readonly Source[] {
  const open = field.widget === 'rows' && !field.fixed;
  const lines = open ? [rows[0] ?? []] : rows;
  return lines.flatMap((row, at) =>
    row.map((input) => {
      const title = open ? null : container?.widget.title(container.field, at);
      const parts = [question, ...(title ? [title] : []), ...(container ? [input.field.label] : [])];
      const inputs = open ? rows.flatMap((each) => each.filter(({ sub }) => sub === input.sub)) : [input];
      return {
        path: open ? `${key}.*.${input.sub}` : input.path,
        title: join(parts, ' · '),
        kind: open ? 'text' : input.widget.cell,
        key,
        inputs,
      };
    }),
  );
}
