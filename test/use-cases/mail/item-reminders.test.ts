/** Reminders of a curs from the sweep to somebody's box: only to those who are not done, asked again at sending, and each silence with its reason. */
import { describe, expect, test } from 'vitest';
import { moveItem } from '#functions/rules/calendar/alter.ts';
import { addDays, at } from '#functions/rules/working-days.ts';
import { getHead, headWrite } from '#functions/store/case.ts';
import { causeWrite, newCause } from '#functions/store/cause.ts';
import { getItem } from '#functions/store/item.ts';
import { reasonLineOf, reasonsBy } from '#functions/store/reason.ts';
import type { Store } from '#functions/store/store.ts';
import { mailsOfCase, showMail } from '#functions/use-cases/mail/history.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { digestMail } from '#schemas/messages.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { alter, fates, goTo, type MailedCurs, mailedCurs, morning, put, toldTo, work } from '#test/support/curs-mail.ts';
import { deadlineOf, sessionOn } from '#test/support/items.ts';

const programme: Programme = {
  ...magnet,
  activities: magnet.activities.map((each) => (each.id === 'A01' && each.kind === 'deadline' ? { ...each, form: 'dades-centre' } : each)),
};

/** Six schools and nothing planned but what a test puts there. */
async function world(): Promise<MailedCurs> {
  return { ...(await mailedCurs({ centres: 6, planned: false })), programme };
}
const centre = (deps: MailedCurs, nth = 0) => deps.centres[nth] ?? never();
const never = (): never => {
  throw new Error('it is not there');
};

/** The plan of a school, of which its core team is reminded: due on Thursday 15 October. */
const plan = (deps: MailedCurs, nth = 0, more: Partial<CalendarItem> = {}) => {
  const { id } = centre(deps, nth);
  return put(
    deps,
    deadlineOf(id, '2026-10-15', { activity: 'A04', id: `2026-2027.A04.${id}.1`, published: '2026-09-01', handled: ['opens'], ...more }),
  );
};
const seminar = (deps: MailedCurs) => put(deps, sessionOn('2026-11-18', { published: '2026-10-04', handled: ['publish', '-30'] }));

test('the service stopped from eight days before to two: the week before is recorded as late, the day before goes out at its time, and nobody gets two', async () => {
  const deps = await world();
  const { id } = await plan(deps);
  expect(await morning(deps, '2026-09-15')).toHaveLength(1);
  goTo(deps, '2026-10-13', '11:20');
  await work(deps);
  expect(await fates(deps, 'M-PLA-REC', id)).toEqual(['sent', 'late']);
  expect(deps.sent).toHaveLength(1);
  const eve = await morning(deps, '2026-10-14');
  expect(toldTo(eve)).toEqual([`impulsor.${centre(deps).code}`]);
  await work(deps);
  expect(deps.sent).toHaveLength(2);
  expect(await fates(deps, 'M-PLA-REC', id)).toEqual(['sent', 'late', 'sent'].sort((one, other) => (one < other ? 1 : -1)));
});

test('overdue reminders climb: to the head after a week, and after two only to the coordination', async () => {
  const deps = await world();
  await plan(deps, 0, { handled: ['opens', '-30', '-7', '-1'] });
  const { code } = centre(deps);
  expect(toldTo(await morning(deps, '2026-10-16'))).toEqual([`impulsor.${code}`]);
  expect(toldTo(await morning(deps, '2026-10-22'))).toEqual([`direccio.${code}`, `impulsor.${code}`]);
  expect(toldTo(await morning(deps, '2026-10-29'))).toEqual(['nora.vidal', 'pau.bassols']);
  expect(await morning(deps, '2026-11-05')).toEqual([]);
});

describe('a school that hands in its form', () => {
  async function owed() {
    const deps = await world();
    const { id: school } = centre(deps);
    const { id } = await put(deps, deadlineOf(school, '2026-10-15', { activity: 'A01' }));
    await work(deps);
    const item = (await getItem(deps.store, id))?.item;
    return { deps, id, form: item?.case ?? never() };
  }
  async function moved(deps: MailedCurs, form: string, state: string) {
    const { head, body, rev } = (await getHead(deps.store, form)) ?? never();
    await deps.store.commit([headWrite({ ...head, state }, body, null, rev)]);
  }

  test('between planning and sending is not reminded, and the ledger says why', async () => {
    const { deps, id, form } = await owed();
    goTo(deps, '2026-10-08');
    let raced = false;
    const commit: Store['commit'] = async (writes) => {
      if (!raced && writes.some((write) => 'put' in write && write.put.type === 'envelope')) {
        raced = true;
        await moved(deps, form, 'delivered');
      }
      return deps.store.commit(writes);
    };
    await work({ ...deps, store: { ...deps.store, commit } });
    expect(raced).toBe(true);
    expect(deps.sent).toEqual([]);
    const { items } = await deps.store.find('list', reasonsBy(id), { limit: 10 });
    expect(items.map(reasonLineOf)).toMatchObject([{ kind: 'item', id, message: 'M-DAD-REC', step: '-7', state: 'skipped', why: 'done' }]);
  });

  test('before, is reminded of nothing more; asked to amend, it is', async () => {
    const { deps, id, form } = await owed();
    await moved(deps, form, 'delivered');
    expect(await morning(deps, '2026-10-08')).toEqual([]);
    await moved(deps, form, 'amending');
    expect(await morning(deps, '2026-10-14')).toHaveLength(1);
    expect(await fates(deps, 'M-DAD-REC', id)).toEqual(expect.arrayContaining(['done', 'sent']));
  });
});

