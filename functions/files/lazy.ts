/** Files whose client is loaded when one is first touched: most requests never do, and it is a fifth of what a cold start would read. */
import type { Files } from './port.ts';

/** The port; `load` is called once. */
export function lazily(load: () => Promise<Files>): Files {
  let loading: Promise<Files> | undefined;
  const files = (): Promise<Files> => {
    loading ??= load();
    return loading;
  };
  return {
    presign: async (rule) => (await files()).presign(rule),
    head: async (key) => (await files()).head(key),
    read: async (key, first) => (await files()).read(key, first),
    inspect: async (key) => (await files()).inspect(key),
    stream: async (key) => (await files()).stream(key),
    copy: async (from, to, type) => (await files()).copy(from, to, type),
    put: async (key, type, bytes) => (await files()).put(key, type, bytes),
    link: async (key, fileName, seconds) => (await files()).link(key, fileName, seconds),
    delete: async (key) => (await files()).delete(key),
    list: async (prefix, cursor) => (await files()).list(prefix, cursor),
  };
}
