/** Objects in a folder: content and type beside each other, written apart and moved into place, so that none is ever half there. */
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inspect } from './inspect.ts';
import { checkFileKey, checkPrefix } from './keys.ts';
import type { FileEntry, FileKey, Files } from './port.ts';

/** The part of the port that knows no addresses. */
export type Shelf = Omit<Files, 'presign' | 'link'> & {
  readonly write: (key: FileKey, type: string, pieces: Pieces) => Promise<void>;
  readonly keys: (prefix: string) => Promise<readonly FileKey[]>;
};

const page = 1_000;

/** Opens the folder, creating it; what a crash left half written is removed. */
export async function openShelf(folder: string): Promise<Shelf> {
  const places: Places = {
    object: (key) => join(folder, 'objects', fileOf(key)),
    type: (key) => join(folder, 'types', fileOf(key)),
    place: await placing(join(folder, 'incoming')),
  };
  for (const name of ['objects', 'types']) await mkdir(join(folder, name), { recursive: true });
  const read = reading(places);
  return { ...read, ...writing(places, read), ...listing(join(folder, 'objects'), places) };
}

interface Places {
  readonly object: (key: FileKey) => string;
  readonly type: (key: FileKey) => string;
  readonly place: (path: string, pieces: Pieces) => Promise<void>;
}
type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

function reading({ object, type }: Places): Pick<Shelf, 'head' | 'read' | 'inspect' | 'stream'> {
  const head: Shelf['head'] = (key) =>
    there(async () => ({ bytes: (await stat(object(key))).size, type: await readFile(type(key), 'utf8') }));
  return {
    head,
    read: (key, first) => there(() => (first === undefined ? readFile(object(key)) : readFirst(object(key), first))),
    inspect: (key) => there(async () => inspect(await readFile(object(key)))),
    stream: async (key) => ((await head(key)) ? createReadStream(object(key)) : null),
  };
}

function writing({ object, type, place }: Places, { head }: Pick<Shelf, 'head'>): Pick<Shelf, 'write' | 'put' | 'copy' | 'delete'> {
  // The object makes it exist, so its type is there first.
  const write: Shelf['write'] = async (key, kind, pieces) => {
    await place(type(key), [Buffer.from(kind)]);
    await place(object(key), pieces);
  };
  return {
    write,
    put: (key, kind, bytes) => write(key, kind, [bytes]),
    async copy(from, to, type) {
      const there = (await head(from)) !== null;
      if (there) await write(to, type, createReadStream(object(from)));
      return there;
    },
    async delete(key) {
      await rm(object(key), { force: true });
      await rm(type(key), { force: true });
    },
  };
}

function listing(objects: string, { object }: Places): Pick<Shelf, 'keys' | 'list'> {
  const keys: Shelf['keys'] = async (prefix) => {
    checkPrefix(prefix);
    const all = (await readdir(objects)).map((name) => name.replaceAll('!', '/'));
    return all.filter((key) => key.startsWith(prefix)).sort();
  };
  return {
    keys,
    async list(prefix, cursor = '') {
      const following = (await keys(prefix)).filter((key) => key > cursor);
      const items = await Promise.all(following.slice(0, page).map((key) => entry(key, object(key))));
      const last = following[page - 1];
      return { items: items.filter((item) => item !== null), ...(following.length > page && last !== undefined && { cursor: last }) };
    },
  };
}

// Written apart and moved, both on disk before it is said.
async function placing(incoming: string): Promise<Places['place']> {
  await rm(incoming, { recursive: true, force: true });
  await mkdir(incoming, { recursive: true });
  let number = 0;
  return async (path, pieces) => {
    number += 1;
    const half = join(incoming, String(number));
    try {
      await writeThrough(half, pieces);
      await rename(half, path);
      await flushFolder(dirname(path));
    } finally {
      await rm(half, { force: true });
    }
  };
}

async function readFirst(path: string, bytes: number): Promise<Uint8Array> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
  return buffer.subarray(0, bytesRead);
}

// One flat folder: `/` is no part of a file name, `!` no part of a key.
function fileOf(key: FileKey): string {
  checkFileKey(key);
  return key.replaceAll('/', '!');
}

async function writeThrough(path: string, pieces: Pieces): Promise<void> {
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
