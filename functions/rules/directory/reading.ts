/** What a directory file says: which schools, and which lines were rejected and why. Knows nothing of what is stored. */
import { checkCodiCentre, officialMailbox, repairCodi } from '#schemas/catalonia/codi-centre.ts';
import { sortEtapes } from '#schemas/catalonia/etapes.ts';
import { territoriOf } from '#schemas/catalonia/territoris.ts';
import type { CentreRecord } from '#schemas/entities/centre.ts';
import type { Text } from '#schemas/text.ts';
import { parseSchoolYear } from '#schemas/values/school-year.ts';
import { type Column, type Layout, layoutOf, missingHeadings } from './headings.ts';
import { type Reason, reasonText } from './reasons.ts';
import * as to from './tidy.ts';

/** A table as read: the heading row, and the others with the line on which they begin. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** A school as one line says it. Columns that the file does not have are absent: an import leaves them as stored. */
export interface Said {
  readonly line: number;
  readonly codi: string;
  readonly fields: Readonly<Partial<CentreRecord>> & Pick<CentreRecord, 'nom'>;
}

/** A line that was left out. */
export interface Rejected {
  readonly line: number;
  readonly codi: string;
  readonly nom: string;
  readonly reason: Text;
}

/** A whole file. */
export interface Reading {
  /** Lines below the heading. */
  readonly lines: number;
  /** The school year that counts, as stored or as written; empty when the file has none. */
  readonly curs: string;
  /** Lines of earlier school years. */
  readonly earlier: number;
  /** By code. */
  readonly centres: readonly Said[];
  readonly rejected: readonly Rejected[];
  /** Headings that the import does not use. */
  readonly ignored: readonly string[];
}

/** Reads a table; without code or name it answers the missing headings. */
export function readDirectory({ headings, rows }: Table): Reading | { readonly missing: readonly string[] } {
  const layout = layoutOf(headings);
  const missing = missingHeadings(layout);
  if (missing.length > 0) return { missing };
  const cursOf = (cells: readonly string[]) => cursKey(cell(layout, cells, 'curs'));
  const curs = [...new Set(rows.map(({ cells }) => cursOf(cells)))].sort().at(-1) ?? '';
  const current = rows.filter(({ cells }) => cursOf(cells) === curs || cursOf(cells) === '');
  const lines = new Map<string, number>();
  const centres: Said[] = [];
  const rejected: Rejected[] = [];
  for (const row of current) {
    const said = read(layout, { width: headings.length, curs, lines }, row);
    if ('reason' in said) rejected.push(said);
    else {
      lines.set(said.codi, said.line);
      centres.push(said);
    }
  }
  centres.sort((a, b) => (a.codi < b.codi ? -1 : 1));
  return { lines: rows.length, curs, earlier: rows.length - current.length, centres, rejected, ignored: layout.ignored };
}

interface Around {
  readonly width: number;
  readonly curs: string;
  /** Codes read so far and their lines. */
  readonly lines: ReadonlyMap<string, number>;
}

function read(layout: Layout, { width, curs, lines }: Around, { line, cells }: Table['rows'][number]): Said | Rejected {
  const typed = to.tidy(cell(layout, cells, 'codi'));
  const nom = to.tidyName(cell(layout, cells, 'nom'));
  const codi = repairCodi(typed);
  const reject = (reason: Reason, values: Readonly<Record<string, string>> = {}): Rejected => ({
    ...{ line, codi: typed, nom },
    reason: reasonText(reason, { typed, ...values }),
  });
  if (cells.slice(width).some((extra) => extra.trim() !== '') || cells.length < width)
    return reject('columns', { found: String(cells.length), expected: String(width) });
  const checked = checkCodiCentre(typed);
  if (!checked.ok) return reject(checked.problem);
  if (nom === '') return reject('no-name');
  if (curs !== '' && cursKey(cell(layout, cells, 'curs')) === '') return reject('curs', { typed: to.tidy(cell(layout, cells, 'curs')) });
  const first = lines.get(codi);
  if (first !== undefined) return reject('twice', { line: String(first) });
  return { line, codi, fields: { nom, ...fieldsOf(layout, cells, codi) } };
}

function fieldsOf(layout: Layout, cells: readonly string[], codi: string): Partial<CentreRecord> {
  const when = <T>(column: Column, make: (cell: string) => T): T | undefined =>
    layout.at[column] === undefined ? undefined : make(cell(layout, cells, column));
  const municipi = when('municipi', to.tidyMunicipi);
  const comarca = when('comarca', to.tidyComarca);
  return present({
    codi,
    tipus: when('tipus', (text) => to.tidy(text).toUpperCase()),
    naturalesa: when('naturalesa', to.tidyNaturalesa),
    titularitat: when('titularitat', to.tidy),
    adreca: when('adreca', to.tidy),
    cp: when('cp', to.tidyPostcode),
    municipi,
    municipiCodi: when('municipiCodi', to.tidyMunicipiCodi),
    comarca,
    territori: when('territori', (named) => territoriOf(to.tidy(named), comarca ?? '', municipi ?? '')),
    etapes: etapesOf(layout, cells),
    telefon: when('telefon', to.tidyPhone),
    correu: when('correu', to.tidyEmail) || officialMailbox(codi),
    web: when('web', to.tidyWeb),
    lat: when('lat', (text) => to.tidyDegrees(text, 40, 43)),
    lon: when('lon', (text) => to.tidyDegrees(text, 0, 4)),
  });
}

function etapesOf(layout: Layout, cells: readonly string[]): string[] | undefined {
  if (layout.at.etapes === undefined && layout.flags.length === 0) return undefined;
  const flagged = layout.flags.filter(({ at }) => to.isFlagged(cells[at] ?? '')).map(({ etapa }) => etapa);
  return [...sortEtapes([...to.tidyEtapes(cell(layout, cells, 'etapes')), ...flagged])];
}

function cell(layout: Layout, cells: readonly string[], column: Column): string {
  const at = layout.at[column];
  return at === undefined ? '' : (cells[at] ?? '');
}

/** Sorts by time: `2025-2026` of «2025/26», or a bare year; empty for anything else. */
function cursKey(written: string): string {
  return parseSchoolYear(written) ?? (/^20\d{2}$/u.test(written.trim()) ? written.trim() : '');
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
