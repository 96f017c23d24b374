/** Tables as CSV: UTF-8 with BOM; semicolons and decimal commas where spreadsheets expect them; no cell is ever taken for a formula. */
import type { Sheet } from '#functions/use-cases/ports.ts';
import type { Cell } from '#schemas/form/columns.ts';

/** What spreadsheets begin a formula with, in any width (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Texts that could be formulas get an apostrophe; dates are ISO days. */
export function csvOf({ locale, columns, rows }: Sheet): Uint8Array {
  const english = locale === 'en';
  const separator = english ? ',' : ';';
  const written = (cell: Cell): string => {
    if (typeof cell !== 'number') return quoted(harmless(cell ?? ''));
    return english ? String(cell) : String(cell).replace('.', ',');
  };
  const lines = [columns.map(({ title }) => title), ...rows].map((cells) => cells.map(written).join(separator));
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
}

function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Whatever the separator: a spreadsheet may cut at another one than ours, and then a formula would begin in the middle. */
function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
