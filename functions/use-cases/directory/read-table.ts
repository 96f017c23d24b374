/** Reads the bytes of a CSV: UTF-8 with or without BOM, lines that end in any way; comma, semicolon or tab, whichever the heading row has most of. */
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import type { Table } from '../../rules/directory/reading.ts';

const problems = {
  empty: {
    ca: 'El fitxer és buit. Trieu el fitxer CSV del directori.',
    es: 'El archivo está vacío. Elija el archivo CSV del directorio.',
    en: 'The file is empty. Choose the CSV file of the directory.',
  },
  encoding: {
    ca: 'El fitxer no és un CSV en UTF-8. Deseu-lo de nou com a «CSV UTF-8» i torneu-lo a triar.',
    es: 'El archivo no es un CSV en UTF-8. Guárdelo de nuevo como «CSV UTF-8» y vuelva a elegirlo.',
    en: 'The file is not a CSV in UTF-8. Save it again as “CSV UTF-8” and choose it once more.',
  },
  broken: {
    ca: 'El fitxer no es pot llegir com a CSV: hi ha unes cometes que s’obren i no es tanquen. Reviseu-lo i torneu-lo a triar.',
    es: 'El archivo no se puede leer como CSV: hay unas comillas que se abren y no se cierran. Revíselo y vuelva a elegirlo.',
    en: 'The file cannot be read as CSV: a quotation mark opens and never closes. Check it and choose it once more.',
  },
} as const satisfies Record<string, Text>;

/** The input that messages about the file are tied to. */
export const fileInput = 'fitxer';

/** A failure tied to the file. */
export function fileProblem(message: Text): ReturnType<typeof fail> {
  return fail('invalid', { errors: [{ path: fileInput, message }] });
}

/** The table of a file. */
export async function readTable(bytes: Uint8Array): Promise<Result<Table>> {
  const text = decoded(bytes);
  if (text === null) return fileProblem(problems.encoding);
  const records = await parsed(text);
  if (records === null) return fileProblem(problems.broken);
  const [headings, ...rows] = records;
  return headings ? ok({ headings: headings.cells, rows }) : fileProblem(problems.empty);
}

function decoded(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n');
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** The parser is loaded when a file is: nobody else pays for it. */
async function parsed(text: string): Promise<Table['rows'] | null> {
  const { CsvError, parse } = await import('csv-parse/sync');
  const ends: number[] = [];
  const on_record = (cells: string[], { lines }: { readonly lines: number }) => {
    ends.push(lines);
    return cells;
  };
  try {
    const options = {
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record,
    };
    const records = parse(text, { ...options, delimiter: delimiterOf(text) });
    return records.map((cells, at) => ({ line: (ends[at] ?? 0) - inside(cells), cells }));
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** Line breaks inside cells. */
function inside(cells: readonly string[]): number {
  return cells.join('').split('\n').length - 1;
}

function delimiterOf(text: string): string {
  const first =
    text
      .slice(0, 20_000)
      .split('\n', 1)[0]
      ?.replace(/"[^"]*"/gu, '') ?? '';
  const count = (delimiter: string) => first.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
