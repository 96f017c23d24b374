/** Who may answer an invitation, until when, and for which of their seats at once. */
import { describe, expect, test } from 'vitest';
import { closedTo, seatsAnswering } from '#functions/rules/calendar/answering.ts';
import { at } from '#functions/rules/working-days.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { sessionOn } from '#test/support/items.ts';

const before = at('2027-01-19', '10:00');
const cancelled = { at: before, by: 'nora', reason: 'Vaga' };
const done = { at: before, by: 'nora', note: '' };
const closed = (seat: string, more: Partial<CalendarItem> = {}, now = before) => closedTo(seat, sessionOn('2027-01-20', more), now);

describe('an answer counts', () => {
  test('until the session begins, not a second longer', () => {
    expect(closed('centre:A#direccio', {}, '2027-01-20T07:59:59.999Z')).toBeNull();
    expect(closed('centre:A#direccio', {}, '2027-01-20T08:00:00.000Z')).toBe('begun');
    expect(closed('centre:A#direccio', {}, at('2027-01-21', '09:00'))).toBe('begun');
  });

  test.each<[string, ReturnType<typeof closedTo>, Partial<CalendarItem>]>([
    ['a session without a day asks nobody yet', 'begun', { is: {} }],
    ['a cancelled one asks nobody', 'cancelled', { cancelled }],
    ['cancelled is said first, whatever else it is', 'cancelled', { cancelled, done, centres: [] }],
    ['one that is marked as held asks nobody', 'done', { done }],
  ])('%s', (_, why, more) => {
    expect(closed('centre:A#direccio', more)).toBe(why);
  });
});

describe('where schools were chosen', () => {
  const visit = { host: 'A', centres: ['B', 'C'] };
  test.each([
    ['a chosen school answers', 'centre:B#impulsor', null],
    ['so does the one that is visited', 'centre:A#impulsor', null],
    ['another one is told that others were chosen', 'centre:D#impulsor', 'uninvited'],
    ['who comes for no school is not meant by the choice', 'municipality:080193#ajuntament', null],
  ])('%s', (_, seat, why) => {
    expect(closed(seat, visit)).toBe(why);
  });
  test('who is not invited is told so, even when the visit was held', () => {
    expect(closed('centre:D#impulsor', { ...visit, done })).toBe('uninvited');
    expect(closed('centre:B#impulsor', { ...visit, done })).toBe('done');
  });
  test('where nobody chose, every school answers', () => {
    expect(closed('centre:D#impulsor', { host: 'A', centres: null })).toBeNull();
  });
});

describe('a person answers at once for every seat by which the session speaks to them', () => {
  const answering = (seats: readonly string[], activity: string, more: Partial<CalendarItem> = {}) =>
    seatsAnswering(seats, sessionOn('2027-01-20', { activity, ...more }), activityOf(magnet, activity));

  test('the roles that are invited, of every school, and no other role', () => {
    const seats = ['centre:A#comunicacio', 'centre:A#direccio', 'centre:B#comunicacio', 'programme:magnet#coordination'];
    expect(answering(seats, 'A08')).toEqual(['centre:A#comunicacio', 'centre:B#comunicacio']);
  });

  test('of a meeting at a school only those of this school, and of the programme', () => {
    const seats = ['centre:A#direccio', 'centre:B#direccio', 'centre:A#docent', 'programme:magnet#coordination'];
    expect(answering(seats, 'A03', { centre: 'A' })).toEqual(['centre:A#direccio', 'programme:magnet#coordination']);
  });

  test('of a meeting with a town only this town, and the schools', () => {
    const seats = ['municipality:080193#ajuntament', 'municipality:170792#ajuntament', 'centre:A#direccio'];
    expect(answering(seats, 'A11', { municipality: '080193' })).toEqual(['municipality:080193#ajuntament', 'centre:A#direccio']);
    expect(answering(seats, 'A10')).toEqual(seats);
  });

  test('who was named in somebody’s place answers for this session, not for another one', () => {
    const { id } = sessionOn('2027-01-20');
    const named = [`item:${id}#convidat`];
    expect(answering([...named, 'item:2026-2027.A09.magnet.1#convidat'], 'A08')).toEqual(named);
    expect(answering(named, 'A03', { centre: 'A' })).toEqual(named);
  });

  test('a seat that no role knows never answers', () => {
    expect(answering(['case:1#applicant', 'address:a@b.example', 'centre:A#conserge'], 'A08')).toEqual([]);
  });
});
