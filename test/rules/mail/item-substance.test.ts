/** What mails about sessions and deadlines say: when, where, to whom, and what became of it. */
import { describe, expect, test } from 'vitest';
import type { AboutItem } from '#functions/rules/mail/about-item.ts';
import { compose } from '#functions/rules/mail/compose.ts';
import { substanceOfItem, variantOf } from '#functions/rules/mail/item-substance.ts';
import { endOfDay } from '#functions/rules/working-days.ts';
import { itemMessages } from '#schemas/mails/items.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { locales } from '#schemas/text.ts';
import { aboutItem, activityOfMail, itemOfActivity, saidOf } from '#test/emails/item-samples.ts';
import { deadlineOf, sessionOn } from '#test/support/items.ts';
import { headOf } from '#test/support/situation.ts';

const holesOf = (name: string, more: Partial<AboutItem> = {}, now?: string, locale: 'ca' | 'es' | 'en' = 'ca') => {
  const about = aboutItem(name, more);
  return substanceOfItem(about, { ...saidOf(name, about), ...(now && { now }) }, locale).holes;
};
const caused = (name: string, values: Record<string, string>): Partial<AboutItem> => ({ cause: { ...aboutItem(name).cause, values } });

describe('a session', () => {
  test('is said with day, hours, place and who is convened', () => {
    expect(holesOf('M-EV-CONVOCATORIA')).toMatchObject({
      ...{ activity: 'Seminari 1 dels equips impulsors', about: 'Seminari 1 dels equips impulsors', curs: '2026-27', deadline: '' },
      ...{ when: 'dimecres 20 de gener de 2027, de 9.00 a 14.00\u00a0h', day: 'dimecres 20 de gener', hour: 'de 9.00 a 14.00\u00a0h' },
      ...{ convened: 'equip impulsor i persones formadores', responsible: 'Nora Vidal', percent: '' },
      ...{ role: 'sou a l’equip impulsor de l’Escola Molí de Llum', documents: 'Ordre del dia' },
    });
  });

  test('asks for an answer a week before, while that day is to come', () => {
    expect(holesOf('M-EV-REC').until).toBe('dimecres 13 de gener de 2027');
    expect(holesOf('M-EV-REC', {}, '2027-01-12T22:00:00.000Z').until).toBe('dimecres 13 de gener de 2027');
    expect(holesOf('M-EV-REC', {}, '2027-01-12T23:00:00.000Z').until).toBe('');
  });

  test('counts the days from when it is sent', () => {
    const days = (now: string, locale: 'ca' | 'es' | 'en' = 'ca') => holesOf('M-EV-REC', {}, now, locale).days;
    expect(days('2027-01-13T06:30:00.000Z')).toBe('d’aquí a 7 dies');
    expect([days('2027-01-19T23:30:00.000Z'), days('2027-01-19T06:30:00.000Z', 'es')]).toEqual(['avui', 'mañana']);
    expect(days('2027-01-22T06:30:00.000Z', 'en')).toBe('2 days ago');
  });

  test('of a centre is named with it; one of its own is called as it is called', () => {
    const activity = activityOfMail('M-REU-REC');
    expect(holesOf('M-REU-REC').about).toBe('Trobada inicial de centre · Escola Molí de Llum');
    expect(holesOf('M-REU-REC', { item: itemOfActivity(activity, { title: 'Reunió' }) }).about).toBe('Reunió · Escola Molí de Llum');
  });

  test('that has moved says both dates, and which way it was told', () => {
    const start = '2027-01-20T08:00:00.000Z';
    const moved = holesOf('M-EV-CANVI', caused('M-EV-CANVI', { start, end: '', was: '2027-01-13T08:00:00.000Z', what: 'move' }));
    expect(moved.change).toBe('Ha canviat la data: abans era el dimecres 13 de gener de 2027, a les 9.00\u00a0h.');
    expect(holesOf('M-EV-CANVI', caused('M-EV-CANVI', { start, what: 'restore' })).change).toBe('Es torna a convocar.');
    expect(holesOf('M-EV-CANVI', caused('M-EV-CANVI', { start, what: 'edit' })).change).toContain('Hi ha canvis');
  });

  test('is told as it was when it was told, whatever it is by now', () => {
    const values = { start: '2027-02-03T08:00:00.000Z', end: '2027-02-03T10:00:00.000Z', place: '', note: '', reason: 'Neva.' };
    const told = holesOf('M-EV-ANULLAT', caused('M-EV-ANULLAT', values));
    expect(told).toMatchObject({ day: 'dimecres 3 de febrer', hour: 'de 9.00 a 11.00\u00a0h', place: '', note: '', reason: 'Neva.' });
  });

  test('that is a visit is held at the school that is visited', () => {
    const about = aboutItem('M-EV-REC', { item: sessionOn('2027-01-20', { activity: 'A21', host: 'C2' }) });
    const names = { subject: '', place: '', host: 'Escola Riera Blava', responsible: '' };
    const { holes, box } = substanceOfItem(about, { person: 'P', names, now: '2027-01-01T08:00:00.000Z' }, 'ca');
    expect(holes.place).toBe('Escola Riera Blava');
    expect(box).toEqual({ title: 'Dimecres 20 de gener de 2027', hours: 'de 9.00 a 14.00\u00a0h', lines: ['Escola Riera Blava'] });
    expect(holes.role).toBe('participeu en el programa');
  });

  test('links its documents and where it is held from afar, but nothing that is no address', () => {
    const of = (link: string, url: string) => {
      const about = aboutItem('M-EV-REC', { item: sessionOn('2027-01-20', { link, documents: [{ title: 'Ordre', url }] }) });
      const { box, documents } = substanceOfItem(about, saidOf('M-EV-REC', about), 'ca');
      return [box?.link, box?.lines, documents];
    };
    expect(of('https://meet.example/x', 'https://a.example')).toEqual([
      'https://meet.example/x',
      [],
      [{ label: 'Ordre', url: 'https://a.example' }],
    ]);
    expect(of('Us trucarem', 'javascript:alert(1)')).toEqual([undefined, ['Us trucarem'], []]);
  });

  test('says «d’11.30», and hours without an end as they are', () => {
    const at = (from: string, to?: string) => {
      const is = { start: `2027-01-20T${from}:00.000Z`, ...(to && { end: `2027-01-20T${to}:00.000Z` }) };
      return holesOf('M-EV-REC', { item: sessionOn('2027-01-20', { is }) }).when;
    };
    expect(at('10:30', '12:00')).toBe('dimecres 20 de gener de 2027, d’11.30 a 13.00\u00a0h');
    expect(at('08:00')).toBe('dimecres 20 de gener de 2027, a les 9.00\u00a0h');
    expect(at('00:15')).toBe('dimecres 20 de gener de 2027, a la 1.15\u00a0h');
  });
});

