/** `kill -9` in the middle of a burst of 2,000 applications: what was acknowledged is there, once, with its audit entry and each of its mails once. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { realClock } from '#functions/ops/clock.ts';
import { auditOf } from '#functions/store/audit.ts';
import { headOfCase } from '#functions/store/case.ts';
import { causeOf } from '#functions/store/cause.ts';
import { envelopeOf } from '#functions/store/envelope.ts';
import { reasonOf } from '#functions/store/reason.ts';
import { openSqlite } from '#functions/store/sqlite.ts';
import type { Item } from '#functions/store/store.ts';
import { databasePath } from '#infra/local/places.ts';
import { applicationOf, manySchools, submissions } from '#test/support/many.ts';
import { type RealService, realService } from '#test/support/real-service.ts';
import { everything } from '#test/support/world.ts';

const burst = 2_000;
/** A receipt for the applicant, a question to the official mailbox, news for the coordination. */
const mailsEach = 3;
const now = realClock();

/** A new folder with schools and an open call. */
async function prepared(schools: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'magnet-kill-'));
  const store = openSqlite(databasePath(folder), { random: () => 0.5 });
  await manySchools({ store, now: realClock }, schools);
  await store.close();
  return folder;
}

/** Sends one; what was answered, or null when nobody did. */
async function send({ origin }: RealService, nth: number): Promise<string | null> {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `clau-${nth}` };
  try {
    const response = await fetch(`${origin}${submissions}`, { method: 'POST', headers, body: applicationOf(nth, now) });
    return await response.text();
  } catch {
    return null;
  }
}

/** Sends those without a receipt, 32 at a time; when `enough` have one, the service is killed amid the rest. */
async function sendUntil(service: RealService, receipts: Map<number, string>, enough: number): Promise<void> {
  const rest = Array.from({ length: burst }, (_, nth) => nth).filter((nth) => !receipts.has(nth));
  let killed: Promise<void> | undefined;
  const worker = async () => {
    for (let nth = rest.shift(); nth !== undefined && !killed; nth = rest.shift()) {
      const receipt = await send(service, nth);
      if (receipt !== null) receipts.set(nth, receipt);
      if (receipts.size >= enough && rest.length > 0) killed ??= service.kill();
    }
  };
  await Promise.all(Array.from({ length: 32 }, worker));
  await killed;
}

const linesOf = (folder: string): readonly string[] =>
  readFileSync(join(folder, 'mail', 'index.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
const allMailed = (folder: string, mails: number, timeout: number) =>
  vi.waitFor(() => expect(linesOf(folder).length).toBeGreaterThanOrEqual(mails), { timeout, interval: 200 });

/** The rows and mails of a folder that no service has open. Deletes it. */
async function left(folder: string) {
  const store = openSqlite(databasePath(folder), { random: () => 0.5 });
  const rows = await everything(store);
  await store.close();
  const mails = linesOf(folder).map((line) => (JSON.parse(line) as { readonly id: string }).id);
  const files = readdirSync(join(folder, 'mail')).flatMap((name) => (name.endsWith('.eml') ? [name.slice(0, -'.eml'.length)] : []));
  rmSync(folder, { recursive: true });
  return { rows: (type: string): readonly Item[] => rows.filter((row) => row.type === type), mails, files };
}

describe('a burst of applications', () => {
  const points = [300, 900, 1_500].map((from) => from + Math.floor(Math.random() * 400));
  const receipts = new Map<number, string>();
  const repeats = new Map<number, string | null>();
  let found: Awaited<ReturnType<typeof left>>;

  beforeAll(async () => {
    const folder = await prepared(burst);
    for (const enough of points) await sendUntil(await realService(folder), receipts, enough);
    const service = await realService(folder);
    await sendUntil(service, receipts, burst);
    for (let nth = 0; nth < burst; nth += 100) repeats.set(nth, await send(service, nth));
    await allMailed(folder, burst * mailsEach, 60_000);
    await service.stop();
    found = await left(folder);
  }, 120_000);

  test(`killed after ${points.join(', ')} receipts, keeps each application that has one, and no other`, () => {
    const references = [...receipts.values()].map((said) => (JSON.parse(said) as { readonly reference: string }).reference);
    const kept = found.rows('case').map((row) => headOfCase(row).reference);
    expect(kept.toSorted()).toEqual(references.toSorted());
    expect(new Set(kept).size).toBe(burst);
  });

  test('gives the same receipt to whoever asks again', () => {
    expect([...repeats]).toEqual([...repeats.keys()].map((nth) => [nth, receipts.get(nth)]));
  });

  test('has one audit entry of each submission', () => {
    const entries = found.rows('audit').map(auditOf);
    const cases = found.rows('case').map((row) => headOfCase(row).id);
    expect(entries.map((entry) => entry.case).toSorted()).toEqual(cases.toSorted());
    expect(new Set(entries.map(({ action }) => action))).toEqual(new Set(['submit']));
  });

  test('sends each mail that was caused, and none twice', () => {
    const causes = found.rows('cause').map(causeOf);
    const reasons = found.rows('reason').map(reasonOf);
    const envelopes = found.rows('envelope').map(envelopeOf);
    expect(causes).toHaveLength(burst * mailsEach);
    expect(causes.filter(({ state, reasons: count }) => state !== 'expanded' || count !== 1)).toEqual([]);
    expect(reasons.filter(({ state }) => state !== 'sent')).toEqual([]);
    expect(reasons.map(({ envelope }) => envelope).toSorted()).toEqual(envelopes.map(({ id }) => id).toSorted());
    expect(envelopes.filter(({ state, possiblyTwice }) => state !== 'sent' || possiblyTwice)).toEqual([]);
    expect(found.files.toSorted()).toEqual(envelopes.map(({ id }) => id).toSorted());
    expect(found.mails.toSorted()).toEqual(found.files.toSorted());
    expect(found.files).toHaveLength(burst * mailsEach);
  });
});

test('with the wake-ups cut, every mail still goes out within one sweep', async () => {
  const folder = await prepared(20);
  const service = await realService(folder, { MAGNET_WAKE: 'cut' });
  // The first look of the start has passed: from here on only the beat of a quarter of a minute finds the work.
  await allMailed(folder, 0, 5_000);
  for (let nth = 0; nth < 20; nth += 1) await send(service, nth);
  expect(linesOf(folder)).toEqual([]);
  await allMailed(folder, 20 * mailsEach, 20_000);
  await service.stop();
  expect((await left(folder)).mails).toHaveLength(20 * mailsEach);
});
