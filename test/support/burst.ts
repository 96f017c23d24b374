/** Applications for a real service over a folder: sent by its API, and looked up afterwards in what it left. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { realClock } from '#functions/ops/clock.ts';
import { openSqlite } from '#functions/store/sqlite.ts';
import type { Item } from '#functions/store/store.ts';
import { databasePath } from '#infra/local/places.ts';
import { applicationOf, manySchools, submissions } from './many.ts';
import type { RealService } from './real-service.ts';
import { everything } from './world.ts';

const now = realClock();

/** A new folder with schools and an open call. */
export async function prepared(schools: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'magnet-kill-'));
  const store = openSqlite(databasePath(folder), { random: () => 0.5 });
  await manySchools({ store, now: realClock }, schools);
  await store.close();
  return folder;
}

/** Sends one; what was answered, or null when nobody did. */
export async function send({ origin }: RealService, nth: number): Promise<string | null> {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `clau-${nth}` };
  try {
    const response = await fetch(`${origin}${submissions}`, { method: 'POST', headers, body: applicationOf(nth, now) });
    return await response.text();
  } catch {
    return null;
  }
}

/** Lines of the inbox's index: one a mail. */
export const linesOf = (folder: string): readonly string[] =>
  readFileSync(join(folder, 'mail', 'index.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);

/** Resolves when so many mails are there. */
export const allMailed = (folder: string, mails: number, timeout: number) =>
  vi.waitFor(() => expect(linesOf(folder).length).toBeGreaterThanOrEqual(mails), { timeout, interval: 200 });

/** The rows and mails of a folder that no service has open. Deletes it. */
export async function left(folder: string) {
  const store = openSqlite(databasePath(folder), { random: () => 0.5 });
  const rows = await everything(store);
  await store.close();
  const mails = linesOf(folder).map((line) => (JSON.parse(line) as { readonly id: string }).id);
  const files = readdirSync(join(folder, 'mail')).flatMap((name) => (name.endsWith('.eml') ? [name.slice(0, -'.eml'.length)] : []));
  rmSync(folder, { recursive: true });
  return { rows: (type: string): readonly Item[] => rows.filter((row) => row.type === type), mails, files };
}
