/** Lines of mails: how each stands, by day, counted, narrowed and folded; no line is lost on the way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byDay, isToldOf, mailsOf, outlookOf, type Told, type ToldFilter, toldFigures } from '#functions/rules/mail/told.ts';
import { at } from '#functions/rules/working-days.ts';

const seminar = at('2026-10-14', '09:00');
const base: Told = {
  ...{ at: at('2026-10-07', '07:30'), message: 'M-EV-REC', step: '-7', about: { kind: 'item', id: 'S1' }, activity: 'A05', date: seminar },
  title: { ca: 'Seminari 1', es: 'Seminario 1', en: 'Seminar 1' },
  ...{ seat: 'centre:C1#impulsor', person: 'P1', name: 'Mercè Vall', centre: { id: 'C1', name: 'Escola Pont de Guix' } },
  ...{ state: 'sent', why: null },
  mail: {
    id: 'E1',
    address: 'merce@escola.example',
    state: 'sent',
    subject: 'Seminari 1',
    possiblyTwice: false,
    at: at('2026-10-07', '07:30'),
  },
};
const all: ToldFilter = { centre: '', person: '', activity: '', message: '', outlook: '' };

describe('a line', () => {
  test.each([
    ['is planned on its day', {}, 'planned'],
    ['is early where its day is quiet', { at: at('2026-10-06', '07:30') }, 'early'],
    ['is early although it is in a letter with others', { at: at('2026-10-06', '07:30'), state: 'merged' }, 'early'],
    ['is put off where it is overdue and its day is quiet', { step: '1', at: at('2026-10-16', '07:30') }, 'later'],
    ['is no earlier for going out late before the date', { step: '-7', at: at('2026-10-08', '07:30') }, 'planned'],
    ['is in the letter of another', { state: 'merged' }, 'merged'],
    ['is skipped', { state: 'skipped', why: 'quiet', mail: null }, 'skipped'],
    ['is skipped where it fails', { state: 'failed', why: 'refused' }, 'skipped'],
    ['of an invitation is planned', { step: 'publish', at: at('2026-09-07', '07:30') }, 'planned'],
    ['of what has no date is planned', { date: null }, 'planned'],
  ] as const)('%s', (_, more, outlook) => {
    expect(outlookOf({ ...base, ...more })).toBe(outlook);
  });

  test.each([
    ['all', {}, true],
    ['its school', { centre: 'C1' }, true],
    ['another school', { centre: 'C2' }, false],
    ['its name without accents', { person: 'merce vall' }, true],
    ['its address', { person: 'merce@escola.example' }, true],
    ['another name', { person: 'joan' }, false],
    ['its activity', { activity: 'A05' }, true],
    ['another activity', { activity: 'A01' }, false],
    ['its mail', { message: 'M-EV-REC' }, true],
    ['another mail', { message: 'M-DAD-REC' }, false],
    ['how it stands', { outlook: 'planned' }, true],
    ['how it does not stand', { outlook: 'skipped' }, false],
  ] as const)('is found by %s', (_, filter, found) => {
    expect(isToldOf(base, { ...all, ...filter })).toBe(found);
  });
});

const lines = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 9 }),
      person: fc.constantFrom('P1', 'P2', 'P3'),
      step: fc.constantFrom('-7', '-1', 'publish'),
      state: fc.constantFrom('sent', 'merged', 'skipped' as const),
    }),
  )
  .map((drawn) =>
    drawn.map(
      ({ day, person, step, state }): Told => ({
        ...base,
        ...{ at: at(`2026-10-0${day}`, '07:30'), person, step, state: state as Told['state'] },
        mail: state === 'skipped' || !base.mail ? null : { ...base.mail, id: `${day} ${person}` },
      }),
    ),
  );

describe('any forecast', () => {
  test('holds every line once, in the order of days', () => {
    fc.assert(
      fc.property(lines, (drawn) => {
        const days = byDay(drawn);
        expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
        const told = days.flatMap(({ groups }) => groups.flatMap((group) => group.lines));
        expect(told.length).toBe(drawn.length);
        expect(new Set(told)).toEqual(new Set(drawn));
      }),
    );
  });

  test('counts each letter of a reader and day once, and each line as one thing', () => {
    fc.assert(
      fc.property(lines, (drawn) => {
        const { mails, ...outlooks } = toldFigures(drawn);
        expect(Object.values(outlooks).reduce((sum, each) => sum + each, 0)).toBe(drawn.length);
        expect(mails).toBe(byDay(drawn).reduce((sum, day) => sum + day.mails, 0));
        expect(mails).toBe(mailsOf(drawn));
      }),
    );
  });
});
