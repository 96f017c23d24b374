/** Other schools for a session: who is told what. */
import { expect, test } from 'vitest';
import { inviteCentres } from '#functions/rules/calendar/alter-guests.ts';
import type { Change } from '#functions/rules/calendar/altered.ts';
import { at } from '#functions/rules/working-days.ts';
import { rungOf, sessionOn } from '#test/support/items.ts';

const change: Change = { rung: rungOf(), now: at('2027-01-11', '10:00'), actor: { id: 'nora', name: 'Nora Vidal' }, deed: '01DEED' };
const visit = sessionOn('2027-03-10', { activity: 'A21', published: '2027-01-08', host: 'A', centres: ['B', 'C'] });
const was = ['A', 'B', 'C'];
const toldTo = ({ message, audience }: { readonly message: string; readonly audience: object }) => [message, Object(audience).centres];

test('who comes anew is invited, who comes no more is told, and who stays is left in peace', () => {
  const { item, cause, also, deed } = inviteCentres(visit, { host: 'A', centres: ['B', 'D'], was, reason: 'C no pot' }, change);
  expect(item).toMatchObject({ host: 'A', centres: ['B', 'D'], sequence: 0, version: 1 });
  expect(cause).toBeNull();
  expect(also.map(toldTo)).toEqual([
    ['M-EV-CONVOCATORIA', ['D']],
    ['M-EV-ANULLAT', ['C']],
  ]);
  expect(also.map(({ values }) => values.reason)).toEqual(['', 'C no pot']);
  expect([deed.action, new Set(also.map(({ id }) => id)).size]).toEqual(['edit', 2]);
});

test('another host is told to who stays; the host is no visitor', () => {
  const { item, cause, also } = inviteCentres(visit, { host: 'B', centres: ['A', 'B', 'C'], was }, change);
  expect(item).toMatchObject({ host: 'B', centres: ['A', 'C'], sequence: 1 });
  expect(cause && toldTo(cause)).toEqual(['M-EV-CANVI', ['B', 'A', 'C']]);
  expect(also).toEqual([]);
});

test.each([
  ['nobody knows of it', { published: null }],
  ['it has been', { is: { start: at('2026-12-10', '09:00') } }],
])('nobody is told when %s', (_, more) => {
  const { cause, also, item } = inviteCentres({ ...visit, ...more }, { host: 'B', centres: ['D'], was }, change);
  expect([cause, also, item.sequence, item.centres]).toEqual([null, [], 0, ['D']]);
});
