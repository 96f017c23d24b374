/** `kill -9` in the middle of a burst of 2,000 applications: what was acknowledged is there, once, with its audit entry and each of its mails once. */
import { beforeAll, describe, expect, test } from 'vitest';
import { auditOf } from '#functions/store/audit.ts';
import { headOfCase } from '#functions/store/case.ts';
import { causeOf } from '#functions/store/cause.ts';
import { envelopeOf } from '#functions/store/envelope.ts';
import { reasonOf } from '#functions/store/reason.ts';
import { allMailed, left, prepared, send } from '#test/support/burst.ts';
import { type RealService, realService } from '#test/support/real-service.ts';

const burst = 2_000;
/** The receipt for who applies and for the official mailbox, and the question whether it was them. Nobody coordinates yet. */
const mailsEach = 3;

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

describe('a burst of applications', () => {
  const points = [300, 900, 1_500].map((from) => from + Math.floor(Math.random() * 400));
  const receipts = new Map<number, string>();
  const repeats = new Map<number, string | null>();
  let found: Awaited<ReturnType<typeof left>>;

  beforeAll(async () => {
    const folder = await prepared(burst);
    let service = await realService(folder);
    for (const enough of points) {
      await sendUntil(service, receipts, enough);
      service = await realService(folder, { PORT: new URL(service.origin).port });
    }
    await sendUntil(service, receipts, burst);
    for (let nth = 0; nth < burst; nth += 100) repeats.set(nth, await send(service, nth));
    await allMailed(folder, burst * mailsEach, 120_000);
    await service.stop();
    found = await left(folder);
  }, 240_000);

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
    const reasons = found.rows('reason').map(reasonOf);
    const envelopes = found.rows('envelope').map(envelopeOf);
    const counted = found.rows('cause').map((row) => {
      const { id, state, reasons: count } = causeOf(row);
      return [id, state, count];
    });
    const put = Map.groupBy(reasons, ({ cause }) => cause);
    expect(counted.toSorted()).toEqual([...put].map(([id, of]) => [id, 'expanded', of.length]).toSorted());
    const open = reasons.filter(({ state, why }) => state !== 'sent' && why !== 'nobody');
    expect(open).toEqual([]);
    const sent = reasons.filter(({ state }) => state === 'sent');
    expect(sent.map(({ envelope }) => envelope).toSorted()).toEqual(envelopes.map(({ id }) => id).toSorted());
    expect(envelopes.filter(({ state, possiblyTwice }) => state !== 'sent' || possiblyTwice)).toEqual([]);
    expect(found.files.toSorted()).toEqual(envelopes.map(({ id }) => id).toSorted());
    expect(found.mails.toSorted()).toEqual(found.files.toSorted());
    expect(found.files).toHaveLength(burst * mailsEach);
  });
});
