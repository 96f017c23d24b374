/** Entries for tests, and calendars read back: strictly line by line, and by the library. */
import ICAL from 'ical.js';
import type { CalendarEntry } from '#schemas/calendar-entry.ts';

/** A session in Girona. */
export const seminar = {
  uid: 'sessio-01J0SEMINARI@magnet.example',
  sequence: 0,
  stamp: '2026-11-24T09:00:00.123Z',
  start: '2027-02-11T08:30:00.000Z',
  end: '2027-02-11T12:00:00.000Z',
  title: 'Seminari 2: l’aliança, pas a pas',
  text: 'Benvolguda,\n\nens trobarem a la sala d’actes; porteu-hi la planificació.',
  place: 'Escola Pi i Il·la, carrer Nou, 3, Girona',
  url: 'https://magnet.example/sessions/01J0SEMINARI?k=a,b;c',
  organizer: { name: 'Programa Magnet', address: '0123@respostes.magnet.example' },
  attendee: { name: 'Nora Vidal', address: 'nora@escola.example' },
  status: 'confirmed',
} as const satisfies CalendarEntry;

/** What RFC 5545 says of lines: CRLF ends each, none is longer than 75 octets. Answers what is wrong. */
export function wrongLines(ics: string): readonly string[] {
  const lines = ics.split('\r\n');
  return [
    ...(lines.pop() === '' ? [] : ['the last line does not end']),
    ...lines.filter((line) => /[\r\n]/u.test(line)).map((line) => `a bare line end in ${line}`),
    ...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `more than 75 octets: ${line}`),
    ...lines.filter((line) => line.trim() === '').map(() => 'an empty line'),
  ];
}

/** Lines as they are meant, one a property. */
export const unfolded = (ics: string): readonly string[] =>
  ics
    .replace(/\r\n[ \t]/gu, '')
    .split('\r\n')
    .slice(0, -1);

/** A calendar as the library reads it. */
export function readCalendar(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return { calendar, events: calendar.getAllSubcomponents('vevent') };
}

/** The instant of a local time, by the rules of the VTIMEZONE in the calendar. */
export function instantIn(event: InstanceType<typeof ICAL.Component>, property: 'dtstart' | 'dtend'): string {
  const time = event.getFirstPropertyValue(property);
  if (!(time instanceof ICAL.Time)) throw new Error(`${property} is no time`);
  return new Date(time.toUnixTime() * 1_000).toISOString();
}

/** A calendar program of one person: what it shows after the mails that it was given, as RFC 5546 has it. */
export class CalendarProgram {
  readonly #entries = new Map<
    string,
    { readonly organizer: string; readonly sequence: number; readonly event: InstanceType<typeof ICAL.Component> }
  >();

  /** Takes the calendar of a mail. An older version, or one of another organizer, changes nothing. */
  take(ics: string): void {
    const { calendar, events } = readCalendar(ics);
    for (const event of events) {
      const text = (name: string): string => String(event.getFirstPropertyValue(name));
      const [uid, organizer, sequence] = [text('uid'), text('organizer'), Number(text('sequence'))];
      const known = this.#entries.get(uid);
      if (known && (known.organizer !== organizer || known.sequence >= sequence)) continue;
      if (calendar.getFirstPropertyValue('method') === 'CANCEL') this.#entries.delete(uid);
      else this.#entries.set(uid, { organizer, sequence, event });
    }
  }

  /** When its entries begin. */
  get starts(): readonly string[] {
    return [...this.#entries.values()].map(({ event }) => instantIn(event, 'dtstart'));
  }
}
