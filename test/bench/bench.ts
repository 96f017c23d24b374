/** What a row of the benchmarks is, and the small tools that rows share. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePaper } from '#functions/files/paper.ts';
import { makeFeed } from '#functions/mail/feed.ts';
import { realClock } from '#functions/ops/clock.ts';
import { systemIds, systemRandom } from '#functions/ops/ids.ts';
import { openSqlite, type SqliteStore } from '#functions/store/sqlite.ts';
import type { Store } from '#functions/store/store.ts';
import type { Meter } from '#functions/store/units.ts';
import { loadAssets } from '#functions/web/assets.ts';
import type { WebDeps } from '#functions/web/context.ts';
import { forms } from '#schemas/registry.ts';

/** One measured figure; without a target it is only told. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: { readonly most: number } | { readonly least: number };
}

/** Measures; a file of `rows/` exports one. */
export type Row = () => Promise<readonly Figure[]>;

/** Whether a figure keeps its promise; null where it promises nothing. */
export function kept({ value, target }: Figure): boolean | null {
  if (!target) return null;
  return 'most' in target ? value <= target.most : value >= target.least;
}

/** What the web needs, over a store; `more` replaces parts. */
export function benchDeps(store: Store, more: Partial<Pick<WebDeps, 'client' | 'files' | 'forms'>> = {}): WebDeps {
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const basics = { store, ids: systemIds, now: realClock, real: realClock, forms, log: quiet, files: noFiles, demo: false };
  const web = { assets: loadAssets(), version: 'bench', engine: 'sqlite', client: () => '127.0.0.1', paper: makePaper, feed: makeFeed };
  return { ...basics, ...web, origin: 'http://127.0.0.1:3000', replyTo: 'coordinacio@magnet.example', ...more };
}
const noFiles = {} as WebDeps['files'];

/** A folder for as long as something is done with it. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'magnet-bench-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A store on a file of a folder, or in memory. */
export function benchStore(path = ':memory:', meter?: Meter): SqliteStore {
  return openSqlite(path, { random: systemRandom, ...(meter && { meter }) });
}

/** The p95 in milliseconds of `count` runs after a quarter as many to warm up. */
export async function p95(count: number, run: (turn: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = -count / 4; turn < count; turn += 1) {
    const from = performance.now();
    await run(Math.max(turn, 0));
    if (turn >= 0) times.push(performance.now() - from);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(count * 0.95)] ?? 0;
}

/** The middle one. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
