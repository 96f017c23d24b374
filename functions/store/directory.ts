/** The searchable snapshot of the directory (`directory`) and the files it is imported from (`import#<id>`). */
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import {
  type DirectoryEntry,
  type DirectoryVersion,
  directoryEntry,
  directorySnapshot,
  directoryVersion,
  type ImportFile,
  importFile,
} from '#schemas/entities/directory.ts';
import { seconds } from './expiry.ts';
import type { Key, Row, Store, Write } from './store.ts';

const versionKey: Key = { pk: 'directory', sk: 'version' };
const snapshotKey: Key = { pk: 'directory', sk: 'snapshot' };
const chunkKey = (id: string, at: number): Key => ({ pk: `import#${id}`, sk: `chunk#${String(at).padStart(3, '0')}` });
const fileKey = (id: string): Key => ({ pk: `import#${id}`, sk: 'file' });

const entries = z.array(directoryEntry);
const chunk = z.string();
/** Base64 characters of a chunk, well under the limit of a row. */
const chunkSize = 300_000;
const chunksAtOnce = 8;
const keptSeconds = 90 * 86_400;

/** Which snapshot holds, with its revision; null before the first import. */
export async function getDirectoryVersion(store: Store): Promise<{ readonly value: DirectoryVersion; readonly rev: number } | null> {
  const [item] = await store.get([versionKey]);
  return item ? { value: directoryVersion.parse(item.body), rev: item.rev } : null;
}

/** The snapshot's version and schools; null before the first import. */
export async function getSnapshot(store: Store): Promise<{ readonly version: number; readonly entries: readonly DirectoryEntry[] } | null> {
  const [item] = await store.get([snapshotKey]);
  if (!item) return null;
  const { version, packed } = directorySnapshot.parse(item.body);
  return { version, entries: unpackEntries(packed) };
}

/** Writes a snapshot as the successor of the one that was read (`before`), both rows or none. */
export function snapshotWrites(
  list: readonly DirectoryEntry[],
  before: { readonly version: number; readonly rev: number } | null,
  at: string,
): readonly Write[] {
  const version = (before?.version ?? 0) + 1;
  const told: DirectoryVersion = { version, centres: list.length, at };
  const row = (key: Key, body: Row['body']): Write => ({
    put: { key, type: 'directory', v: 1, head: { version }, body },
    if: before?.rev ?? 'absent',
  });
  return [row(versionKey, told), row(snapshotKey, { version, packed: packEntries(list) })];
}

/** Schools by columns, gzipped, in base64: 5,434 of them take about 150 KB. */
export function packEntries(list: readonly DirectoryEntry[]): string {
  const columns = Object.fromEntries(directoryEntry.keyof().options.map((key) => [key, list.map((entry) => entry[key])]));
  return gzipSync(JSON.stringify(columns), { level: 9 }).toString('base64');
}

/** The schools again. */
export function unpackEntries(packed: string): readonly DirectoryEntry[] {
  const columns = z.record(z.string(), z.array(z.unknown())).parse(JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')));
  const names = Object.keys(columns);
  return entries.parse(columns.codi?.map((_, at) => Object.fromEntries(names.map((name) => [name, columns[name]?.[at]]))));
}

/** Keeps a file; its chunks first, so that a file that can be found is whole. */
export async function putImportFile(store: Store, said: Omit<ImportFile, 'chunks'>, bytes: Uint8Array): Promise<ImportFile> {
  const expires = seconds(said.at) + keptSeconds;
  const packed = gzipSync(bytes).toString('base64');
  const pieces = Array.from({ length: Math.ceil(packed.length / chunkSize) }, (_, at) =>
    packed.slice(at * chunkSize, (at + 1) * chunkSize),
  );
  const row = (key: Key, body: Row['body']): Write => ({
    put: { key, type: 'import-file', v: 1, head: null, body, expires },
    if: 'absent',
  });
  for (let at = 0; at < pieces.length; at += chunksAtOnce) {
    await committed(
      store,
      pieces.slice(at, at + chunksAtOnce).map((piece, place) => row(chunkKey(said.id, at + place), piece)),
    );
  }
  const file: ImportFile = { ...said, chunks: pieces.length };
  await committed(store, [row(fileKey(said.id), file)]);
  return file;
}

/** What is known of a file; null when there is none any more. */
export async function getImportFile(store: Store, id: string): Promise<ImportFile | null> {
  const [item] = await store.get([fileKey(id)]);
  return item ? importFile.parse(item.body) : null;
}

/** The bytes of a file. */
export async function readImportFile(store: Store, { id, chunks }: ImportFile): Promise<Uint8Array> {
  const keys = Array.from({ length: chunks }, (_, at) => chunkKey(id, at));
  const pieces: string[] = [];
  for (let at = 0; at < keys.length; at += chunksAtOnce) {
    for (const item of await store.get(keys.slice(at, at + chunksAtOnce))) pieces.push(chunk.parse(item?.body));
  }
  return gunzipSync(Buffer.from(pieces.join(''), 'base64'));
}

async function committed(store: Store, writes: readonly Write[]): Promise<void> {
  if (!(await store.commit(writes)).ok) throw new Error('an import file was there already');
}