describe('a deadline', () => {
  test('is said with its last minute, how far it is and how much is done', () => {
    expect(holesOf('M-PLA-REC')).toMatchObject({
      ...{
        deadline: 'dimecres 16 de desembre de 2026, a les 23.59\u00a0h',
        days: 'd’aquí a 7 dies',
        percent: '60\u00a0%',
        hour: '',
        until: '',
      },
      ...{ convened: '', about: 'Planificació anual · Escola Molí de Llum' },
    });
    expect(holesOf('M-PLA-REC', { head: headOf({ percent: 0 }) }).percent).toBe('');
    expect(holesOf('M-PLA-REC', { head: null }, undefined, 'en').percent).toBe('');
  });

  test('that moves later gives more time, earlier less', () => {
    const due = endOfDay('2026-12-16');
    const change = (was: string, what = 'move') => holesOf('M-PLA-CANVI', caused('M-PLA-CANVI', { due, was, what })).change;
    expect(change(endOfDay('2026-12-09'), 'extend')).toContain('Teniu més temps');
    expect(change(endOfDay('2026-12-20'))).toContain('El termini s’avança');
    expect(change('', 'restore')).toBe('Es torna a demanar.');
  });

  test('stands in a box that says until when, or that it is over', () => {
    const box = (name: string, now: string) => {
      const about = aboutItem(name);
      return substanceOfItem(about, { ...saidOf(name, about), now }, 'ca').box;
    };
    expect(box('M-PLA-REC', '2026-12-09T06:30:00.000Z')?.title).toBe('Fins al dimecres 16 de desembre de 2026, a les 23.59\u00a0h');
    expect(box('M-PLA-VENCUT', '2026-12-23T06:30:00.000Z')?.title).toBe(
      'El termini era el dimecres 16 de desembre de 2026, a les 23.59\u00a0h',
    );
    expect(box('M-PLA-ANULLAT', '2026-12-09T06:30:00.000Z')).toEqual({ title: 'Anul·lat: Planificació anual', lines: ['Curs 2026-27'] });
  });
});

