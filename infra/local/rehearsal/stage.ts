/** What a rehearsal stands on: a store in memory, one clock that only the rehearsal moves, identifiers of its seed, and a log that is read afterwards. */
import { memoryFiles } from '#functions/files/memory.ts';
import { sheets } from '#functions/files/sheets.ts';
import { openSqlite, type SqliteStore } from '#functions/store/sqlite.ts';
import type { JobDeps, Log, MailDeps, Postman } from '#functions/use-cases/ports.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import { forms } from '#schemas/registry.ts';
import type { ProgrammeClock } from '../programme-clock.ts';
import { diceOf, seededIds } from './dice.ts';

/** See the module. */
export interface Stage {
  readonly deps: MailDeps & JobDeps;
  readonly clock: ProgrammeClock;
  readonly store: SqliteStore;
}

/** A line of the log, as it was said. */
export type Listener = (level: 'info' | 'warn' | 'error', line: string) => void;

/** Opens it at an instant. Nothing in it knows of the machine’s clock, its network or its files. */
export function openStage(
  start: Instant,
  seed: number,
  { postman, heard }: { readonly postman: Postman; readonly heard: Listener },
): Stage {
  let at = start;
  const now = () => at;
  const roll = diceOf(seed);
  let waits = 0;
  const store = openSqlite(':memory:', { random: () => roll('wait', ++waits), wait: async () => undefined });
  const moveTo = async (instant: Instant) => {
    if (instant > at) at = instant;
  };
  const deps = {
    ...{ store, files: memoryFiles(), sheets, ids: seededIds(seed), log: logTo(heard), now, real: now, forms, postman },
    ...{
      origin: 'https://assaig.magnet.example',
      replyTo: 'coordinacio@magnet.example',
      receiving: 'respostes.magnet.example',
      demo: true,
    },
  };
  return { deps, clock: { now, real: now, moveTo, moved: () => true }, store };
}

/** Stricter than the log of the service, which drops the values that it does not know. */
function logTo(heard: Listener): Log {
  const line = (level: Parameters<Listener>[0]) => (event: string, values?: object, cause?: unknown) =>
    heard(level, [event, values && JSON.stringify(values), cause instanceof Error ? cause.name : ''].filter(Boolean).join(' '));
  return { info: line('info'), warn: line('warn'), error: line('error') };
}
