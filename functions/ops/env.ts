/** The only reader of process.env: a wrong or missing value stops the start with the list. */
import { type EnvOf, type ProcessName, readEnv } from '#schemas/env.ts';

/** The parsed environment of this process. Throws an error that lists every problem. */
export function environment<P extends ProcessName>(name: P): EnvOf<P> {
  const read = readEnv(name, process.env);
  if (!read.ok)
    throw new Error(`cal revisar aquestes variables d’entorn (${name}):\n${read.problems.map((line) => `  ${line}`).join('\n')}`);
  return read.env;
}
