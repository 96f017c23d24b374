/** The fields of one page, in their order: alone, sharing a line, in groups or in rows. */
import type { Child } from 'hono/jsx';
import type { RowsField } from '#schemas/form/field.ts';
import type { Together } from '#schemas/form/form.ts';
import type { Input, Planned } from '#schemas/form/plan.ts';
import { containerOf } from '#schemas/form/widgets/registry.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { formText } from '../text/form.ts';
import { uiText } from '../text/ui.ts';
import { Group } from '../ui/fields/group.tsx';
import { Rows } from '../ui/fields/rows.tsx';
import { Talk } from '../ui/talk.tsx';
import { Leaf } from './leaf.tsx';
import { common, errorAt, type FieldsView, said, typedAt, warningAt } from './view.ts';

/** Every field of the section that is asked now. `later` fields have tasks of their own. */
export function SectionFields({ view, section }: { readonly view: FieldsView; readonly section: string }) {
  const asked = (view.plan.bySection.get(section) ?? []).filter(
    ({ key, field }) => field.asked !== 'later' && view.reading.visible.has(key),
  );
  const together = asked[0]?.section.together ?? [];
  const lineOf = ({ key }: Planned) => together.find(({ fields }) => fields.includes(key));
  return (
    <>
      {asked.map((planned, at) => {
        const line = lineOf(planned);
        if (!line) return <One view={view} planned={planned} />;
        const members = asked.filter((each) => lineOf(each) === line);
        return asked.indexOf(members[0] ?? planned) === at ? <Line view={view} line={line} members={members} /> : null;
      })}
    </>
  );
}

/** Fields that share one line and one question. */
function Line({ view, line, members }: { readonly view: FieldsView; readonly line: Together; readonly members: readonly Planned[] }) {
  const { locale, reading } = view;
  const keys = members.map(({ key }) => key);
  return (
    <Group
      locale={locale}
      name={`line.${keys[0]}`}
      label={line.title[locale]}
      hint={line.hint?.[locale]}
      optionalMark={line.optional ? uiText.optional[locale] : undefined}
      warning={keys.map((key) => warningAt(view, key)).find((warning) => warning !== undefined)}
      beside={comments(view, keys)}
    >
      {members.map((member) => (
        <Cells
          view={{ ...view, reading: { ...reading, warnings: [] } }}
          planned={member}
          inputs={member.rows.flat()}
          whole
          unmarked={line.optional}
        />
      ))}
    </Group>
  );
}

/** A field with a question of its own. */
function One({ view, planned }: { readonly view: FieldsView; readonly planned: Planned }) {
  const { field } = planned;
  const props = { ...common(view, planned), label: field.label[view.locale], beside: comments(view, [planned.key]) };
  if (field.widget === 'rows') return <Table view={view} planned={planned} field={field} />;
  if (field.widget === 'group') {
    return (
      <Group {...props}>
        <Cells view={view} planned={planned} inputs={planned.rows.flat()} />
      </Group>
    );
  }
  const input = planned.rows[0]?.[0];
  return input ? <Leaf view={view} planned={planned} input={input} props={props} /> : null;
}

/** Small inputs side by side; only those that are asked now. */
function Cells({
  view,
  planned,
  inputs,
  whole,
  unmarked,
}: {
  readonly view: FieldsView;
  readonly planned: Planned;
  readonly inputs: readonly Input[];
  readonly whole?: boolean;
  /** The question over them says already that they are optional. */
  readonly unmarked?: boolean | undefined;
}) {
  return (
    <>
      {inputs
        .filter(({ path }) => whole || view.reading.visible.has(path))
        .map((input) => {
          const { error, ...shared } = common(view, planned, input.path);
          const label = input.field.label[view.locale];
          const props = {
            ...shared,
            label,
            compact: true,
            hint: input.field.hint?.[view.locale],
            error: error && said(label, error),
            ...(unmarked && { optionalMark: undefined }),
          };
          return <Leaf view={view} planned={planned} input={input} props={props} />;
        })}
    </>
  );
}

/** Names what is added where a row has a name; a colon, for a name may be of either gender. */
function addWords({ rowName }: RowsField, locale: Locale): string {
  return rowName ? fill(formText.addNamed, locale, { row: rowName[locale].toLocaleLowerCase(locale) }) : formText.addRow[locale];
}

/** Repeated rows: those that were filled, one at least, and one more when asked. */
function Table({ view, planned, field }: { readonly view: FieldsView; readonly planned: Planned; readonly field: RowsField }) {
  const { locale } = view;
  const rows = planned.rows.slice(0, rowsShown(view, planned, field));
  return (
    <Rows
      {...common(view, planned)}
      error={errorAt(view, planned.key)}
      label={field.label[locale]}
      removable={!field.fixed && rows.length > 1}
      add={field.fixed || rows.length >= field.max ? undefined : addWords(field, locale)}
      beside={comments(view, [planned.key])}
      rows={rows.map((inputs, at) => ({
        title: containerOf(field).title(field, at)?.[locale] ?? String(at + 1),
        fields: <Cells view={view} planned={planned} inputs={cellsOf(view, inputs)} whole />,
      }))}
    />
  );
}

/** The inputs of a row that are asked; of a row where nothing stands yet, those that no condition hides. */
function cellsOf({ reading: { visible } }: FieldsView, inputs: readonly Input[]): readonly Input[] {
  const there = inputs.some(({ path }) => visible.has(path));
  return inputs.filter(({ path, field }) => (there ? visible.has(path) : field.when === undefined));
}

function rowsShown({ raw, oneMore }: FieldsView, { key, rows }: Planned, field: RowsField): number {
  if (field.fixed) return field.fixed.length;
  const filled = rows.findLastIndex((inputs) => inputs.some(({ path }) => typedAt(raw, path) !== '')) + 1;
  return Math.min(field.max, Math.max(1, filled + (oneMore === key ? 1 : 0)));
}

/** What the coordination said of these answers; nothing where it said nothing. */
function comments(view: FieldsView, keys: readonly string[]): Child | undefined {
  const said = keys.flatMap((key) => (view.comments?.[key] ? [view.comments[key]] : []));
  if (said.length === 0) return undefined;
  return <Talk label={formText.comments[view.locale]} items={said.map((text) => ({ text, by: formText.coordination[view.locale] }))} />;
}
