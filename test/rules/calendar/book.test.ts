/** The diary: a school has one thing a day, a team of the coordination one at a time. */
import { describe, expect, test } from 'vitest';
import { isTeam, newBook, overlap } from '#functions/rules/calendar/book.ts';

const at = (id: string, from: string, to: string, day = '2027-01-20') => ({ id, day, from, to });
const noted = () => {
  const book = newBook();
  book.note(at('one', '09:00', '10:30'), ['centre:a', 'coordination:CEB']);
  book.note(at('two', '11:30', '13:00'), ['coordination:CEB']);
  return book;
};

describe('the diary', () => {
  test('knows that a school is taken for the day, and a team for the hour', () => {
    const later = at('x', '10:30', '11:30');
    expect(noted().clashes(later, ['centre:a', 'centre:b', 'coordination:CEB'])).toBe(1);
    expect(noted().clashes(at('x', '10:00', '11:30'), ['centre:a', 'coordination:CEB', 'coordination:VOC'])).toBe(2);
    expect(noted().clashes(at('x', '12:59', '14:00'), ['coordination:CEB'])).toBe(1);
    expect(noted().clashes(at('x', '09:00', '10:30', '2027-01-21'), ['centre:a', 'coordination:CEB'])).toBe(0);
  });
  test('tells who is somewhere else at that very hour', () => {
    expect(noted().overlaps(at('x', '10:30', '11:30'), ['centre:a', 'coordination:CEB'])).toBe(false);
    expect(noted().overlaps(at('x', '10:29', '11:30'), ['centre:b', 'centre:a'])).toBe(true);
    expect(noted().overlaps(at('x', '12:00', '12:30'), ['coordination:CEB'])).toBe(true);
    expect(noted().overlaps(at('x', '12:00', '12:30'), ['centre:a'])).toBe(false);
    expect(noted().overlaps(at('x', '09:00', '10:30'), [])).toBe(false);
  });
  test('does not hold an item against itself', () => {
    expect(noted().clashes(at('one', '09:00', '10:30'), ['centre:a', 'coordination:CEB'])).toBe(0);
    expect(noted().overlaps(at('one', '09:00', '10:30'), ['centre:a'])).toBe(false);
  });
  test('lets one thing end when the next begins', () => {
    const one = { from: '09:00', to: '10:30' };
    expect([overlap(one, { from: '10:30', to: '11:00' }), overlap({ from: '08:00', to: '09:00' }, one)]).toEqual([false, false]);
    expect([overlap(one, { from: '10:29', to: '11:00' }), overlap({ from: '08:00', to: '09:01' }, one)]).toEqual([true, true]);
    expect([isTeam('coordination:CEB'), isTeam('centre:coordination:')]).toEqual([true, false]);
  });
});
