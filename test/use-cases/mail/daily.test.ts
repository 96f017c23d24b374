/** One letter a reader and day: it carries all that is still wanted, waits until everything due was attended to, and is never torn apart. */
import { describe, expect, test } from 'vitest';
import { getHead, headWrite } from '#functions/store/case.ts';
import type { NewCause } from '#functions/store/cause.ts';
import { envelopeKey, envelopeOf } from '#functions/store/envelope.ts';
import { everyItem } from '#functions/store/every.ts';
import { sweptWrite } from '#functions/store/swept.ts';
import { dailyId } from '#functions/use-cases/mail/daily.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import { mailsOfCase, showMail } from '#functions/use-cases/mail/history.ts';
import { reconcile } from '#functions/use-cases/mail/reconcile.ts';
import { sweep } from '#functions/use-cases/sweep.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import { letterProps } from '#schemas/letter.ts';
import { dyingStore } from '#test/support/dying-store.ts';
import { addresses, caused, type MailWorld, mailWorld, type Reply, reasonsOf, sit, submitted } from '#test/support/mail.ts';

const coordination = 'programme:magnet#coordination';
const today = '2026-11-23';

/** Two coordinators and cases that are submitted; the sweep of the day has been. */
async function world(
  cases: number,
  { reply, idempotent = false, swept = true }: { reply?: Reply; idempotent?: boolean; swept?: boolean } = {},
) {
  const deps = mailWorld({}, reply, idempotent);
  for (let nth = 0; nth < cases; nth += 1) await submitted(deps, { id: `01CASE${nth}`, reference: `MAG-${nth}` });
  const nora = await sit(deps, 'nora', coordination);
  const pau = await sit(deps, 'pau', coordination);
  if (swept) await sweptToday(deps, today);
  return { deps, nora, pau };
}
async function sweptToday(deps: MailWorld, day: string): Promise<void> {
  await deps.store.commit([sweptWrite(day)]);
}

/** A reminder of a case for the coordination, as the sweep causes it. */
function reminded(deps: MailWorld, nth: number, more: Partial<NewCause> = {}): Promise<Cause> {
  return caused(deps, {
    ...{ id: `R${nth}`, message: 'M-SOL-ESMENA-VENCUDA', step: '5', whileState: 'submitted', reminder: true },
    anchor: { kind: 'case', id: `01CASE${nth}`, version: 1 },
    audience: { of: 'case', groups: ['coordination'] },
    ...more,
  });
}
async function reminders(deps: MailWorld, count: number): Promise<readonly Cause[]> {
  const made: Cause[] = [];
  for (let nth = 0; nth < count; nth += 1) made.push(await reminded(deps, nth));
  return made;
}
const fatesOf = async (deps: MailWorld, cause: { readonly id: string }) =>
  (await reasonsOf(deps, cause)).map(({ state, why }) => why ?? state);
const waiting = async (deps: MailWorld, reader: string) => everyItem(deps.store, `daily#${reader}`);
const both = ['nora@centre.example', 'pau@centre.example'];
const minutes = (deps: MailWorld, count: number) => {
  for (const clock of [deps.now, deps.real]) clock.pass({ minutes: count });
};
async function decided(deps: MailWorld, nth: number): Promise<void> {
  const found = await getHead(deps.store, `01CASE${nth}`);
  if (!found) throw new Error('the case is gone');
  await deps.store.commit([headWrite({ ...found.head, state: 'rejected' }, found.body, null, found.rev)]);
}

