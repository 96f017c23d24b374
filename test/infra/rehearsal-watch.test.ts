/** What watches a rehearsal sees each thing that must never happen, by what people did and not by what the service thinks. */
import { describe, expect, test } from 'vitest';
import { invitationOf } from '#functions/mail/ics.ts';
import { at } from '#functions/rules/working-days.ts';
import { Calendars } from '#infra/local/rehearsal/calendars.ts';
import { newsOf, quietOf, unwantedOf } from '#infra/local/rehearsal/checks.ts';
import { diceOf } from '#infra/local/rehearsal/dice.ts';
import { Model, type Thing, thingOf } from '#infra/local/rehearsal/model.ts';
import type { Arrived } from '#infra/local/rehearsal/postman.ts';
import { inventSchools } from '#infra/local/rehearsal/schools.ts';
import { Watch } from '#infra/local/rehearsal/watch.ts';
import { wrongWords } from '#infra/local/rehearsal/words-check.ts';
import { seminar } from '#test/support/calendar.ts';
import { memoryStore } from '#test/support/deps.ts';
import { deadlineOf, sessionOn } from '#test/support/items.ts';

const schools = inventSchools(3, '2026-2027', diceOf(1));
const centre = schools[2]?.id ?? '';
const person = schools[2]?.people[0]?.address ?? '';

/** A world that knows the people of three schools and one thing. */
function known(item = sessionOn('2027-02-03')) {
  const model = new Model('2026-2027', schools);
  for (const school of schools) for (const { seat, address } of school.people) model.sits(seat, address);
  const thing = thingOf(item);
  model.things.set(thing.id, thing);
  return { model, thing };
}

describe('a reminder', () => {
  const reminding = {
    person,
    seat: `centre:${centre}#comunicacio`,
    at: at('2027-01-27', '07:30'),
    cause: 'M-EV-REC.-7.2026-2027.A08.magnet.1.1',
  };
  test.each<readonly [string, (thing: Thing, model: Model) => unknown, string | null]>([
    ['is right a week before', () => undefined, null],
    ['is wrong once it is off', (thing) => Object.assign(thing, { cancelled: true }), 'està anul·lada'],
    ['is wrong once it is done', (thing) => Object.assign(thing, { done: true }), 'ja està fet'],
    ['is wrong once it is handed in', (thing) => Object.assign(thing, { delivered: true }), 'ja està fet'],
    ['is wrong while it is paused', (thing) => Object.assign(thing, { paused: true }), 'està en pausa'],
    ['is wrong for who has left', (_, model) => model.leaves(centre, '2027-01-27'), 'el centre ja no hi és'],
    ['is right for who leaves the day after', (_, model) => model.leaves(centre, '2027-01-28'), null],
    ['is wrong for who does not come', (thing, model) => model.answers(thing, person, 'no', thing.plannedAt), 'ha dit que no hi va'],
    ['is right for who comes', (thing, model) => model.answers(thing, person, 'yes', thing.plannedAt), null],
    ['is wrong after it began', (thing) => Object.assign(thing, { date: at('2027-01-26', '09:00') }), 'ja ha començat'],
    [
      'is wrong for another date',
      (thing) => Object.assign(thing, { date: at('2027-03-03', '09:00') }),
      '-7 dies no és 2027-01-27 per a 2027-03-03',
    ],
  ])('%s', (_, done, expected) => {
    const { model, thing } = known();
    done(thing, model);
    expect(unwantedOf(model, thing, reminding)).toBe(expected);
  });

  test('of what is owed is wrong before it is over, and on the days of the school', () => {
    const { model, thing } = known(deadlineOf(centre, '2026-10-15'));
    const over = { person, seat: `centre:${centre}#direccio`, cause: 'M-DAD-VENCUT.7.x.1' };
    expect(unwantedOf(model, thing, { ...over, at: at('2026-10-22', '07:30') })).toBeNull();
    expect(unwantedOf(model, thing, { ...over, at: at('2026-10-16', '07:30') })).toContain('7 dies després');
    model.isAwayOn(centre, ['2026-10-22']);
    expect(quietOf(model, thing, at('2026-10-22', '07:30'))).toEqual(['el centre no hi és']);
  });

  test.each([
    ['2027-01-30', 'cap de setmana'],
    ['2026-12-08', 'festiu'],
    ['2027-03-24', 'vacances'],
    ['2027-01-08', 'període de silenci'],
  ])('on %s is wrong: %s', (day, why) => {
    const { model, thing } = known();
    expect(quietOf(model, thing, at(day, '07:30'))).toContain(why);
  });
});

