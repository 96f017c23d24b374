/** Keeps the file of an import, and reads it again for the plan and for every step of its job. */
import { createHash } from 'node:crypto';
import type { ImportFile } from '#schemas/entities/directory.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { filled } from '#schemas/values/checked.ts';
import { type Reading, readDirectory } from '../../rules/directory/reading.ts';
import { getImportFile, putImportFile, readImportFile } from '../../store/directory.ts';
import type { Deps } from '../ports.ts';
import { fileProblem, readTable } from './read-table.ts';

/** The set with all school years has about 13 MB. */
export const mostBytes = 15_000_000;

const tooBig: Text = {
  ca: 'El fitxer ocupa més de 15 MB. Deixeu-hi només el darrer curs i torneu-lo a triar.',
  es: 'El archivo ocupa más de 15 MB. Deje solo el último curso y vuelva a elegirlo.',
  en: 'The file is larger than 15 MB. Leave only the last school year in it and choose it once more.',
};
const missing: Text = {
  ca: 'Al fitxer li falten aquestes columnes: {headings}. Trieu el fitxer del directori de centres.',
  es: 'Al archivo le faltan estas columnas: {headings}. Elija el archivo del directorio de centros.',
  en: 'These columns are missing from the file: {headings}. Choose the file of the school directory.',
};

/** A file as sent. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Person id, or `command`. */
  readonly by: string;
}

/** Keeps a file that can be read as a directory, for 90 days. */
export async function keepImportFile(
  deps: Pick<Deps, 'store' | 'ids' | 'now'>,
  { name, bytes, by }: SentFile,
): Promise<Result<ImportFile>> {
  if (bytes.length > mostBytes) return fileProblem(tooBig);
  const reading = await readBytes(bytes);
  if (!reading.ok) return reading;
  const at = deps.now();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return ok(await putImportFile(deps.store, { id: deps.ids.ulid(at), name, bytes: bytes.length, sha256, by, at }, bytes));
}

/** What a kept file says. */
export async function readKept(
  { store }: Pick<Deps, 'store'>,
  id: string,
): Promise<Result<{ readonly file: ImportFile; readonly reading: Reading }>> {
  const file = await getImportFile(store, id);
  if (!file) return fail('not-found');
  const reading = await readBytes(await readImportFile(store, file));
  return reading.ok ? ok({ file, reading: reading.value }) : reading;
}

/** What the bytes of a file say. */
export async function readBytes(bytes: Uint8Array): Promise<Result<Reading>> {
  const table = await readTable(bytes);
  if (!table.ok) return table;
  const reading = readDirectory(table.value);
  return 'missing' in reading ? fileProblem(filled(missing, { headings: reading.missing.join(', ') })) : ok(reading);
}