describe('the reminders of a day', () => {
  test('wait until a sweep has attended to all that is due, whatever wakes the mailer', async () => {
    const { deps, nora } = await world(2, { swept: false });
    await reminders(deps, 2);
    expect(await drain(deps)).toMatchObject({ sent: 0, merged: 0 });
    expect(deps.sent).toEqual([]);
    expect(await waiting(deps, nora)).toHaveLength(2);
    await sweep(deps, { handlers: {}, drain: () => drain(deps) });
    expect(addresses(deps.sent)).toEqual(both);
  });

  test('wait until half past seven, although a sweep was there before', async () => {
    const { deps } = await world(1, { swept: false });
    deps.now.pass({ hours: 21 });
    await reminded(deps, 0);
    expect(deps.now()).toBe('2026-11-24T06:00:00.000Z');
    await sweep(deps, { handlers: {}, drain: () => drain(deps) });
    expect(deps.sent).toEqual([]);
    deps.now.pass({ minutes: 30 });
    await sweep(deps, { handlers: {}, drain: () => drain(deps) });
    expect(deps.sent).toHaveLength(2);
  });

  test('are not sent by a sweep that ran out of time: the next one sends them', async () => {
    const { deps } = await world(1, { swept: false });
    const found = await getHead(deps.store, '01CASE0');
    if (found) await deps.store.commit([headWrite(found.head, found.body, deps.now(), found.rev)]);
    await reminded(deps, 0);
    const props = { handlers: { case: async () => undefined }, drain: () => drain(deps) };
    expect(await sweep(deps, { ...props, until: deps.real() })).toMatchObject({ more: true });
    await drain(deps);
    expect(deps.sent).toEqual([]);
    await sweep(deps, props);
    expect(deps.sent).toHaveLength(2);
  });

  test('are one letter a reader: the first has it, the others are in it, each under its title', async () => {
    const { deps, nora } = await world(3);
    const causes = await reminders(deps, 3);
    expect(await drain(deps)).toMatchObject({ sent: 2, merged: 4, errors: 0 });
    expect(addresses(deps.sent)).toEqual(both);
    const props = letterProps.parse(deps.sent[0]?.props);
    expect(props.subject).toBe('Recordatoris: 3 coses per al 23 de novembre');
    const titles = props.blocks.flatMap((block) => (block.kind === 'title' ? [`${block.text} ${block.under}`] : []));
    expect(titles.map((title) => /MAG-\d/u.exec(title)?.[0])).toEqual(['MAG-0', 'MAG-1', 'MAG-2']);
    expect(await Promise.all(causes.map((cause) => fatesOf(deps, cause)))).toEqual([
      ['sent', 'sent'],
      ['merged', 'merged'],
      ['merged', 'merged'],
    ]);
    expect(await waiting(deps, nora)).toEqual([]);
    const ids = causes.map(({ id }) => id);
    expect(await reconcile(deps, ids)).toMatchObject({ tally: { all: 6, sent: 2, merged: 4, open: 0 }, right: true });
  });

  test('of a single thing are its own letter', async () => {
    const { deps } = await world(1);
    await reminded(deps, 0);
    await drain(deps);
    const [letter] = deps.sent;
    expect(letter?.message).toBe('M-SOL-ESMENA-VENCUDA');
    expect(letterProps.parse(letter?.props).box?.lines.join(' ')).toContain('MAG-0');
  });

  test('tell a thing once to who hears of it in two seats', async () => {
    const { deps, nora } = await world(1);
    expect(await sit(deps, 'nora', 'centre:01CENTRE#direccio')).toBe(nora);
    await reminded(deps, 0, { audience: { of: 'case', groups: ['coordination', 'official'] } });
    await drain(deps);
    expect(addresses(deps.sent)).toEqual(both);
    const letter = deps.sent.find(({ to }) => to === 'nora@centre.example');
    expect(letterProps.parse(letter?.props).blocks.some(({ kind }) => kind === 'title')).toBe(false);
    const fates = (await reasonsOf(deps, { id: 'R0' })).filter(({ person }) => person === nora).map(({ state }) => state);
    expect(fates.sort()).toEqual(['merged', 'sent']);
  });

  test('leave out what is not wanted any more, each with its reason', async () => {
    const { deps } = await world(3);
    const causes = await reminders(deps, 3);
    await decided(deps, 1);
    await drain(deps);
    expect(await Promise.all(causes.map((cause) => fatesOf(deps, cause)))).toEqual([
      ['sent', 'sent'],
      ['done', 'done'],
      ['merged', 'merged'],
    ]);
    expect(deps.sent.map(({ props }) => letterProps.parse(props).subject)[0]).toBe('Recordatoris: 2 coses per al 23 de novembre');
  });

  test('go by themselves where a mail goes at once: news of the day are not counted', async () => {
    const { deps } = await world(1);
    await caused(deps, { anchor: { kind: 'case', id: '01CASE0', version: 1 }, audience: { of: 'case', groups: ['coordination'] } });
    await reminded(deps, 0);
    expect(await drain(deps)).toMatchObject({ sent: 4 });
  });

  test('of a mailbox without a person are one letter too', async () => {
    const { deps } = await world(2);
    const official = { audience: { of: 'case' as const, groups: ['official' as const] } };
    await reminded(deps, 0, official);
    await reminded(deps, 1, official);
    expect(await drain(deps)).toMatchObject({ sent: 1, merged: 1 });
    expect(addresses(deps.sent)).toEqual(['a8099017@xtec.cat']);
  });
});

describe('a thing of which no letter can be made', () => {
  const broken = { message: 'M-NO-HI-ES' };

  test('is logged, and holds up nothing else of its reader: it waits, and in the end is late', async () => {
    const { deps } = await world(2);
    const lost = await reminded(deps, 0, { ...broken, notAfter: '2026-11-24T12:00:00.000Z' });
    const sound = await reminded(deps, 1);
    expect(await drain(deps)).toMatchObject({ sent: 2, errors: 0 });
    expect(await fatesOf(deps, sound)).toEqual(['sent', 'sent']);
    expect(await fatesOf(deps, lost)).toEqual(['open', 'open']);
    expect(deps.logged).toContain('mail-failed');
    deps.now.pass({ days: 1 });
    await sweptToday(deps, '2026-11-24');
    await reminded(deps, 0, { id: 'R5' });
    await drain(deps);
    expect(await fatesOf(deps, lost)).toEqual(['late', 'late']);
  });

  test('is logged where there is nothing else, and nothing goes out', async () => {
    const { deps } = await world(1);
    await reminded(deps, 0, broken);
    expect(await drain(deps)).toMatchObject({ sent: 0, errors: 2 });
    expect(deps.sent).toEqual([]);
  });
});

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