describe('news', () => {
  const told = (model: Model, thing: Thing, message: string, reader = person) =>
    newsOf(model, thing, { message, person: reader, at: thing.plannedAt });
  /** Whoever speaks for communication at a school of the phase, or its head. */
  const invited = ({ model, thing }: ReturnType<typeof known>) => [...model.concerned(thing, thing.plannedAt)];

  test('reach each of the invited once; others, and the same again, are one too many', () => {
    const place = known();
    const [first = '', second = ''] = invited(place);
    const { model, thing } = place;
    expect(told(model, thing, 'M-EV-CONVOCATORIA', first)).toBeNull();
    expect(told(model, thing, 'M-EV-CONVOCATORIA', first)).toContain('ja ho sabia');
    expect(told(model, thing, 'M-EV-CANVI', second)).toContain('ningú no li ho havia de dir');
    expect(told(model, thing, 'M-EV-CONVOCATORIA', 'algu@altre.example')).toContain('ningú no li ho havia de dir');
    model.moved(thing, at('2027-02-10', '09:00'), thing.plannedAt);
    expect(told(model, thing, 'M-EV-CANVI', first)).toBeNull();
  });

  test('that never came are found at the end, and so is a session to which nobody was invited', () => {
    const { model, thing } = known();
    const store = memoryStore();
    const watch = new Watch(model, () => store);
    watch.ends(thing.plannedAt);
    expect(watch.violations.map(({ rule, text }) => `${rule}: ${text}`)).toEqual(['avisat: Ningú no hi va ser convocat']);
    thing.published = true;
    model.moved(thing, at('2027-02-10', '09:00'), thing.plannedAt);
    watch.ends(thing.plannedAt);
    expect(watch.violations.slice(1).map(({ person: who }) => who)).toEqual([...model.concerned(thing, thing.plannedAt)]);
  });
});

test('a line of the log that says who somebody is, is found', () => {
  const { model, thing } = known();
  const store = memoryStore();
  const watch = new Watch(model, () => store);
  watch.guards(['Núria Casals Grau']);
  for (const line of ['swept {"done":3}', 'sent {"to":"a@b.example"}', 'seated {"name":"Núria Casals Grau"}'])
    watch.hears('info', line, thing.plannedAt);
  expect(watch.violations.map(({ rule }) => rule)).toEqual(['privacitat', 'privacitat']);
});

test('a mail that has an unfilled hole, no reason, no end, or a wrong hour is found', () => {
  const props = {
    why: 'Perquè hi sou.',
    stops: 'Res.',
    subject: 'x',
    box: null,
    blocks: [],
    buttons: [],
    replyTo: 'a@b.example',
    demo: true,
  };
  const letter = { envelope: 'E', to: 'a@b.example', locale: 'ca', message: 'M-EV-REC', props } as const;
  const mail: Arrived = {
    letter,
    at: at('2027-01-27', '07:30'),
    subject: 'Hola',
    text: 'Perquè hi sou. Res.',
    html: '<p>Hola</p>',
    ics: null,
  };
  const about = [{ cause: 'C', message: 'M-EV-REC', seat: 'S', item: 'I', reminder: true }];
  const rules = (more: Partial<Arrived>) => wrongWords({ ...mail, ...more }, about).map(([rule]) => rule);
  expect(rules({})).toEqual([]);
  expect(rules({ html: '<style>.a{color:red}</style><p>Serà {when}</p>' })).toEqual(['forat']);
  expect(rules({ subject: '' })).toEqual(['forat']);
  expect(rules({ text: 'Hola' })).toEqual(['peu', 'peu']);
  expect(rules({ at: at('2027-01-27', '02:30') })).toEqual(['hora', 'hora']);
});

test('a calendar that is told again, of another organizer, or for somebody else is found', () => {
  const calendars = new Calendars();
  const { address } = seminar.attendee;
  const take = (more: Partial<typeof seminar> | object, method: 'REQUEST' | 'CANCEL' = 'REQUEST') =>
    calendars.take(address, invitationOf({ method, entry: { ...seminar, ...more } }));
  expect(take({})).toEqual([]);
  expect([...calendars.entriesOf(address)]).toEqual([['sessio-01J0SEMINARI', seminar.start]]);
  expect(take({})).toEqual(['says sequence 0 after 0']);
  expect(take({ sequence: 1, organizer: { name: 'Magnet', address: 'x@respostes.magnet.example' } })).toHaveLength(1);
  expect(take({ sequence: 1, attendee: { name: 'Pau', address: 'pau@escola.example' } })).toEqual(['does not name its reader alone']);
  expect(take({ sequence: 2 }, 'CANCEL')).toEqual([]);
  expect(calendars.entriesOf(address).size).toBe(0);
});
