/** R1–R12, each broken on purpose: the rule is named, with what breaks it and how it is mended. */
import { describe, expect, test } from 'vitest';
import { compile } from '#functions/rules/calendar/compile.ts';
import { guestsOf } from '#functions/rules/calendar/guests.ts';
import { calendarRules, violationsOf } from '#functions/rules/calendar/rules/all.ts';
import type { Situation } from '#functions/rules/calendar/rules/violation.ts';
import { addDays, at, endOfDay, plusMinutes } from '#functions/rules/working-days.ts';
import type { Item, Live } from '#schemas/calendar/item.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { locales } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { liveOf, school, yearOf } from './years.ts';

const curs = '2026-2027';
const year = yearOf(curs, 14);
const items = compile(magnet, year);
const sound: Situation = { programme: magnet, year, items };
const find = (activity: string, among = items) => among.find((item) => item.activity === activity) as Item;
const moved = (item: Item, day: string, time = '09:00', minutes = 90): Item => ({
  ...item,
  start: at(day, time),
  end: plusMinutes(at(day, time), minutes),
});
const replaced = (...changed: readonly Item[]): Situation => ({
  ...sound,
  items: items.map((item) => changed.find(({ id }) => id === item.id) ?? item),
});
const without = (...activities: string[]): Situation => ({
  ...sound,
  items: items.filter(({ activity }) => !activities.includes(activity)),
});
const told = (situation: Situation) => violationsOf(situation).map(({ rule, item, level, text }) => [rule, item, level, text.ca]);
const live = (item: Item, more: Partial<Live> = {}): Live => ({ ...(liveOf([item])[0] as Live), ...more });

test('a curs as it is proposed breaks none of the twelve', () => {
  expect(violationsOf(sound)).toEqual([]);
  expect(Object.keys(calendarRules)).toEqual(Array.from({ length: 12 }, (_, n) => `R${n + 1}`));
});

describe('R1', () => {
  test('refuses a Jornada in the year of the visits, and the other way round', () => {
    const jornada: Item = { ...moved(find('A05'), '2027-06-28'), id: `${curs}.A20.magnet.1`, activity: 'A20' };
    expect(told({ ...sound, items: [...items, jornada] })).toEqual([
      [
        'R1',
        jornada.id,
        'breaks',
        '«Jornada Magnet» es fa cada dos cursos i el 2026-27 no toca. Traieu-la d’aquest curs o canvieu el curs de referència, que ara és el 2021-22.',
      ],
    ]);
    const other = { ...magnet, settings: { ...magnet.settings, anchor: '2022-2023' } };
    expect(new Set(told({ ...sound, programme: other }).map(([rule, item]) => `${rule} ${item}`))).toEqual(
      new Set(items.filter(({ activity }) => activity === 'A21').map(({ id }) => `R1 ${id}`)),
    );
  });
});

describe('R2', () => {
  test('counts the sessions of the programme', () => {
    expect(told(without('A08'))).toEqual([
      [
        'R2',
        '',
        'breaks',
        'Hi ha 0 sessions de «Jornada formativa de comunicació» i n’hi ha d’haver 1 cada curs. Afegiu o traieu les que calgui.',
      ],
    ]);
    const second = { ...moved(find('A10'), '2027-01-13', '09:30', 180), id: `${curs}.A10.magnet.2`, ordinal: 2 };
    expect(told({ ...sound, items: [...items, second] }).filter(([rule]) => rule === 'R2')).toEqual([
      ['R2', second.id, 'breaks', expect.stringContaining('Hi ha 2 sessions de «Trobada d’equips directius')],
    ]);
    expect(told(without('A09')).map(([rule, , , text]) => [rule, text])).toEqual([
      ['R2', expect.stringContaining('Hi ha 0 sessions de «Seminari 2')],
    ]);
  });
  test('keeps seminars six weeks apart, whichever comes first', () => {
    const near = moved(find('A13'), '2027-03-16', '09:00', 300);
    expect(told(replaced(near)).filter(([rule]) => rule === 'R2')).toEqual([
      [
        'R2',
        near.id,
        'breaks',
        '«Seminari 3 dels equips impulsors», dimarts 16 de març de 2027, és a menys de 6 setmanes de «Seminari 2 dels equips impulsors», dimecres 3 de febrer de 2027. Separeu les dues dates.',
      ],
    ]);
    expect(told(replaced(moved(find('A13'), '2027-03-17', '09:00', 300))).filter(([rule]) => rule === 'R2')).toEqual([]);
    const first = moved(find('A13'), '2026-10-13', '09:00', 300);
    expect(
      told(replaced(first))
        .filter(([rule]) => rule === 'R2')
        .map(([, item]) => item),
    ).toEqual([find('A05').id]);
  });
  test('wants fifteen hours of seminars', () => {
    const short = moved(find('A13'), '2027-04-28', '09:00', 299);
    expect(told(replaced(short))).toEqual([
      [
        'R2',
        short.id,
        'breaks',
        'Els seminaris dels equips impulsors duren 899 minuts entre tots i n’han de durar 900. Allargueu-los o afegiu-ne un.',
      ],
    ]);
    const undated = { ...find('A13'), start: undefined, end: undefined } as unknown as Item;
    expect(told(replaced(undated)).map(([rule]) => rule)).toEqual(['R5']);
  });
  test('holds the communication day before 15 February', () => {
    const late = moved(find('A08'), '2027-02-15', '15:00', 60);
    expect(told(replaced(late)).filter(([rule]) => rule === 'R2')).toEqual([
      [
        'R2',
        late.id,
        'breaks',
        '«Jornada formativa de comunicació» és dilluns 15 de febrer de 2027 i ha de ser abans de dilluns 15 de febrer de 2027. Poseu-la abans.',
      ],
    ]);
    expect(told(replaced(moved(find('A08'), '2027-02-12', '16:50', 5))).filter(([rule]) => rule === 'R2')).toEqual([]);
  });
});

