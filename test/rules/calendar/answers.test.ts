/** Answers add up to one a person: the last one, of those given to the day that holds. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { answersThatHold, comingOf, isStale, whose } from '#functions/rules/calendar/answers.ts';
import { at } from '#functions/rules/working-days.ts';
import type { Guest } from '#schemas/entities/calendar.ts';

const guest = (person: string | null, answer: Guest['answer'], more: Partial<Guest> = {}): Guest => ({
  ...{ item: '2026-2027.A08.magnet.1', seat: 'centre:A#comunicacio', person, name: person ?? '', centre: 'A', answer, why: '' },
  ...{ instead: null, via: 'page', at: at('2026-12-02', '10:00'), stamp: null, ...more },
});
const unmoved = { moved: null };
const moved = { moved: { at: at('2026-12-10', '12:00'), sequence: 1 } };
const answersOf = (guests: readonly Guest[], item: Parameters<typeof answersThatHold>[1] = unmoved) =>
  [...answersThatHold(guests, item)].map(([who, { answer }]) => [who, answer]);

describe('an answer', () => {
  test('given before the session moved counts no more; from that moment on it does', () => {
    const early = guest('jana', 'yes', { at: at('2026-12-09', '12:00') });
    const justThen = guest('jana', 'yes', { at: at('2026-12-10', '12:00') });
    expect([isStale(early, moved), isStale(justThen, moved), isStale(early, unmoved)]).toEqual([true, false, false]);
    expect([answersOf([early], moved), answersOf([justThen], moved), answersOf([early])]).toEqual([
      [],
      [['jana', 'yes']],
      [['jana', 'yes']],
    ]);
  });

  test('is of a person in whatever seats, and the last one is theirs', () => {
    const first = guest('jana', 'no');
    const last = guest('jana', 'yes', { seat: 'centre:A#direccio', at: at('2026-12-03', '10:00') });
    expect(answersOf([first, last])).toEqual([['jana', 'yes']]);
    expect(answersOf([last, first])).toEqual([['jana', 'yes']]);
  });

  test('of a mailbox is of the seat', () => {
    expect(whose(guest(null, 'yes'))).toBe('centre:A#comunicacio');
    expect(whose(guest('jana', 'yes'))).toBe('jana');
    expect(answersOf([guest(null, 'yes'), guest(null, 'no', { seat: 'centre:B#comunicacio' })])).toHaveLength(2);
  });
});

describe('who comes', () => {
  const coming = (...guests: readonly Guest[]) => [...comingOf(answersThatHold(guests, unmoved))];

  test('are those who said so', () => {
    expect(coming(guest('jana', 'yes'), guest('pol', 'no'), guest(null, 'yes', { seat: 'centre:B#comunicacio' }))).toEqual([
      ...['jana', 'centre:B#comunicacio'],
    ]);
  });

  test('are those who were named in somebody’s place, without a word of their own; not who named them', () => {
    expect(coming(guest('jana', 'replaced', { instead: 'roser' }))).toEqual(['roser']);
    expect(coming(guest('jana', 'replaced'))).toEqual([]);
  });

  test('are not those who were named and say no; who says yes too comes once', () => {
    const named = guest('jana', 'replaced', { instead: 'roser' });
    expect(coming(named, guest('roser', 'no'))).toEqual([]);
    expect(coming(named, guest('roser', 'yes'))).toEqual(['roser']);
    expect(coming(named, guest('pol', 'replaced', { instead: 'roser' }))).toEqual(['roser']);
  });

  test('is nobody whom only an answer of before names', () => {
    expect(coming(guest('jana', 'no', { instead: 'roser' }), guest('pol', 'yes', { instead: 'mar' }))).toEqual(['pol']);
  });
});

const people = ['jana', 'pol', 'roser', null] as const;
const anyGuest = fc
  .record({
    person: fc.constantFrom(...people),
    answer: fc.constantFrom('yes', 'no', 'replaced' as const),
    instead: fc.constantFrom('roser', 'mar', null),
    minute: fc.nat(59),
  })
  .map(({ person, answer, instead, minute }) =>
    guest(person, answer as Guest['answer'], { instead, at: at('2026-12-10', `11:${String(minute).padStart(2, '0')}`) }),
  );

property.prop([fc.array(anyGuest, { maxLength: 8 }), fc.constantFrom(unmoved, { moved: { at: at('2026-12-10', '11:30'), sequence: 1 } })])(
  'however many answers there are, the latest of each that holds counts, and nobody comes who said no',
  (guests, item) => {
    const holding = answersThatHold(guests, item);
    const inTime = guests.filter((each) => item.moved === null || each.at >= item.moved.at);
    expect(new Set(holding.keys())).toEqual(new Set(inTime.map(whose)));
    for (const [who, { at: last }] of holding) {
      const own = inTime.filter((each) => whose(each) === who).map((each) => each.at);
      expect(last).toBe(own.toSorted().at(-1));
    }
    for (const who of comingOf(holding)) expect(holding.get(who)?.answer).not.toBe('no');
  },
);
