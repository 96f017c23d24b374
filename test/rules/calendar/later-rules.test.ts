/** R7, R9, R10, R12, each broken on purpose: what follows from a date, and what is said of it. */
import { describe, expect, test } from 'vitest';
import { violationsOf } from '#functions/rules/calendar/rules/all.ts';
import type { Situation } from '#functions/rules/calendar/rules/violation.ts';
import { addDays, at, endOfDay } from '#functions/rules/working-days.ts';
import type { Item, Live } from '#schemas/calendar/item.ts';
import { locales } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { find, live, moved, replaced, sound, told, without } from './situation.ts';
import { liveOf } from './years.ts';

describe('R7', () => {
  test('wants thirty days between invitation and session', () => {
    const { id, start = '' } = find('A08');
    const only = (more: Partial<Situation>) => told({ ...sound(), ...more }).filter(([rule, item]) => rule === 'R7' && item === id);
    const daysBefore = (days: number) => at(addDays(localDay(start), -days), '12:00');
    expect(only({ now: daysBefore(30) })).toEqual([]);
    expect(only({ now: daysBefore(29) })).toEqual([
      [
        'R7',
        id,
        'breaks',
        '«Jornada formativa de comunicació» és dimecres 20 de gener de 2027 i s’hi convida 29 dies abans; n’han de ser almenys 30. Poseu-la a partir de dijous 21 de gener de 2027 o digueu per què no es pot esperar.',
      ],
    ]);
  });
  test('counts from the day on which it was published, and asks nothing of what is past', () => {
    const { id, start = '' } = find('A08');
    const only = (more: Partial<Situation>) => told({ ...sound(), ...more }).filter(([rule, item]) => rule === 'R7' && item === id);
    const daysBefore = (days: number) => at(addDays(localDay(start), -days), '12:00');
    const published = (days: number) => [live(find('A08'), { published: localDay(daysBefore(days)) })];
    expect(only({ now: daysBefore(2), live: published(30) })).toEqual([]);
    expect(only({ now: daysBefore(2), live: published(29) })).toHaveLength(1);
    expect(only({ now: daysBefore(-1), live: published(29) })).toEqual([]);
    expect(told({ ...sound(), now: start }).filter(([rule, item]) => rule === 'R7' && item === id)).toEqual([]);
  });
});

describe('R9', () => {
  test('finds a reminder that speaks of an old date, or of nothing', () => {
    const { id, start = '' } = find('A08');
    expect(
      violationsOf({
        ...sound(),
        waiting: [
          { item: id, about: start },
          { item: find('A04').id, about: find('A04').due ?? '' },
        ],
      }),
    ).toEqual([]);
    expect(told({ ...sound(), waiting: [{ item: id, about: at('2027-01-13', '09:00') }] })).toEqual([
      [
        'R9',
        id,
        'breaks',
        'Un recordatori de «Jornada formativa de comunicació» encara parla de dimecres 13 de gener de 2027 i la data és dimecres 20 de gener de 2027. Torneu a calcular els recordatoris.',
      ],
    ]);
    expect(told({ ...sound(), waiting: [{ item: 'gone', about: start }] })).toEqual([
      ['R9', 'gone', 'breaks', 'Queda un recordatori de gone, que ja no existeix. Traieu-lo.'],
    ]);
  });
});

describe('R10', () => {
  test('wants attendance closed after seven days and the survey after fourteen', () => {
    const { start = '' } = find('A08');
    const daysAfter = (days: number) => at(addDays(localDay(start), days), '08:00');
    const said = (days: number, more: Partial<Live> = {}) =>
      told({ ...sound(), now: daysAfter(days), live: [live(find('A08'), more)] }, 'R10').map(([, item, , text]) => [item, text]);
    expect(said(7)).toEqual([]);
    expect(said(8)).toEqual([
      [
        find('A08').id,
        'L’assistència de «Jornada formativa de comunicació», dimecres 20 de gener de 2027, s’havia de tancar com a molt tard dimecres 27 de gener de 2027. Tanqueu-la.',
      ],
    ]);
    expect(said(14, { attendanceClosed: '2027-01-21' })).toEqual([]);
    expect(said(15, { attendanceClosed: '2027-01-21' })).toEqual([
      [find('A08').id, expect.stringMatching(/^L’enquesta de .* dimecres 3 de febrer de 2027\./u)],
    ]);
    expect(said(15)).toHaveLength(2);
    expect(said(15, { attendanceClosed: '2027-01-21', surveyClosed: '2027-01-30' })).toEqual([]);
  });
});

describe('R12', () => {
  test('leaves nothing to come to a school that has left', () => {
    const final = find('A23');
    const day = localDay(final.start ?? '');
    const leaving = (left: string) => ({
      ...sound().year,
      participations: sound().year.participations.map((each) => (each.centre === final.centre ? { ...each, left } : each)),
    });
    const said = (left: string, only: readonly Item[]) => told({ ...sound(), year: leaving(left), items: only }, 'R12');
    expect(said(addDays(day, 1), [final])).toEqual([]);
    expect(said(day, [final])).toEqual([
      [
        'R12',
        final.id,
        'breaks',
        expect.stringMatching(
          new RegExp(
            `^Escola ${Number(final.centre?.slice(4))} va deixar el programa .* i encara té «Trobada final de centre», .* Traieu-la\\.$`,
            'u',
          ),
        ),
      ],
    ]);
    expect(said(day, [{ ...final, start: undefined } as unknown as Item])).toEqual([
      ['R12', final.id, 'breaks', expect.stringContaining('«Trobada final de centre», –.')],
    ]);
    const due = { ...find('A22'), centre: final.centre } as Item;
    expect(said('2027-06-30', [due])).toHaveLength(1);
    expect(said('2027-07-01', [due])).toEqual([]);
  });
});

test('every violation is said in three languages, without a hole', () => {
  const broken = [
    {
      ...replaced(moved(find('A13'), '2026-12-24'), { ...find('A06'), minutes: 1 }, { ...find('A22'), due: endOfDay('2027-06-24') }),
      now: at('2027-06-01', '09:00'),
    },
    {
      ...without('A08', 'A07'),
      waiting: [{ item: find('A05').id, about: at('2026-10-10', '09:00') }],
      live: liveOf(sound().items),
      now: at('2027-07-01', '09:00'),
    },
    { ...sound(), year: { ...sound().year, participations: sound().year.participations.map((each) => ({ ...each, left: '2027-01-01' })) } },
  ].flatMap(violationsOf);
  expect(new Set(broken.map(({ rule }) => rule)).size).toBeGreaterThan(7);
  for (const { text } of broken) for (const locale of locales) expect(text[locale]).toMatch(/^[^{}]{20,}\.$/u);
});