describe('R3', () => {
  const { centre = '' } = find('A07');
  test('counts the sessions of each school', () => {
    const day = items.find((item) => item.activity === 'A07' && item.centre === centre) as Item;
    expect(told({ ...sound, items: items.filter((item) => item !== day) })).toEqual([
      [
        'R3',
        '',
        'breaks',
        `El centre ${centre} té 0 sessions de «Jornada de cocreació» i n’ha de tenir 1 cada curs. Afegiu o traieu les que calgui.`,
      ],
    ]);
    const second = { ...day, id: `${curs}.A07.${centre}.2`, ordinal: 2, start: undefined, end: undefined } as unknown as Item;
    expect(
      told({ ...sound, items: [...items, second] })
        .filter(([rule]) => rule === 'R3')
        .map(([, item]) => item),
    ).toEqual([second.id]);
  });
  test('puts the final meeting after the initial one', () => {
    const own = (activity: string) => items.find((item) => item.activity === activity && item.centre === centre) as Item;
    const initial = moved(own('A03'), '2027-07-08');
    const final = moved(own('A23'), '2027-07-01');
    expect(told(replaced(initial, final)).filter(([rule]) => rule === 'R3')).toEqual([
      [
        'R3',
        final.id,
        'breaks',
        '«Trobada final de centre» és dijous 1 de juliol de 2027, abans de «Trobada inicial de centre», dijous 8 de juliol de 2027. Poseu-la després.',
      ],
    ]);
    const same = replaced(initial, moved(own('A23'), '2027-07-08'));
    expect(
      told(same)
        .filter(([rule]) => rule === 'R3')
        .map(([, item]) => item),
    ).toEqual([final.id]);
  });
  test('asks nothing more of a school that has left', () => {
    const left = { ...year, participations: year.participations.map((each) => ({ ...each, left: '2026-09-02' })) };
    const past = items.filter(({ centre: of, municipality }) => of === undefined && municipality === undefined);
    expect(violationsOf({ programme: magnet, year: left, items: past })).toEqual([]);
  });
});

describe('R4', () => {
  const hours = find('A06');
  test('wants the hours of the phase', () => {
    expect(told(replaced({ ...hours, minutes: 1740 }))).toEqual([
      [
        'R4',
        hours.id,
        'breaks',
        `El centre ${hours.centre} té 1740 minuts de «Formació en centre, 30 hores» i n’ha de tenir 1800. Corregiu les hores o la fase del centre.`,
      ],
    ]);
    const lenient = { ...magnet, settings: { ...magnet.settings, tolerance: 60 } };
    expect(violationsOf({ ...replaced({ ...hours, minutes: 1740 }), programme: lenient })).toEqual([]);
    expect(violationsOf({ ...replaced({ ...hours, minutes: 1861 }), programme: lenient })).toHaveLength(1);
    expect(told(without('A19')).map(([rule, item]) => [rule, item])).toEqual([
      ['R4', ''],
      ['R4', ''],
    ]);
  });
  test('wants none of the network', () => {
    const network = year.participations.find(({ phases }) => phases[curs] === 'network')?.centre ?? '';
    const extra = { ...hours, id: `${curs}.A06.${network}.1`, centre: network };
    expect(told({ ...sound, items: [...items, extra] })).toEqual([['R4', extra.id, 'breaks', expect.stringContaining('n’ha de tenir 0.')]]);
  });
});

