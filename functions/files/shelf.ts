/** Objects in a folder: content and type beside each other, written apart and moved into place, so that none is ever half there. */
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFileKey, checkPrefix } from './keys.ts';
import type { FileEntry, FileInfo, FileKey, Files } from './port.ts';

/** The part of the port that knows no addresses. */
export type Shelf = Omit<Files, 'presign' | 'link'> & {
  readonly write: (key: FileKey, type: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => Promise<void>;
  readonly keys: (prefix: string) => Promise<readonly FileKey[]>;
};

const page = 1_000;

/** Opens the folder, creating it; what a crash left half written is removed. */
export async function openShelf(folder: string): Promise<Shelf> {
  const incoming = join(folder, 'incoming');
  await rm(incoming, { recursive: true, force: true });
  for (const name of ['incoming', 'objects', 'types']) await mkdir(join(folder, name), { recursive: true });
  const objectOf = (key: FileKey): string => join(folder, 'objects', fileOf(key));
  const typeOf = (key: FileKey): string => join(folder, 'types', fileOf(key));
  let number = 0;
  const place = async (path: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> => {
    number += 1;
    const half = join(incoming, String(number));
    try {
      await writeThrough(half, pieces);
      await rename(half, path);
      await flushFolder(join(path, '..'));
    } finally {
      await rm(half, { force: true });
    }
  };
  const shelf: Shelf = {
    ...reading(objectOf, typeOf),
    async write(key, type, pieces) {
      // The object makes it exist, so its type is there first.
      await place(typeOf(key), [Buffer.from(type)]);
      await place(objectOf(key), pieces);
    },
    put: (key, type, bytes) => shelf.write(key, type, [bytes]),
    async copy(from, to) {
      const info = await shelf.head(from);
      if (info) await shelf.write(to, info.type, createReadStream(objectOf(from)));
      return info !== null;
    },
    async delete(key) {
      await rm(objectOf(key), { force: true });
      await rm(typeOf(key), { force: true });
    },
    async keys(prefix) {
      checkPrefix(prefix);
      const keys = (await readdir(join(folder, 'objects'))).map((name) => name.replaceAll('!', '/'));
      return keys.filter((key) => key.startsWith(prefix)).sort();
    },
    async list(prefix, cursor = '') {
      const keys = (await shelf.keys(prefix)).filter((key) => key > cursor);
      const items = await Promise.all(keys.slice(0, page).map((key) => entry(key, objectOf(key))));
      const last = keys[page - 1];
      return { items: items.filter((item) => item !== null), ...(keys.length > page && last !== undefined && { cursor: last }) };
    },
  };
  return shelf;
}

function reading(objectOf: (key: FileKey) => string, typeOf: (key: FileKey) => string): Pick<Shelf, 'head' | 'read' | 'stream'> {
  const head = (key: FileKey): Promise<FileInfo | null> =>
    there(async () => ({ bytes: (await stat(objectOf(key))).size, type: await readFile(typeOf(key), 'utf8') }));
  return {
    head,
    read: (key, first) =>
      there(async () => {
        if (first === undefined) return readFile(objectOf(key));
        await using file = await open(objectOf(key));
        const { buffer, bytesRead } = await file.read(Buffer.alloc(first), 0, first, 0);
        return buffer.subarray(0, bytesRead);
      }),
    stream: async (key) => ((await head(key)) ? createReadStream(objectOf(key)) : null),
  };
}

// One flat folder: `/` is no part of a file name, `!` no part of a key.
function fileOf(key: FileKey): string {
  checkFileKey(key);
  return key.replaceAll('/', '!');
}

async function writeThrough(path: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
  await using file = await open(path, 'w', 0o600);
  for await (const piece of pieces) await file.writeFile(piece);
  await file.sync();
}

// A moved file is safe when its folder is on disk too. Windows has no such thing.
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using folder = await open(path);
  await folder.sync();
}

function entry(key: FileKey, path: string): Promise<FileEntry | null> {
  return there(async () => {
    const { size, mtime } = await stat(path);
    return { key, bytes: size, at: mtime.toISOString() };
  });
}

async function there<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
