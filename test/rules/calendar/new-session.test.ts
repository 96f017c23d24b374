/** A session that a person adds: what they said of it, its reminders, and the first line of its history. */
import { expect, test } from 'vitest';
import { stepsOfItem } from '#functions/rules/calendar/ladder.ts';
import { type NewSession, newSession } from '#functions/rules/calendar/new-session.ts';
import { at } from '#functions/rules/working-days.ts';
import { calendarItem } from '#schemas/entities/calendar.ts';
import { curs, rungOf } from '#test/support/items.ts';

const start = at('2027-01-20', '09:00');
const end = at('2027-01-20', '14:00');
const rung = rungOf();
const now = at('2026-12-01', '10:00');
const change = { rung, now, actor: { id: 'nora', name: 'Nora Vidal' }, deed: '01DEED' };
const said: NewSession = {
  ...{ curs, activity: 'A08', centre: null, municipality: null, start, end, title: 'Taller de ràdio', place: 'Sala gran', link: '' },
  ...{ note: 'Porteu-hi auriculars', documents: [], responsible: 'nora', capacity: 20, host: null, centres: ['A'] },
};

test('it is what they said; no plan proposed it, so none moves it', () => {
  const { item } = newSession(said, change);
  expect(item).toMatchObject({
    ...{
      id: `${curs}.A08.magnet.x01DEED`,
      kind: 'session',
      curs,
      activity: 'A08',
      ordinal: 1,
      version: 1,
      proposed: {},
      is: { start, end },
    },
    ...{ title: 'Taller de ràdio', place: 'Sala gran', note: 'Porteu-hi auriculars', responsible: 'nora', capacity: 20, centres: ['A'] },
    ...{ published: null, done: null, updatedAt: now },
  });
  expect(calendarItem.parse(item)).toEqual(item);
});

test.each([
  ['a school', { centre: 'A' }, 'A'],
  ['a town', { municipality: '080193' }, '080193'],
  ['the programme', {}, 'magnet'],
])('it is named after %s that it is of', (_, whose, name) => {
  expect(newSession({ ...said, ...whose }, change).item).toMatchObject({ ...whose, id: `${curs}.A08.${name}.x01DEED` });
});

test('it is published at its time; reminders whose time has passed are left out', () => {
  expect(newSession(said, change)).toMatchObject({ due: at('2026-12-06', '07:30'), item: { handled: [] } });
  const soon = newSession({ ...said, start: at('2026-12-04', '09:00'), end: at('2026-12-04', '10:00') }, change);
  expect(soon.item.handled).toEqual(['-30', '-7']);
  expect(soon.due).toBe(stepsOfItem(soon.item, rung).find(({ id }) => id === 'publish')?.at);
});

test('it begins its history: who added it, for when, and against which rules', () => {
  const first = { id: '01DEED', item: `${curs}.A08.magnet.x01DEED`, at: now, actor: 'nora', name: 'Nora Vidal' };
  const { deed } = newSession(said, change);
  expect(deed).toEqual({ ...first, action: 'add', reason: '', from: null, to: { start, end }, broke: [] });
  expect(newSession(said, { ...change, broke: ['Se solapa amb una altra.'] }).deed.broke).toEqual(['Se solapa amb una altra.']);
});