describe('R5', () => {
  test.each([
    ['2027-05-01', 'dissabte 1 de maig de 2027: dissabte', 'dilluns 3 de maig de 2027'],
    ['2027-05-02', 'diumenge 2 de maig de 2027: diumenge', 'dilluns 3 de maig de 2027'],
    ['2026-12-08', 'dimarts 8 de desembre de 2026: La Immaculada', 'dimecres 9 de desembre de 2026'],
    ['2026-12-24', 'dijous 24 de desembre de 2026: Vacances de Nadal', 'dilluns 11 de gener de 2027'],
    ['2027-03-22', 'dilluns 22 de març de 2027: Setmana Santa', 'dimarts 30 de març de 2027'],
  ])('lets nobody meet on %s', (day, reason, next) => {
    const meeting = moved(find('A12'), day);
    expect(told(replaced(meeting)).filter(([rule]) => rule === 'R5')).toEqual([
      ['R5', meeting.id, 'breaks', `«Trobada amb la inspecció» és ${reason}. Trieu un altre dia, com ara ${next}.`],
    ]);
  });
  test('warns of free days and local holidays of those who are invited', () => {
    const { centre = '', start = '' } = find('A12');
    const day = localDay(start);
    const [one, two] = [school(1, curs), school(2, curs)];
    const free = violationsOf({ ...sound, year: { ...year, freeDays: { [centre]: [day] } } });
    expect(free.map(({ rule, level, text }) => [rule, level, text.ca])).toEqual([
      ['R5', 'warns', expect.stringMatching(/1 centres convidats que tenen dia de lliure disposició, com ara 0809\d+\./u)],
    ]);
    const seminar = localDay(find('A05').start ?? '');
    const places = { [one.municipality]: { holidays: [seminar] }, [two.municipality]: { holidays: [seminar] } };
    expect(told({ ...sound, year: { ...year, places } })).toEqual([
      ['R5', find('A05').id, 'warns', expect.stringContaining(`hi ha 2 centres convidats que tenen festa local, com ara ${one.centre}`)],
    ]);
    const gone = { ...year, places, participations: year.participations.map((each) => ({ ...each, left: seminar })) };
    expect(violationsOf({ ...sound, year: gone, items: [find('A05')] }).filter(({ rule }) => rule === 'R5')).toEqual([]);
  });
  test('knows the neighbours that are to visit each other', () => {
    const visits = items.filter(({ activity }) => activity === 'A21');
    const day = localDay(visits[0]?.start ?? '');
    const freeDays = Object.fromEntries(year.participations.map(({ centre }) => [centre, [day]]));
    const said = violationsOf({ ...sound, year: { ...year, freeDays } }).filter(({ item }) => item === visits[0]?.id);
    expect(said.map(({ text }) => text.ca)).toEqual([expect.stringContaining('hi ha 5 centres convidats')]);
    const groups = visits.map((item) =>
      guestsOf(magnet, year)
        .centres(item)
        .map(({ territori }) => territori),
    );
    expect(groups.flat()).toEqual(groups.flat().toSorted());
    expect(groups.map(({ length }) => length)).toEqual([5, 5, 2]);
  });
});

describe('R6', () => {
  const one = find('A03');
  test('lets no school, town council or team be in two places', () => {
    const own = items.find((item) => item.activity === 'A12' && item.centre === one.centre) as Item;
    const clash = { ...own, start: plusMinutes(one.start ?? '', 89), end: plusMinutes(one.end ?? '', 89) };
    const said = told(replaced(clash)).filter(([rule]) => rule === 'R6');
    expect(said).toHaveLength(1);
    expect(said[0]).toEqual([
      'R6',
      clash.id,
      'breaks',
      expect.stringMatching(
        /^El centre \d+ té «Trobada amb la inspecció» i «Trobada inicial de centre» alhora, .* Canvieu l’hora d’una de les dues\.$/u,
      ),
    ]);
    const next = { ...own, start: one.end, end: plusMinutes(one.end ?? '', 90) } as Item;
    expect(told(replaced(next)).filter(([rule]) => rule === 'R6')).toEqual([]);
    const council = items.find(({ activity }) => activity === 'A11') as Item;
    const twice = { ...council, ordinal: 3, id: 'x.A11', centre: undefined } as unknown as Item;
    expect(
      told({ ...sound, items: [...items, twice] })
        .filter(([rule]) => rule === 'R6')
        .map(([, , , text]) => String(text).slice(0, 24)),
    ).toEqual([expect.stringMatching(/^El centre/u)]);
  });
  test('asks by person where people are known', () => {
    const seminar = find('A05');
    const clash = { ...one, start: seminar.start, end: seminar.end } as Item;
    const people = ({ id }: Item) => (id === clash.id || id === seminar.id ? ['Nora Vila'] : []);
    expect(
      told({ ...replaced(clash), people })
        .filter(([rule]) => rule === 'R6')
        .map(([, , , text]) => text),
    ).toEqual([expect.stringMatching(/^Nora Vila té «.*» i «.*» alhora, dimecres 14 d’octubre de 2026 a les 9\.00\s+h\./u)]);
    expect(violationsOf({ ...replaced(clash), people: () => [] }).filter(({ rule }) => rule === 'R6')).toEqual([]);
  });
});