describe('a date that moves', () => {
  test('begins its reminders anew; one that was caused for the old date and has not gone out is skipped', async () => {
    const deps = await world();
    const { id } = await seminar(deps);
    goTo(deps, '2026-11-11');
    const down = { ...deps, postman: { send: async () => ({ throttled: true as const }) } };
    await work(down);
    await alter(deps, id, (item, change) =>
      moveItem(item, { is: { start: at('2026-12-02', '09:00') }, reason: 'La sala no és lliure.' }, change),
    );
    for (const clock of [deps.now, deps.real]) clock.pass({ minutes: 5 });
    await work(deps);
    expect(new Set(deps.sent.map(({ message }) => message))).toEqual(new Set(['M-EV-CANVI']));
    expect(new Set(await fates(deps, 'M-EV-REC', id))).toEqual(new Set(['changed']));
    deps.sent.length = 0;
    expect(await morning(deps, '2026-11-17')).toEqual([]);
    expect((await morning(deps, '2026-11-25')).length).toBeGreaterThan(1);
    expect((await morning(deps, '2026-12-01')).length).toBeGreaterThan(1);
  });

  test('of a deadline that is extended reminds before the new date and not after the old one', async () => {
    const deps = await world();
    const { id } = await plan(deps, 0, { handled: ['opens', '-30', '-7'] });
    goTo(deps, '2026-10-10', '12:00');
    await alter(deps, id, (item, change) =>
      moveItem(item, { is: { due: at('2026-11-05', '23:59:59') }, reason: 'Ho han demanat.' }, change),
    );
    await work(deps);
    deps.sent.length = 0;
    const days = [];
    for (let day = '2026-10-11'; day < '2026-11-25'; day = addDays(day, 1))
      if ((await morning(deps, day)).some(({ message }) => message !== digestMail)) days.push(day);
    expect(days).toEqual(['2026-10-29', '2026-11-04', '2026-11-06', '2026-11-12', '2026-11-19']);
  });
});

test('a person with several schools, plans and sessions gets one letter a day, and each thing in it says whom it is about', async () => {
  const deps = await world();
  await plan(deps, 0, { handled: ['opens', '-30', '-7', '-1', '1', '7'] });
  await plan(deps, 1, { handled: ['opens', '-30', '-7', '-1', '1', '7'] });
  const letters = await morning(deps, '2026-10-29');
  expect(toldTo(letters)).toEqual(['nora.vidal', 'pau.bassols']);
  const said = JSON.stringify(letters[0]?.props);
  for (const nth of [0, 1]) expect(said).toContain(centre(deps, nth).name);
});

test('a reason can be asked for by its reader and by its item, in the order of time', async () => {
  const deps = await world();
  const { id } = await plan(deps);
  for (const day of ['2026-09-15', '2026-10-08', '2026-10-14']) await morning(deps, day);
  const person = deps.people.get(`centre:${centre(deps).id}#impulsor`)?.person ?? '';
  for (const [index, p] of [
    ['mine', reasonsBy(person)],
    ['list', reasonsBy(id)],
  ] as const) {
    const { items } = await deps.store.find(index, p, { limit: 10 });
    expect(items.map(reasonLineOf).map(({ step, state }) => `${step} ${state}`)).toEqual(['-30 sent', '-7 sent', '-1 sent']);
    expect(items.every(({ head }) => JSON.stringify(head).length < 2_048)).toBe(true);
  }
  const mails = await mailsOfCase(deps, id);
  expect(mails.map(({ message, state }) => `${message} ${state}`)).toEqual(Array(3).fill('M-PLA-REC sent'));
  expect(await showMail(deps, id, mails[0]?.id ?? '')).toMatchObject({ ok: true });
});

test('a reminder that missed the letter of a Friday goes out on Monday, and so does one that is caused on the Saturday', async () => {
  const deps = await world();
  const steps = ['opens', '-30', '-7', '-1', '1', '7', '14'];
  // The fourteenth day after Friday 9 October, and a plan whose reminder somebody causes later that day.
  const first = await plan(deps, 0, { is: { opens: '2026-09-01', due: at('2026-10-09', '23:59:59') }, handled: steps.slice(0, 6) });
  const other = await plan(deps, 1, { handled: steps });
  expect(toldTo(await morning(deps, '2026-10-23'))).toEqual(['nora.vidal', 'pau.bassols']);
  const remind = (item: CalendarItem, step: string) =>
    newCause({
      ...{ id: `M-PLA-VENCUT.${step}.${item.id}.1`, message: 'M-PLA-VENCUT', step, now: deps.now(), reminder: true },
      anchor: { kind: 'item', id: item.id, version: 1 },
      audience: { of: 'item', roles: ['COO'] },
    });
  await deps.store.commit([causeWrite(remind(other, 'x'))]);
  await work(deps);
  goTo(deps, '2026-10-24');
  await deps.store.commit([causeWrite(remind(first, 'y'))]);
  expect(await morning(deps, '2026-10-24')).toEqual([]);
  const monday = await morning(deps, '2026-10-26');
  expect(monday.map(({ props }) => JSON.stringify(props).includes(centre(deps, 1).name))).toEqual([true, true]);
});