describe('which words are said', () => {
  const guest = {
    item: 'I',
    seat: 'centre:C1#impulsor',
    person: 'P',
    name: '',
    centre: 'C1',
    why: '',
    instead: null,
    via: 'page',
    stamp: null,
    at: '2026-12-01T08:00:00.000Z',
  } as const;
  const said = (name: string, more: Partial<AboutItem>) => variantOf(aboutItem(name, more));

  test('of a reminder depend on the answer', () => {
    expect(said('M-EV-REC', {})).toBe('M-EV-REC');
    expect(said('M-EV-REC', { guest: { ...guest, answer: 'yes' } })).toBe('M-EV-REC-SI');
    expect(said('M-EV-REC', { guest: { ...guest, answer: 'no' } })).toBe('M-EV-REC');
    expect(said('M-EV-REC', { seat: 'item:I#convidat' })).toBe('M-EV-REC-SI');
    expect(said('M-EV-CANVI', { guest: { ...guest, answer: 'yes' } })).toBe('M-EV-CANVI');
  });

  test('of what is off depend on whether it is off for all, or for the reader', () => {
    expect(said('M-EV-ANULLAT', caused('M-EV-ANULLAT', { what: 'cancel' }))).toBe('M-EV-ANULLAT');
    expect(said('M-EV-ANULLAT', caused('M-EV-ANULLAT', { what: 'uninvite' }))).toBe('M-EV-ANULLAT-FORA');
  });

  test('of what is overdue depend on whether the school reads them or the coordination', () => {
    expect(said('M-PLA-VENCUT', {})).toBe('M-PLA-VENCUT');
    expect(said('M-PLA-VENCUT', { seat: 'programme:magnet#coordination' })).toBe('M-PLA-VENCUT-COO');
    expect(said('M-PLA-REC', { seat: 'programme:magnet#coordination', item: deadlineOf('C1', '2026-12-16') })).toBe('M-PLA-REC');
  });
});

test('every mail of every activity is whole in every language, also where an item says hardly anything', () => {
  for (const activity of magnet.activities)
    for (const message of itemMessages({ activities: [activity] }))
      for (const locale of locales) {
        const bare = { place: '', link: '', note: '', documents: [], responsible: null };
        const about = aboutItem(message.name, { activity, item: itemOfActivity(activity, bare), head: null });
        const said = { ...saidOf(message.name, about), names: { subject: '', place: '', host: '', responsible: '' } };
        const letter = compose(message.words, locale, substanceOfItem(about, said, locale));
        const text = [letter.subject, letter.why, letter.stops, ...letter.blocks.map((block) => ('text' in block ? block.text : ''))].join(
          '\n',
        );
        expect(text, `${message.name} ${locale}`).not.toMatch(/[{}]|undefined| {2}| [.,]|\(\)/u);
      }
});
