/** R1–R4, each broken on purpose: the turn, the counts and the hours of a curs. */
import { describe, expect, test } from 'vitest';
import { calendarRules, violationsOf } from '#functions/rules/calendar/rules/all.ts';
import type { Item } from '#schemas/calendar/item.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { curs, find, moved, replaced, sound, told, without } from './situation.ts';

test('a curs as it is proposed breaks none of the twelve', () => {
  expect(violationsOf(sound())).toEqual([]);
  expect(Object.keys(calendarRules)).toEqual(Array.from({ length: 12 }, (_, n) => `R${n + 1}`));
});

describe('R1', () => {
  test('refuses a Jornada in the year of the visits, and the other way round', () => {
    const jornada: Item = { ...moved(find('A05'), '2027-06-28'), id: `${curs}.A20.magnet.1`, activity: 'A20' };
    expect(told({ ...sound(), items: [...sound().items, jornada] })).toEqual([
      [
        'R1',
        jornada.id,
        'breaks',
        '«Jornada Magnet» es fa cada dos cursos i el 2026-27 no toca. Traieu-la d’aquest curs o canvieu el curs de referència, que ara és el 2021-22.',
      ],
    ]);
    const other = { ...magnet, settings: { ...magnet.settings, anchor: '2022-2023' } };
    expect(new Set(told({ ...sound(), programme: other }).map(([rule, item]) => `${rule} ${item}`))).toEqual(
      new Set(
        sound()
          .items.filter(({ activity }) => activity === 'A21')
          .map(({ id }) => `R1 ${id}`),
      ),
    );
  });

  test('refuses a programme that declares both for one curs', () => {
    const activities = magnet.activities.map((each) => (each.id === 'A20' ? { ...each, cadence: 'annual' as const } : each));
    const jornada: Item = { ...moved(find('A05'), '2027-06-28'), id: `${curs}.A20.magnet.1`, activity: 'A20' };
    const both = { ...sound(), programme: { ...magnet, activities }, items: [...sound().items, jornada] };
    expect(told(both).map(([rule, , level, text]) => [rule, level, text])).toEqual([
      [
        'R1',
        'breaks',
        '«Visita entre centres Magnet» i «Jornada Magnet» no es fan mai el mateix curs, i el 2026-27 hi ha totes dues. Deixeu-ne una per al curs vinent.',
      ],
    ]);
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
    expect(told({ ...sound(), items: [...sound().items, second] }, 'R2')).toEqual([
      ['R2', second.id, 'breaks', expect.stringContaining('Hi ha 2 sessions de «Trobada d’equips directius')],
    ]);
    expect(told(without('A09')).map(([rule, , , text]) => [rule, text])).toEqual([
      ['R2', expect.stringContaining('Hi ha 0 sessions de «Seminari 2')],
    ]);
  });
  test('keeps seminars six weeks apart, whichever comes first', () => {
    const near = moved(find('A13'), '2027-03-16', '09:00', 300);
    expect(told(replaced(near), 'R2')).toEqual([
      [
        'R2',
        near.id,
        'breaks',
        '«Seminari 3 dels equips impulsors», dimarts 16 de març de 2027, és a menys de 6 setmanes de «Seminari 2 dels equips impulsors», dimecres 3 de febrer de 2027. Separeu les dues dates.',
      ],
    ]);
    expect(told(replaced(moved(find('A13'), '2027-03-17', '09:00', 300)), 'R2')).toEqual([]);
    const first = moved(find('A13'), '2026-10-13', '09:00', 300);
    expect(told(replaced(first), 'R2').map(([, item]) => item)).toEqual([find('A05').id]);
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
    expect(told(replaced(late), 'R2')).toEqual([
      [
        'R2',
        late.id,
        'breaks',
        '«Jornada formativa de comunicació» és dilluns 15 de febrer de 2027 i ha de ser abans de dilluns 15 de febrer de 2027. Poseu-la abans.',
      ],
    ]);
    expect(told(replaced(moved(find('A08'), '2027-02-12', '16:50', 5)), 'R2')).toEqual([]);
  });
});

describe('R3', () => {
  test('counts the sessions of each school', () => {
    const { centre = '' } = find('A07');
    const day = sound().items.find((item) => item.activity === 'A07' && item.centre === centre) as Item;
    expect(told({ ...sound(), items: sound().items.filter((item) => item !== day) })).toEqual([
      [
        'R3',
        '',
        'breaks',
        `Hi ha 0 sessions de «Jornada de cocreació» a l’Escola ${Number(centre.slice(4))} i n’hi ha d’haver 1 cada curs. Afegiu o traieu les que calgui.`,
      ],
    ]);
    const second = { ...day, id: `${curs}.A07.${centre}.2`, ordinal: 2, start: undefined, end: undefined } as unknown as Item;
    expect(told({ ...sound(), items: [...sound().items, second] }, 'R3').map(([, item]) => item)).toEqual([second.id]);
  });
  test('puts the final meeting after the initial one', () => {
    const { centre = '' } = find('A07');
    const own = (activity: string) => sound().items.find((item) => item.activity === activity && item.centre === centre) as Item;
    const initial = moved(own('A03'), '2027-07-08');
    const final = moved(own('A23'), '2027-07-01');
    expect(told(replaced(initial, final), 'R3')).toEqual([
      [
        'R3',
        final.id,
        'breaks',
        '«Trobada final de centre» és dijous 1 de juliol de 2027, abans de «Trobada inicial de centre», dijous 8 de juliol de 2027. Poseu-la després.',
      ],
    ]);
    const same = replaced(initial, moved(own('A23'), '2027-07-08'));
    expect(told(same, 'R3').map(([, item]) => item)).toEqual([final.id]);
  });
  test('asks nothing more of a school that has left', () => {
    const left = { ...sound().year, participations: sound().year.participations.map((each) => ({ ...each, left: '2026-09-02' })) };
    const past = sound().items.filter(({ centre: of, municipality }) => of === undefined && municipality === undefined);
    expect(violationsOf({ programme: magnet, year: left, items: past })).toEqual([]);
  });
});

describe('R4', () => {
  test('wants the hours of the phase', () => {
    const hours = find('A06');
    expect(told(replaced({ ...hours, minutes: 1740 }))).toEqual([
      [
        'R4',
        hours.id,
        'breaks',
        `Hi ha 1740 minuts de «Formació en centre, 30 hores» a l’Escola ${Number(hours.centre?.slice(4))} i n’hi ha d’haver 1800. Corregiu les hores o la fase del centre.`,
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
    const hours = find('A06');
    const network = sound().year.participations.find(({ phases }) => phases[curs] === 'network')?.centre ?? '';
    const extra = { ...hours, id: `${curs}.A06.${network}.1`, centre: network };
    expect(told({ ...sound(), items: [...sound().items, extra] })).toEqual([
      ['R4', extra.id, 'breaks', expect.stringContaining('n’hi ha d’haver 0.')],
    ]);
  });
});
