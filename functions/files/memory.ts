/** Files in memory: the port without disk and network, for rehearsals and tests. */
import { inspect } from './inspect.ts';
import type { FileKey, Files } from './port.ts';

/** The port, and what lies in it. */
export interface MemoryFiles extends Files {
  readonly objects: Map<FileKey, { readonly type: string; readonly bytes: Uint8Array }>;
}

/** An empty store of files. */
export function memoryFiles(): MemoryFiles {
  const objects: MemoryFiles['objects'] = new Map();
  const bytesOf = (key: FileKey) => objects.get(key)?.bytes ?? null;
  return {
    objects,
    presign: async ({ key, type, redirect }) => ({
      url: '/fitxers',
      fields: { key, 'Content-Type': type, success_action_redirect: redirect },
    }),
    head: async (key) => {
      const found = objects.get(key);
      return found ? { bytes: found.bytes.length, type: found.type } : null;
    },
    read: async (key, first) => bytesOf(key)?.subarray(0, first) ?? null,
    inspect: async (key) => {
      const bytes = bytesOf(key);
      return bytes ? inspect(bytes) : null;
    },
    stream: async (key) => {
      const bytes = bytesOf(key);
      return bytes ? pieces(bytes) : null;
    },
    copy: async (from, to, type) => {
      const found = objects.get(from);
      if (found) objects.set(to, { ...found, type });
      return found !== undefined;
    },
    put: async (key, type, bytes) => void objects.set(key, { type, bytes }),
    link: async (key, name) => `/baixa/${key}?nom=${encodeURIComponent(name)}`,
    delete: async (key) => void objects.delete(key),
    list: async (prefix) => ({
      items: [...objects]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, { bytes }]) => ({ key, bytes: bytes.length, at: '2026-11-23T09:00:00.000Z' })),
    }),
  };
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
