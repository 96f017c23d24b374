/** A form version compiled once: its inputs, their order of reading and what depends on what. Everything else walks a plan. */
import type { Text } from '../text.ts';
import { references } from './evaluate.ts';
import type { Condition } from './expression.ts';
import type { ComputedField, Field, GroupField, LeafField, RowsField } from './field.ts';
import type { Check, Form, FormVersion, Section, Warning } from './form.ts';
import { containerOf, isContainer, leafWidget } from './widgets/registry.ts';
import type { Container, Widget } from './widgets/widget.ts';
import { join } from './words.ts';

/** One HTML input. */
export interface Input {
  /** Its name: `key`, `key.sub`, `rows.0.sub`. */
  readonly path: string;
  readonly sub: string | null;
  readonly field: LeafField;
  readonly widget: Widget;
}

/** A field in its place. */
export interface Planned {
  readonly key: string;
  readonly field: Field;
  readonly section: Section;
  /** The label, with the title of the line that it shares. */
  readonly question: Text;
  /** Conditions of its section and its own: asked while all hold. */
  readonly when: readonly Condition[];
  /** Inputs by row; a field of one input has one row of one. */
  readonly rows: readonly (readonly Input[])[];
  readonly container: { readonly widget: Container; readonly field: GroupField | RowsField } | null;
  readonly computed: ComputedField | null;
  readonly checks: readonly Check[];
}

/** A compiled version. */
export interface Plan {
  readonly declared: FormVersion;
  /** In the order of the declaration. */
  readonly fields: readonly Planned[];
  /** In an order in which everything that a field depends on comes before it. */
  readonly order: readonly Planned[];
  readonly bySection: ReadonlyMap<string, readonly Planned[]>;
  /** By input path and by field key. */
  readonly at: ReadonlyMap<string, Planned>;
  readonly inputs: ReadonlyMap<string, Input>;
  readonly warnings: readonly { readonly warning: Warning; readonly of: Planned }[];
  /** Inputs whose widget has soft warnings of its own. */
  readonly warners: readonly { readonly input: Input; readonly of: Planned }[];
}

const plans = new WeakMap<FormVersion, Plan>();

/** The plan of a published version, compiled at the first call. Throws on a version that the form does not have. */
export function planOf(form: Form, version: number): Plan {
  const declared = Object.hasOwn(form.versions, version) ? form.versions[version] : undefined;
  if (!declared) throw new RangeError(`Form ${form.slug} has no version ${version}`);
  return planFor(declared);
}

/** The plan of a declaration of pages, compiled at the first call. */
export function planFor(declared: FormVersion): Plan {
  const known = plans.get(declared);
  if (known) return known;
  const made = compile(declared);
  plans.set(declared, made);
  return made;
}

function compile(declared: FormVersion): Plan {
  const fields = declared.sections.flatMap((section) =>
    Object.entries(section.fields).map(([key, field]) => planned(key, field, section, declared.checks ?? [])),
  );
  const inputs = new Map(fields.flatMap(({ rows }) => rows.flat().map((input) => [input.path, input])));
  const at = new Map(fields.flatMap((each) => [each.key, ...each.rows.flat().map(({ path }) => path)].map((path) => [path, each])));
  return {
    declared,
    fields,
    order: ordered(fields, at),
    bySection: new Map(declared.sections.map(({ key }) => [key, fields.filter(({ section }) => section.key === key)])),
    at,
    inputs,
    warnings: (declared.warnings ?? []).flatMap((warning) => {
      const of = at.get(warning.at);
      return of ? [{ warning, of }] : [];
    }),
    warners: fields.flatMap((of) => of.rows.flat().flatMap((input) => (input.widget.warns ? [{ input, of }] : []))),
  };
}

function planned(key: string, field: Field, section: Section, checks: readonly Check[]): Planned {
  const line = section.together?.find((each) => each.fields.includes(key));
  const rows = isContainer(field) ? containerRows(key, field) : [[input(key, null, field)]];
  const paths = new Set([key, ...rows.flat().map(({ path }) => path)]);
  return {
    key,
    field,
    section,
    question: line ? join([line.title, field.label], ' · ') : field.label,
    when: [section.when, field.when].filter((condition) => condition !== undefined),
    rows,
    container: isContainer(field) ? { widget: containerOf(field), field } : null,
    computed: field.widget === 'computed' ? field : null,
    checks: checks.filter((check) => paths.has(check.at)),
  };
}

function containerRows(key: string, field: GroupField | RowsField): readonly (readonly Input[])[] {
  const widget = containerOf(field);
  return Array.from({ length: widget.most(field) }, (_, row) =>
    Object.entries(field.fields).map(([sub, each]) => ({ ...input(widget.path(key, row, sub), sub, each) })),
  );
}

function input(path: string, sub: string | null, field: LeafField): Input {
  return { path, sub, field, widget: leafWidget(field) };
}

/** Fields after what they depend on. Throws on a circle. */
function ordered(fields: readonly Planned[], at: ReadonlyMap<string, Planned>): readonly Planned[] {
  const done = new Set<Planned>();
  const visit = (each: Planned, trail: readonly Planned[]) => {
    if (done.has(each)) return;
    if (trail.includes(each)) throw new Error(`${[...trail, each].map(({ key }) => key).join(' → ')} depend on each other in a circle`);
    for (const path of references(dependencies(each)).fields) {
      const other = at.get(path);
      if (other && other !== each) visit(other, [...trail, each]);
    }
    done.add(each);
  };
  for (const each of fields) visit(each, []);
  return [...done];
}

/** What must be known before a field can be read: conditions, bounds, the computed value. */
function dependencies({ when, computed, rows }: Planned): unknown {
  const inputs = (rows[0] ?? []).map(({ field }) => [field.when, field.widget === 'date' ? [field.from, field.to] : []]);
  return [when, computed?.value, inputs];
}
