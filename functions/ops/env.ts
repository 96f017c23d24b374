/** The only reader of process.env: a wrong or missing value stops the start with the list. */
import { type EnvOf, type ProcessName, readEnv } from '#schemas/env.ts';

/** The environment of this process. Throws an error that lists every problem; that of a Lambda was checked with the template that brings it. */
export function environment<P extends ProcessName>(name: P): EnvOf<P> {
  let env: unknown = process.env;
  CHECK: env = checked(name); // left out of what is built, by infra/build.ts
  return env as EnvOf<P>;
}

function checked<P extends ProcessName>(name: P): EnvOf<P> {
  const read = readEnv(name, process.env);
  if (read.ok) return read.env;
  throw new Error(`cal revisar aquestes variables d’entorn (${name}):\n${read.problems.map((line) => `  ${line}`).join('\n')}`);
}