describe('R7', () => {
  const { id, start = '' } = find('A08');
  const only = (more: Partial<Situation>) => told({ ...sound, ...more }).filter(([rule, item]) => rule === 'R7' && item === id);
  const daysBefore = (days: number) => at(addDays(localDay(start), -days), '12:00');
  test('wants thirty days between invitation and session', () => {
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
    const published = (days: number) => [live(find('A08'), { published: localDay(daysBefore(days)) })];
    expect(only({ now: daysBefore(2), live: published(30) })).toEqual([]);
    expect(only({ now: daysBefore(2), live: published(29) })).toHaveLength(1);
    expect(only({ now: daysBefore(-1), live: published(29) })).toEqual([]);
    expect(told({ ...sound, now: start }).filter(([rule, item]) => rule === 'R7' && item === id)).toEqual([]);
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
    const said = told(replaced(seminar)).filter(([rule]) => rule === 'R8');
    expect(said.map(([, item]) => item)).toEqual(near ? [seminar.id] : []);
    if (near) expect(said[0]?.[3]).toMatch(/és a 3 dies lectius o menys de les avaluacions del trimestre\. Allunyeu-la’n\.$/u);
  });
  test('holds for seminars only', () =>
    expect(told(replaced(moved(find('A12'), '2026-12-23'))).filter(([rule]) => rule === 'R8')).toEqual([]));
});

describe('R9', () => {
  const { id, start = '' } = find('A08');
  test('finds a reminder that speaks of an old date, or of nothing', () => {
    expect(
      violationsOf({
        ...sound,
        waiting: [
          { item: id, about: start },
          { item: find('A04').id, about: find('A04').due ?? '' },
        ],
      }),
    ).toEqual([]);
    expect(told({ ...sound, waiting: [{ item: id, about: at('2027-01-13', '09:00') }] })).toEqual([
      [
        'R9',
        id,
        'breaks',
        'Un recordatori de «Jornada formativa de comunicació» encara parla de dimecres 13 de gener de 2027 i la data és dimecres 20 de gener de 2027. Torneu a calcular els recordatoris.',
      ],
    ]);
    expect(told({ ...sound, waiting: [{ item: 'gone', about: start }] })).toEqual([
      ['R9', 'gone', 'breaks', 'Queda un recordatori de gone, que ja no existeix. Traieu-lo.'],
    ]);
  });
});

describe('R10', () => {
  const { start = '' } = find('A08');
  const daysAfter = (days: number) => at(addDays(localDay(start), days), '08:00');
  const said = (days: number, more: Partial<Live> = {}) =>
    told({ ...sound, now: daysAfter(days), live: [live(find('A08'), more)] })
      .filter(([rule]) => rule === 'R10')
      .map(([, item, , text]) => [item, text]);
  test('wants attendance closed after seven days and the survey after fourteen', () => {
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
    const place = year.participations.find(({ centre }) => centre === due.centre)?.municipality ?? '';
    expect(told(replaced(due))).toEqual([]);
    expect(
      told({ ...replaced(due), year: { ...year, places: { [place]: { holidays: [], aran: true } } } }).map(([rule, item]) => [rule, item]),
    ).toContainEqual(['R11', due.id]);
  });
});

describe('R12', () => {
  test('leaves nothing to come to a school that has left', () => {
    const final = find('A23');
    const day = localDay(final.start ?? '');
    const leaving = (left: string) => ({
      ...year,
      participations: year.participations.map((each) => (each.centre === final.centre ? { ...each, left } : each)),
    });
    const said = (left: string, only: readonly Item[]) =>
      told({ ...sound, year: leaving(left), items: only }).filter(([rule]) => rule === 'R12');
    expect(said(addDays(day, 1), [final])).toEqual([]);
    expect(said(day, [final])).toEqual([
      [
        'R12',
        final.id,
        'breaks',
        expect.stringMatching(
          new RegExp(`^El centre ${final.centre} va deixar el programa .* i encara té «Trobada final de centre», .* Traieu-la\\.$`, 'u'),
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
      live: liveOf(items),
      now: at('2027-07-01', '09:00'),
    },
    { ...sound, year: { ...year, participations: year.participations.map((each) => ({ ...each, left: '2027-01-01' })) } },
  ].flatMap(violationsOf);
  expect(new Set(broken.map(({ rule }) => rule)).size).toBeGreaterThan(7);
  for (const { text } of broken) for (const locale of locales) expect(text[locale]).toMatch(/^[^{}]{20,}\.$/u);
});
