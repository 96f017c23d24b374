/** The daily letter is never torn apart nor sent twice: two mailers, a change in between, a process that is killed, an SES that is busy. */
import { describe, expect, test } from 'vitest';
import { envelopeKey, envelopeOf } from '#functions/store/envelope.ts';
import { dailyId } from '#functions/use-cases/mail/daily.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import { reconcile } from '#functions/use-cases/mail/reconcile.ts';
import {
  both,
  decided,
  fatesOf,
  minutes,
  reminded,
  reminders,
  sweptToday,
  today,
  waiting,
  dailyWorld as world,
} from '#test/support/daily.ts';
import { dyingStore } from '#test/support/dying-store.ts';
import { addresses, type MailWorld } from '#test/support/mail.ts';

describe('two mailers at once', () => {
  test('send each reader one letter', async () => {
    const { deps } = await world(3);
    await reminders(deps, 3);
    await Promise.all([drain(deps), drain(deps), drain(deps)]);
    expect(addresses(deps.sent)).toEqual(both);
  });
});

test('what changes between planning and claiming is left out: the letter is planned anew', async () => {
  const { deps } = await world(2);
  const causes = await reminders(deps, 2);
  let raced = false;
  const commit: MailWorld['store']['commit'] = async (writes) => {
    if (!raced && writes.some((write) => 'put' in write && write.put.type === 'envelope')) {
      raced = true;
      await decided(deps, 0);
    }
    return deps.store.commit(writes);
  };
  await drain({ ...deps, store: { ...deps.store, commit } }, { width: 1 });
  expect(raced).toBe(true);
  expect(await fatesOf(deps, causes[0]!)).toEqual(['done', 'done']);
  expect(await fatesOf(deps, causes[1]!)).toEqual(['sent', 'sent']);
  expect(JSON.stringify(deps.sent)).not.toContain('MAG-0');
});

const deaths = Array.from({ length: 8 }, (_, nth) => [[nth, 'before'] as const, [nth, 'after'] as const]).flat();

describe('a process that is killed', () => {
  test.each(deaths)('in commit %i, %s it is written, with an inbox of its own: each reader gets one letter', async (nth, when) => {
    const { deps } = await world(3, { idempotent: true });
    const causes = await reminders(deps, 3);
    await drain({ ...deps, store: dyingStore(deps.store, nth, when) }, { width: 1 }).catch(() => undefined);
    await drain(deps, { takeOver: true });
    const ids = causes.map(({ id }) => id);
    expect(await reconcile(deps, ids)).toMatchObject({ tally: { all: 6, sent: 2, merged: 4, open: 0 }, right: true });
    const kept = new Map(deps.sent.map((letter) => [letter.envelope, letter]));
    expect(addresses([...kept.values()])).toEqual(both);
  });

  test.each(deaths)(
    'in commit %i, %s it is written, through SES: nobody is forgotten, and what perhaps went twice says so',
    async (nth, when) => {
      const { deps } = await world(3);
      const causes = await reminders(deps, 3);
      await drain({ ...deps, store: dyingStore(deps.store, nth, when) }, { width: 1 }).catch(() => undefined);
      for (let quarter = 0; quarter < 4; quarter += 1) {
        minutes(deps, 16);
        await drain(deps);
      }
      expect(
        await reconcile(
          deps,
          causes.map(({ id }) => id),
        ),
      ).toMatchObject({ tally: { all: 6, sent: 2, merged: 4 }, right: true });
      for (const id of new Set(deps.sent.map(({ envelope }) => envelope))) {
        const [item] = await deps.store.get([envelopeKey(id)]);
        const times = deps.sent.filter(({ envelope }) => envelope === id).length;
        expect(times).toBeLessThanOrEqual(envelopeOf(item!).possiblyTwice ? 2 : 1);
      }
    },
  );

  test.each(deaths)(
    'in commit %i, %s it is written, and back on another day: what is in doubt is not told again by the letter of that day',
    async (nth, when) => {
      const { deps } = await world(3);
      const causes = await reminders(deps, 3);
      await drain({ ...deps, store: dyingStore(deps.store, nth, when) }, { width: 1 }).catch(() => undefined);
      minutes(deps, 24 * 60);
      await sweptToday(deps, '2026-11-24');
      for (let quarter = 0; quarter < 4; quarter += 1) {
        await drain(deps);
        minutes(deps, 16);
      }
      const ids = causes.map(({ id }) => id);
      expect(await reconcile(deps, ids)).toMatchObject({ tally: { all: 6, sent: 2, merged: 4 }, right: true });
      expect(new Set(deps.sent.map(({ envelope }) => envelope)).size).toBe(2);
    },
  );

  test('between claim and handing over, and a case decided before it is back: the letter tells the rest, and nobody is told what is done', async () => {
    const { deps, nora } = await world(2, { idempotent: true });
    const causes = await reminders(deps, 2);
    const down = { ...deps.postman, send: () => Promise.reject(new Error('killed')) };
    await drain({ ...deps, postman: down });
    await decided(deps, 0);
    deps.sent.length = 0;
    await drain(deps, { takeOver: true });
    expect(deps.sent).toHaveLength(2);
    expect(JSON.stringify(deps.sent)).not.toContain('MAG-0');
    const [item] = await deps.store.get([envelopeKey(dailyId(nora, today))]);
    expect(envelopeOf(item!)).toMatchObject({ state: 'sent', reasons: [{ cause: 'R1' }], attempt: 2 });
    // Perhaps it was told the first time: nobody knows.
    expect(await fatesOf(deps, causes[0]!)).toEqual(['unknown', 'unknown']);
    expect(await fatesOf(deps, causes[1]!)).toEqual(['sent', 'sent']);
  });
});

describe('a letter that SES asks to send later', () => {
  const throttling = async (cases: number) => {
    let busy = true;
    const found = await world(cases, { reply: async ({ envelope }) => (busy ? { throttled: true } : { messageId: envelope }) });
    return { ...found, free: () => (busy = false) };
  };

  test('leaves out what was done meanwhile: that was surely not told', async () => {
    const { deps, free } = await throttling(2);
    const causes = await reminders(deps, 2);
    expect(await drain(deps, { width: 1 })).toMatchObject({ throttled: 2, sent: 0 });
    await decided(deps, 1);
    free();
    minutes(deps, 1);
    await drain(deps);
    expect(await fatesOf(deps, causes[0]!)).toEqual(['sent', 'sent']);
    expect(await fatesOf(deps, causes[1]!)).toEqual(['done', 'done']);
  });

  test('is not sent where nothing in it is wanted any more', async () => {
    const { deps, free, nora } = await throttling(2);
    const causes = await reminders(deps, 2);
    await drain(deps, { width: 1 });
    for (const nth of [0, 1]) await decided(deps, nth);
    free();
    minutes(deps, 1);
    const before = deps.sent.length;
    await drain(deps);
    expect(deps.sent).toHaveLength(before);
    for (const cause of causes) expect(await fatesOf(deps, cause)).toEqual(['done', 'done']);
    expect(await waiting(deps, nora)).toEqual([]);
  });

  test('holds the others back', async () => {
    const { deps } = await throttling(1);
    await reminded(deps, 0);
    expect(await drain(deps, { width: 1 })).toMatchObject({ throttled: 1, later: 1 });
    expect(deps.sent).toHaveLength(1);
  });
});
