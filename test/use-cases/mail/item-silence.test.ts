/** Nobody is reminded of what asks for nothing any more, although it was caused already; each silence has its reason. */
import { describe, expect, test } from 'vitest';
import { cancelItem, doneItem, pauseItem } from '#functions/rules/calendar/alter.ts';
import { getItem, guestWrite } from '#functions/store/item.ts';
import { getParticipation, participationWrite } from '#functions/store/participation.ts';
import type { Store } from '#functions/store/store.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import { alter, fates, goTo, type MailedCurs, mailedCurs, morning, put, toldTo, work } from '#test/support/curs-mail.ts';
import { deadlineOf, sessionOn } from '#test/support/items.ts';

/** Six schools and nothing planned but what a test puts there. */
const world = () => mailedCurs({ centres: 6, planned: false });
const never = (): never => {
  throw new Error('it is not there');
};
const centre = (deps: MailedCurs) => deps.centres[0] ?? never();
/** The plan of the first school, due on Thursday 15 October. */
const plan = (deps: MailedCurs) => {
  const { id } = centre(deps);
  const more = { activity: 'A04', id: `2026-2027.A04.${id}.1`, published: '2026-09-01', handled: ['opens', '-30'] };
  return put(deps, deadlineOf(id, '2026-10-15', more));
};
const seminar = (deps: MailedCurs) => put(deps, sessionOn('2026-11-18', { published: '2026-10-04', handled: ['publish', '-30'] }));

describe('nobody is reminded', () => {
  test.each([
    [
      'of what is cancelled',
      'cancelled',
      (deps: MailedCurs, id: string) => alter(deps, id, (item, change) => cancelItem(item, { reason: 'Prou.' }, change)),
    ],
    ['of what is done', 'done', (deps: MailedCurs, id: string) => alter(deps, id, (item, change) => doneItem(item, { note: '' }, change))],
    ['of what is paused', 'paused', (deps: MailedCurs, id: string) => alter(deps, id, (item, change) => pauseItem(item, {}, change))],
    ['of what is gone', 'gone', removed],
    ['in a school that left', 'left', (deps: MailedCurs) => parting(deps, { left: '2026-10-08' })],
    ['in a school that is left alone for a while', 'paused', (deps: MailedCurs) => parting(deps, { pausedUntil: '2026-10-09' })],
  ] as const)('%s, although it was caused already', async (_, why, happens) => {
    const deps = await world();
    const { id } = await plan(deps);
    goTo(deps, '2026-10-08');
    let swept = false;
    const commit: Store['commit'] = async (writes) => {
      if (!swept && writes.some((write) => 'put' in write && write.put.type === 'swept')) {
        swept = true;
        await happens(deps, id);
      }
      return deps.store.commit(writes);
    };
    await work({ ...deps, store: { ...deps.store, commit } });
    expect(swept).toBe(true);
    expect(await fates(deps, 'M-PLA-REC', id)).toEqual([why]);
    expect(deps.sent.filter(({ message }) => message.endsWith('-REC'))).toEqual([]);
  });

  async function removed(deps: MailedCurs, id: string): Promise<void> {
    const found = (await getItem(deps.store, id)) ?? never();
    await deps.store.commit([{ del: { pk: `item#${id}`, sk: 'item' }, if: found.rev }]);
  }
  async function parting(deps: MailedCurs, more: { readonly left?: string; readonly pausedUntil?: string }): Promise<void> {
    const found = (await getParticipation(deps.store, 'magnet', centre(deps).id)) ?? never();
    await deps.store.commit([participationWrite({ ...found.participation, ...more }, found.rev)]);
  }

  test('who said that they do not come; who comes in their place is', async () => {
    const deps = await world();
    const { id } = await seminar(deps);
    const [one, other] = deps.centres.filter(({ phase }) => phase !== 'any0');
    const answered = async (school: { readonly id: string } | undefined, answer: 'yes' | 'no') => {
      const seat = `centre:${school?.id}#comunicacio`;
      const person = deps.people.get(seat)?.person ?? null;
      const said = {
        item: id,
        seat,
        person,
        name: '',
        centre: school?.id ?? null,
        answer,
        why: '',
        instead: null,
        via: 'page',
        at: deps.now(),
        stamp: null,
      } as const;
      await deps.store.commit([guestWrite(said)]);
    };
    await answered(one, 'no');
    await answered(other, 'yes');
    const letters = toldTo(await morning(deps, '2026-11-11'));
    expect(letters).not.toContain(`comunicacio.${one?.code}`);
    expect(letters).toContain(`comunicacio.${other?.code}`);
    expect((await fates(deps, 'M-EV-REC', id)).filter((fate) => fate !== 'sent')).toEqual(['declined']);
  });
});

test('who sits in more seats than one commit could ask about is reminded all the same', async () => {
  const deps = await world();
  const { id } = await seminar(deps);
  const [one] = deps.centres.filter(({ phase }) => phase !== 'any0');
  const officer = deps.people.get(`centre:${one?.id}#comunicacio`)?.person ?? never();
  for (let nth = 0; nth < 110; nth += 1) await grantSeat(deps, officer, `item:2026-2027.A08.magnet.x${nth}#convidat`);
  expect(toldTo(await morning(deps, '2026-11-11'))).toContain(`comunicacio.${one?.code}`);
  expect(new Set(await fates(deps, 'M-EV-REC', id))).toEqual(new Set(['sent']));
});
