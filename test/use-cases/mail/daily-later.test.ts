/** What comes after the letter of a day, or has no room in it, and where it is found afterwards. */
import { describe, expect, test } from 'vitest';
import { envelopeKey, envelopeOf } from '#functions/store/envelope.ts';
import { dailyId } from '#functions/use-cases/mail/daily.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import { mailsOfCase, showMail } from '#functions/use-cases/mail/history.ts';
import { sweep } from '#functions/use-cases/sweep.ts';
import {
  both,
  coordination,
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
import { addresses } from '#test/support/mail.ts';

describe('after the letter of the day', () => {
  test('a reminder waits for the next one', async () => {
    const { deps, nora } = await world(2);
    await reminded(deps, 0);
    await drain(deps);
    minutes(deps, 60);
    const second = await reminded(deps, 1);
    for (let quarter = 0; quarter < 3; quarter += 1) {
      await drain(deps);
      minutes(deps, 15);
    }
    expect(deps.sent).toHaveLength(2);
    expect(await fatesOf(deps, second)).toEqual(['open', 'open']);
    expect((await waiting(deps, nora)).map(({ key }) => key.sk)).toEqual([`R1#${coordination}`]);
    deps.now.pass({ hours: 24 });
    await sweep(deps, { handlers: {}, drain: () => drain(deps) });
    expect(await fatesOf(deps, second)).toEqual(['sent', 'sent']);
    expect(deps.sent).toHaveLength(4);
  });

  test('what waits is not looked at again before', async () => {
    const { deps } = await world(2);
    await reminded(deps, 0);
    await drain(deps);
    await reminded(deps, 1);
    expect(await drain(deps)).toMatchObject({ later: 2 });
    expect(await drain(deps)).toMatchObject({ later: 0 });
  });

  test('a reminder that would be too late tomorrow is skipped, and says what else would have stopped it', async () => {
    const { deps } = await world(3);
    await reminded(deps, 0);
    await drain(deps);
    const late = await reminded(deps, 1, { notAfter: '2026-11-24T06:29:59.999Z' });
    const done = await reminded(deps, 2, { notAfter: '2026-11-24T06:29:59.999Z' });
    await decided(deps, 2);
    expect(await drain(deps)).toMatchObject({ skipped: 4, sent: 0 });
    expect([...(await fatesOf(deps, late)), ...(await fatesOf(deps, done))]).toEqual(['late', 'late', 'done', 'done']);
    const still = await reminded(deps, 1, { id: 'R9', notAfter: '2026-11-24T06:30:00.000Z' });
    await drain(deps);
    expect(await fatesOf(deps, still)).toEqual(['open', 'open']);
  });

  test('what has no room among forty things goes on the next day; what ends first goes first', async () => {
    const { deps, nora } = await world(45);
    for (let nth = 0; nth < 45; nth += 1) await reminded(deps, nth, nth === 44 ? { notAfter: '2026-11-25T06:30:00.000Z' } : {});
    await drain(deps);
    expect(addresses(deps.sent)).toEqual(both);
    const [item] = await deps.store.get([envelopeKey(dailyId(nora, today))]);
    const { reasons } = envelopeOf(item!);
    expect(reasons).toHaveLength(40);
    expect(reasons[0]).toMatchObject({ cause: 'R44' });
    expect(await waiting(deps, nora)).toHaveLength(5);
    deps.now.pass({ days: 1 });
    await sweptToday(deps, '2026-11-24');
    expect(await drain(deps)).toMatchObject({ sent: 2, merged: 8 });
    expect(await waiting(deps, nora)).toEqual([]);
  });
});

test('a letter of several cases is in the list of each, and shown as what it said of it', async () => {
  const { deps } = await world(2);
  await reminders(deps, 2);
  await drain(deps);
  for (const nth of [0, 1]) {
    const lines = await mailsOfCase(deps, `01CASE${nth}`);
    expect(lines.map(({ subject }) => subject)).toEqual(Array(2).fill('Recordatoris: 2 coses per al 23 de novembre'));
    const shown = await showMail(deps, `01CASE${nth}`, lines[0]?.id ?? '');
    expect(shown.ok && JSON.stringify(shown.value.letter)).toContain(`MAG-${nth}`);
  }
  expect(await showMail(deps, '01OTHER', deps.sent[0]?.envelope ?? '')).toMatchObject({ ok: false });
});

test('a letter is of one reader and one day', () => {
  expect(dailyId('P', '2026-11-23')).toBe(dailyId('P', '2026-11-23'));
  expect(new Set([dailyId('P', '2026-11-23'), dailyId('P', '2026-11-24'), dailyId('Q', '2026-11-23')]).size).toBe(3);
});
