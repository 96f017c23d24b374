/** R5, R6, R8, R11, each broken on purpose: days on which nobody meets, two places at once, evaluations, deadlines. */
import { describe, expect, test } from 'vitest';
import { guestsOf } from '#functions/rules/calendar/guests.ts';
import { violationsOf } from '#functions/rules/calendar/rules/all.ts';
import { endOfDay, plusMinutes } from '#functions/rules/working-days.ts';
import type { Item } from '#schemas/calendar/item.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { localDay } from '#schemas/values/dates.ts';
import { curs, find, moved, replaced, sound, told } from './situation.ts';
import { school } from './years.ts';

describe('R5', () => {
  test.each([
    ['2027-05-01', 'dissabte 1 de maig de 2027: cap de setmana', 'dilluns 3 de maig de 2027'],
    ['2027-05-02', 'diumenge 2 de maig de 2027: cap de setmana', 'dilluns 3 de maig de 2027'],
    ['2026-12-08', 'dimarts 8 de desembre de 2026: La Immaculada', 'dimecres 9 de desembre de 2026'],
    ['2026-12-24', 'dijous 24 de desembre de 2026: Vacances de Nadal', 'dilluns 11 de gener de 2027'],
    ['2027-03-22', 'dilluns 22 de març de 2027: Setmana Santa', 'dimarts 30 de març de 2027'],
  ])('lets nobody meet on %s', (day, reason, next) => {
    const meeting = moved(find('A12'), day);
    expect(told(replaced(meeting), 'R5')).toEqual([
      ['R5', meeting.id, 'breaks', `«Trobada amb la inspecció» és ${reason}. Trieu un altre dia, com ara ${next}.`],
    ]);
  });
  test('warns of free days and local holidays of those who are invited', () => {
    const { centre = '', start = '' } = find('A12');
    const day = localDay(start);
    const [one, two] = [school(1, curs), school(2, curs)];
    const free = violationsOf({ ...sound(), year: { ...sound().year, freeDays: { [centre]: [day] } } });
    expect(free.map(({ rule, level, text }) => [rule, level, text.ca])).toEqual([
      [
        'R5',
        'warns',
        expect.stringMatching(/Centres convidats que no hi poden ser: 1\. Per exemple, Escola \d+ té dia de lliure disposició\./u),
      ],
    ]);
    const seminar = localDay(find('A05').start ?? '');
    const places = { [one.municipality]: { holidays: [seminar] }, [two.municipality]: { holidays: [seminar] } };
    expect(told({ ...sound(), year: { ...sound().year, places } })).toEqual([
      [
        'R5',
        find('A05').id,
        'warns',
        expect.stringContaining(`Centres convidats que no hi poden ser: 2. Per exemple, ${one.name} té festa local. Trieu`),
      ],
    ]);
    const gone = { ...sound().year, places, participations: sound().year.participations.map((each) => ({ ...each, left: seminar })) };
    expect(violationsOf({ ...sound(), year: gone, items: [find('A05')] }).filter(({ rule }) => rule === 'R5')).toEqual([]);
  });
  test('knows the neighbours that are to visit each other', () => {
    const visits = sound().items.filter(({ activity }) => activity === 'A21');
    const day = localDay(visits[0]?.start ?? '');
    const freeDays = Object.fromEntries(sound().year.participations.map(({ centre }) => [centre, [day]]));
    const said = violationsOf({ ...sound(), year: { ...sound().year, freeDays } }).filter(({ item }) => item === visits[0]?.id);
    expect(said.map(({ text }) => text.ca)).toEqual([expect.stringContaining('Centres convidats que no hi poden ser: 5.')]);
    const groups = visits.map((item) =>
      guestsOf(magnet, sound().year)
        .centres(item)
        .map(({ territori }) => territori),
    );
    expect(groups.flat()).toEqual(groups.flat().toSorted());
    expect(groups.map(({ length }) => length)).toEqual([5, 5, 2]);
  });
});

