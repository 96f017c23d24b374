/** The environment of the local service over a folder, empty unless told otherwise. */
import { type EnvOf, readEnv } from '#schemas/env.ts';

/** As the process reads it. */
export function localEnv(folder: string, more: Readonly<Record<string, string>> = {}): EnvOf<'local'> {
  const read = readEnv('local', { DATA_DIR: folder, MAGNET_DEMO: 'off', MAIL_PORT: '0', ...more });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.env;
}
