/** Tables as XLSX: real numbers and dates, a heading that stays, texts that are never formulas. */
import { DateTime } from 'luxon';
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import type { Sheet } from '#functions/use-cases/ports.ts';
import type { Cell } from '#schemas/form/columns.ts';
import type { CellKind } from '#schemas/form/widgets/widget.ts';

/** Longest text of a cell. */
const mostCharacters = 32_767;
/** Widths in characters. */
const widths: Readonly<Record<CellKind, number>> = { text: 28, number: 12, date: 12 };

/** One sheet. */
export async function xlsxOf({ name, columns, rows }: Sheet): Promise<Uint8Array> {
  const head = columns.map(
    ({ title }): CellObject => ({ value: title, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' }),
  );
  const data = [head, ...rows.map((cells) => cells.map((cell, at) => cellOf(cell, columns[at]?.kind ?? 'text')))];
  const options = { sheet: sheetName(name), columns: columns.map(({ kind }) => ({ width: widths[kind] })), stickyRowsCount: 1 };
  return writeExcelFile(data, options).toBuffer();
}

function cellOf(cell: Cell, kind: CellKind): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/u.test(cell))
    return { value: DateTime.fromISO(cell, { zone: 'utc' }).toJSDate(), type: Date, format: 'dd/mm/yyyy' };
  return { value: cell.slice(0, mostCharacters), type: String, alignVertical: 'top' };
}

/** At most 31 characters, without those that sheets forbid. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/gu, ' ').slice(0, 31);
}