describe('R6', () => {
  test('lets no school, town council or team be in two places', () => {
    const one = find('A03');
    const own = sound().items.find((item) => item.activity === 'A12' && item.centre === one.centre) as Item;
    const clash = { ...own, start: plusMinutes(one.start ?? '', 89), end: plusMinutes(one.end ?? '', 89) };
    const said = told(replaced(clash), 'R6');
    expect(said).toHaveLength(1);
    expect(said[0]?.[3]).toContain(`Escola ${Number(one.centre?.slice(4))} té`);
    expect(said[0]).toEqual([
      'R6',
      clash.id,
      'breaks',
      expect.stringMatching(
        /^Escola \d+ té «Trobada amb la inspecció» i «Trobada inicial de centre» alhora, .* Canvieu l’hora d’una de les dues\.$/u,
      ),
    ]);
    const next = { ...own, start: one.end, end: plusMinutes(one.end ?? '', 90) } as Item;
    expect(told(replaced(next), 'R6')).toEqual([]);
    const council = sound().items.find(({ activity }) => activity === 'A11') as Item;
    const twice = { ...council, ordinal: 3, id: 'x.A11', centre: undefined } as unknown as Item;
    expect(told({ ...sound(), items: [...sound().items, twice] }, 'R6').map(([, , , text]) => String(text).slice(0, 24))).toEqual([
      expect.stringMatching(/^Escola/u),
    ]);
  });
  test('names the later of two, in whichever order they stand, and says it once', () => {
    const [early, late] = [
      moved(find('A03'), '2026-10-06', '09:00'),
      { ...moved(find('A12'), '2026-10-06', '10:00'), centre: find('A03').centre ?? '' },
    ];
    const pairs = (...list: readonly Item[]) => told({ ...sound(), items: list }, 'R6').map(([, item]) => item);
    expect(pairs(early, late)).toEqual([late.id]);
    expect(pairs(late, early)).toEqual([late.id]);
    const third = { ...moved(early, '2026-10-06', '10:15'), id: 'third' };
    expect(pairs(third, late, early, find('A22'))).toEqual([late.id, 'third']);
    const unknown = told({ ...sound(), items: [early, late], people: () => ['coordination:ZZZ'] }, 'R6');
    expect(unknown.map(([, , , text]) => text)).toEqual([expect.stringMatching(/^La coordinació del territori «ZZZ» té/u)]);
  });
  test('asks by person where people are known', () => {
    const one = find('A03');
    const seminar = find('A05');
    const clash = { ...one, start: seminar.start, end: seminar.end } as Item;
    const people = ({ id }: Item) => (id === clash.id || id === seminar.id ? ['Nora Vila'] : []);
    expect(told({ ...replaced(clash), people }, 'R6').map(([, , , text]) => text)).toEqual([
      expect.stringMatching(/^Nora Vila té «.*» i «.*» alhora, dimecres 14 d’octubre de 2026 a les 9\.00\s+h\./u),
    ]);
    expect(violationsOf({ ...replaced(clash), people: () => [] }).filter(({ rule }) => rule === 'R6')).toEqual([]);
  });
});

describe('R8', () => {
  test.each([
    ['2026-12-11', false],
    ['2026-12-14', true],
    ['2026-12-23', true],
    ['2027-01-13', true],
    ['2027-01-14', false],
    ['2027-06-09', true],
    ['2027-06-08', false],
  ])('a seminar on %s is too near to the evaluations: %s', (day, near) => {
    const seminar = moved(find('A05'), day, '09:00', 300);
    const said = told(replaced(seminar), 'R8');
    expect(said.map(([, item]) => item)).toEqual(near ? [seminar.id] : []);
    if (near) expect(said[0]?.[3]).toMatch(/és a 3 dies lectius o menys de les avaluacions del trimestre\. Allunyeu-la’n\.$/u);
  });
  test('holds for seminars only', () => expect(told(replaced(moved(find('A12'), '2026-12-23')), 'R8')).toEqual([]));
});

describe('R11', () => {
  test('ends no deadline on a holiday', () => {
    const due = { ...find('A22'), due: endOfDay('2027-06-24') };
    expect(told(replaced(due))).toEqual([
      [
        'R11',
        due.id,
        'breaks',
        'El termini de «Memòria anual» acaba dijous 24 de juny de 2027, que no és hàbil. Passeu-lo al primer dia hàbil, divendres 25 de juny de 2027.',
      ],
    ]);
  });
  test('knows the holidays of Aran', () => {
    const due = { ...find('A22'), due: endOfDay('2027-06-17') };
    const place = sound().year.participations.find(({ centre }) => centre === due.centre)?.municipality ?? '';
    expect(told(replaced(due))).toEqual([]);
    expect(
      told({ ...replaced(due), year: { ...sound().year, places: { [place]: { holidays: [], aran: true } } } }).map(([rule, item]) => [
        rule,
        item,
      ]),
    ).toContainEqual(['R11', due.id]);
  });
});
