/** One letter a reader and day: it waits until everything due was attended to, and carries all that is still wanted. */
import { describe, expect, test } from 'vitest';
import { getHead, headWrite } from '#functions/store/case.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import { reconcile } from '#functions/use-cases/mail/reconcile.ts';
import { sweep } from '#functions/use-cases/sweep.ts';
import { letterProps } from '#schemas/letter.ts';
import { both, decided, fatesOf, reminded, reminders, sweptToday, waiting, dailyWorld as world } from '#test/support/daily.ts';
import { addresses, caused, reasonsOf, sit } from '#test/support/mail.ts';

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
