/** The calendar programs of the people of a rehearsal: each takes what comes with its mails, as RFC 5546 has it. */
import ICAL from 'ical.js';
import type { Instant } from '#schemas/entities/instant.ts';

interface Entry {
  readonly organizer: string;
  readonly sequence: number;
  readonly start: Instant;
}

/** Calendars by address. */
export class Calendars {
  readonly #people = new Map<string, Map<string, Entry>>();
  readonly #starts = new Map<string, Instant>();

  /** Takes the calendar of a mail; answers what is wrong with it. An older version changes nothing. */
  take(address: string, ics: string): readonly string[] {
    const calendar = new ICAL.Component(ICAL.parse(ics));
    const events = calendar.getAllSubcomponents('vevent');
    const [event] = events;
    if (!event || events.length > 1) return [`has ${events.length} entries`];
    const text = (name: string): string => String(event.getFirstPropertyValue(name));
    const attendees = event.getAllProperties('attendee').map((property) => String(property.getFirstValue()));
    const entries = this.#people.get(address) ?? new Map<string, Entry>();
    this.#people.set(address, entries);
    const entry = { organizer: text('organizer'), sequence: Number(text('sequence')), start: this.#startOf(event, ics) };
    const known = entries.get(text('uid'));
    if (known && known.organizer !== entry.organizer) return ['has another organizer than before'];
    if (attendees.join() !== `mailto:${address}`) return ['does not name its reader alone'];
    if (calendar.getFirstPropertyValue('method') === 'CANCEL') entries.delete(text('uid'));
    else if (!known || known.sequence < entry.sequence) entries.set(text('uid'), entry);
    else return [`says sequence ${entry.sequence} after ${known.sequence}`];
    return [];
  }

  /** When the entries of somebody begin, by the item that they are of. */
  entriesOf(address: string): ReadonlyMap<string, Instant> {
    return new Map([...(this.#people.get(address) ?? [])].map(([uid, { start }]) => [uid.slice(0, uid.lastIndexOf('@')), start]));
  }

  get addresses(): readonly string[] {
    return [...this.#people.keys()];
  }

  /** By the rules of the VTIMEZONE in the calendar; the same hour of the same rules is worked out once. */
  #startOf(event: InstanceType<typeof ICAL.Component>, ics: string): Instant {
    const time = event.getFirstPropertyValue('dtstart');
    if (!(time instanceof ICAL.Time)) return '';
    const key = `${time} ${ics.slice(ics.indexOf('BEGIN:VTIMEZONE'), ics.indexOf('END:VTIMEZONE'))}`;
    const start = this.#starts.get(key) ?? new Date(time.toUnixTime() * 1_000).toISOString();
    this.#starts.set(key, start);
    return start;
  }
}
