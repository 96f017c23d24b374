/** What use-cases need, for tests: a store in memory, two clocks that stand still until they are moved, and identifiers that follow each other. */
import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import { onTestFinished } from 'vitest';
import { sheets } from '#functions/files/sheets.ts';
import { openSqlite } from '#functions/store/sqlite.ts';
import type { Store } from '#functions/store/store.ts';
import type { Ids, JobDeps } from '#functions/use-cases/ports.ts';

/** A clock that a test moves by hand. */
export interface HandClock {
  (): string;
  /** Moves it forward. */
  pass(by: { readonly days?: number; readonly hours?: number; readonly minutes?: number; readonly seconds?: number }): void;
}

/** Dependencies of a test; `logged` keeps what the log was told. */
export interface TestDeps extends JobDeps {
  readonly now: HandClock;
  readonly real: HandClock;
  readonly logged: string[];
}

/** A clock at `start`. */
export function handClock(start = '2026-11-23T09:00:00.000Z'): HandClock {
  let at = Date.parse(start);
  const clock = () => new Date(at).toISOString();
  const pass: HandClock['pass'] = ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
    at += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
  };
  return Object.assign(clock, { pass });
}

/** Identifiers that follow from a count: different each time, the same in every run. */
export function countedIds(): Ids {
  let count = 0;
  const next = (kind: string) => createHash('sha256').update(`${kind} ${++count}`).digest();
  return {
    ulid: (now) => ulid(Date.parse(now), () => (next('ulid')[0] ?? 0) / 256),
    token: () => next('token').toString('base64url'),
    code: () => String(next('code').readUInt32BE() % 1_000_000).padStart(6, '0'),
    reference: (length) => [...next('reference').subarray(0, length)].map((byte) => '34679ACDEFGHJKMNPQRTWXY'[byte % 23]).join(''),
  };
}

/** Dependencies over a store of their own, closed when the test ends; `start`: when both clocks stand there. */
export function testDeps({ start, ...more }: Partial<Omit<JobDeps, 'now' | 'real'>> & { readonly start?: string } = {}): TestDeps {
  const logged: string[] = [];
  const line = (event: string) => void logged.push(event);
  return {
    store: more.store ?? memoryStore(),
    files: noFiles,
    sheets,
    ids: countedIds(),
    log: { info: line, warn: line, error: line },
    forms: [],
    origin: 'http://127.0.0.1:3000',
    replyTo: 'coordinacio@magnet.example',
    demo: true,
    ...more,
    now: handClock(start),
    real: handClock(start ?? '2026-11-23T09:00:00.500Z'),
    logged,
  };
}

/** An empty store in memory; retries do not wait. */
export function memoryStore(): Store {
  const store = openSqlite(':memory:', { random: () => 0.5, wait: async () => undefined });
  onTestFinished(() => store.close());
  return store;
}

const noFiles = new Proxy({} as JobDeps['files'], {
  get: (_, name) => () => {
    throw new Error(`this test has no files, and ${String(name)} was asked of them`);
  },
});
