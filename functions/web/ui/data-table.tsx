/** A table from columns and rows, in a named region that scrolls and takes the focus. */
import type { Child } from 'hono/jsx';
import { SafeLink } from './safe-link.tsx';
import type { Examples, Maybe } from './types.ts';

export interface Column<Row> {
  readonly head: Child;
  readonly cell: (row: Row) => Child;
  /** Figures: aligned at the end. */
  readonly numeric?: Maybe<boolean>;
  /** Names its row. One column should. */
  readonly rowHead?: Maybe<boolean>;
  /** The head is a link that sorts; `now` says how it is sorted. */
  readonly sort?: Maybe<{ readonly href: string; readonly now?: Maybe<'ascending' | 'descending'> }>;
  /** Tinted ground: something late. */
  readonly hot?: Maybe<(row: Row) => boolean>;
}

export interface DataTableProps<Row> {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Cells of the last line, in the order of the columns. */
  readonly foot?: Maybe<readonly Child[]>;
  /** The title of the section already says it: the caption is only heard. */
  readonly captionHidden?: Maybe<boolean>;
  /** A list to work through: rows of 44 px, hover, heavier heads. */
  readonly list?: Maybe<boolean>;
  /** Two or three short columns: fits a phone. */
  readonly slim?: Maybe<boolean>;
  /** Tables of three columns under one another: their columns are in line. */
  readonly even?: Maybe<boolean>;
}

/** The link of a row in its heading cell: the name, and under it what tells it apart. */
export function RowLink({ href, text, sub }: { readonly href: string; readonly text: string; readonly sub?: Maybe<Child> }) {
  return (
    <SafeLink href={href} class="rowlink">
      <b>{text}</b>
      {sub ? <small>{sub}</small> : null}
    </SafeLink>
  );
}

const numeric = (is: Maybe<boolean>) => (is ? 'n' : undefined);

function Head<Row>({ column }: { readonly column: Column<Row> }) {
  return (
    <th scope="col" class={numeric(column.numeric)} aria-sort={column.sort?.now}>
      {column.sort ? <SafeLink href={column.sort.href}>{column.head}</SafeLink> : column.head}
    </th>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  if (column.rowHead) return <th scope="row">{column.cell(row)}</th>;
  const look = column.hot?.(row) ? 'hot' : numeric(column.numeric);
  return <td class={look}>{column.cell(row)}</td>;
}

function Foot<Row>({ cells, columns }: { readonly cells: readonly Child[]; readonly columns: readonly Column<Row>[] }) {
  return (
    <tfoot>
      <tr>
        {cells.map((cell, at) => (
          <td class={numeric(columns[at]?.numeric)}>{cell}</td>
        ))}
      </tr>
    </tfoot>
  );
}

/** Section, table, caption, head, body, foot. */
export function DataTable<Row>({ id, caption, columns, rows, foot, captionHidden, list, slim, even }: DataTableProps<Row>) {
  const looks = [list ? 'list' : '', slim ? 'slim' : '', even ? 'even' : ''].filter(Boolean).join(' ');
  return (
    <section class="scroll" aria-labelledby={id} tabindex={0}>
      <table class={looks || undefined}>
        <caption id={id} class={captionHidden ? 'vh' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {columns.map((column) => (
                <Cell column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {foot ? <Foot cells={foot} columns={columns} /> : null}
      </table>
    </section>
  );
}

interface Line {
  readonly name: string;
  readonly days: number;
}
const lines: readonly Line[] = [
  { name: 'Escola Vent de Paper', days: 28 },
  { name: 'Escola Riera Blava', days: 3 },
];

export const examples: Examples = {
  'a list': () => (
    <DataTable
      id="cua"
      caption="Sol·licituds per decidir"
      list
      rows={lines}
      columns={[
        {
          head: 'Centre',
          cell: (row) => <RowLink href="/coordinacio/1" text={row.name} sub="08099017" />,
          rowHead: true,
          sort: { href: '?ordre=nom', now: 'ascending' },
        },
        { head: 'Dies', cell: (row) => row.days, numeric: true, sort: { href: '?ordre=dies' }, hot: (row) => row.days > 20 },
      ]}
      foot={['2 centres', '']}
    />
  ),
};
