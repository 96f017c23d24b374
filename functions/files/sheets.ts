/** Table files: each format is loaded when one is made, so that nobody else pays for its library. */
import type { Sheets } from '#functions/use-cases/ports.ts';

/** Both formats. */
export const sheets: Sheets = {
  csv: async (sheet) => (await import('./csv.ts')).csvOf(sheet),
  xlsx: async (sheet) => (await import('./xlsx.ts')).xlsxOf(sheet),
};
