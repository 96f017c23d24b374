/** What is true in a rehearsal, kept apart from the code that is rehearsed: people tell it what they did, and mails are held against it. */
import { at as instantAt } from '#functions/rules/working-days.ts';
import { activityOf, takesPart } from '#schemas/calendar/walk.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Instant, LocalDate } from '#schemas/entities/instant.ts';
import type { SeatId } from '#schemas/entities/people.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { seatsOf } from '#schemas/programme/seats.ts';
import { localDay } from '#schemas/values/dates.ts';
import type { SchoolYear } from '#schemas/values/school-year.ts';
import type { School } from './schools.ts';

/** An item as the people of the rehearsal know it. */
export interface Thing extends Pick<CalendarItem, 'id' | 'activity' | 'kind' | 'centre' | 'municipality' | 'ordinal'> {
  readonly plannedAt: Instant;
  /** When it begins or is due. */
  date: Instant;
  /** A session, once somebody was invited; what falls due is known of from the day on which it opens. */
  published: boolean;
  readonly opens: Instant | null;
  cancelled: boolean;
  done: boolean;
  delivered: boolean;
  /** When somebody did it; closing a curs does nothing. */
  doneAt: Instant | null;
  paused: boolean;
  moves: number;
}

/** Something that the invited have to be told, each once. */
export interface News {
  readonly item: string;
  readonly what: 'CONVOCATORIA' | 'CANVI' | 'ANULLAT';
  readonly at: Instant;
  readonly to: ReadonlySet<string>;
  readonly told: Set<string>;
}

/** See the module. People are known by their address. */
export class Model {
  readonly curs: SchoolYear;
  readonly things = new Map<string, Thing>();
  readonly news: News[] = [];
  readonly suppressed = new Set<string>();
  readonly #schools: ReadonlyMap<string, School>;
  readonly #seats = new Map<SeatId, Set<string>>();
  readonly #left = new Map<string, LocalDate>();
  readonly #away = new Map<string, readonly LocalDate[]>();
  readonly #answers = new Map<string, 'yes' | 'no' | 'replaced'>();
  readonly #instead = new Map<string, Map<string, string>>();

  constructor(curs: SchoolYear, schools: readonly School[]) {
    this.curs = curs;
    this.#schools = new Map(schools.map((school) => [school.id, school]));
  }

  sits(seat: SeatId, address: string): void {
    this.#seats.set(seat, (this.#seats.get(seat) ?? new Set()).add(address));
  }

  handsOver(seat: SeatId, from: string, to: string): void {
    this.#seats.get(seat)?.delete(from);
    this.sits(seat, to);
  }

  leaves(centre: string, day: LocalDate): void {
    this.#left.set(centre, day);
  }

  /** Its free days, and the holidays of its municipality. */
  isAwayOn(centre: string, days: readonly LocalDate[]): void {
    this.#away.set(centre, days);
  }

  isAway(centre: string, day: LocalDate): boolean {
    return this.#away.get(centre)?.includes(day) ?? false;
  }

  hasLeft(centre: string | null, at: Instant): boolean {
    const left = centre === null ? undefined : this.#left.get(centre);
    return left !== undefined && left <= localDay(at);
  }

  /** Whoever is invited, or owes it, at an instant. Nobody is written to at an address that bounced. */
  concerned(thing: Thing, at: Instant): ReadonlySet<string> {
    const whose = {
      programme: magnet.name,
      centres: this.#centresOf(thing)
        .filter(({ id }) => !this.hasLeft(id, at))
        .map(asWhose),
    };
    const seats = activityOf(magnet, thing.activity).audience.flatMap((role) => seatsOf(role, whose));
    const people = new Set([...seats.flatMap((seat) => this.#sitters(seat)), ...(this.#instead.get(thing.id)?.values() ?? [])]);
    for (const address of this.suppressed) people.delete(address);
    return people;
  }

  /** Somebody has to be told; what was told before must have arrived by now. */
  tell(what: News['what'], thing: Thing, at: Instant, to = this.concerned(thing, at)): void {
    this.news.push({ item: thing.id, what, at, to, told: new Set() });
  }

  /** The invited are told of what they know of, while it is to come. */
  changed(thing: Thing, what: 'CANVI' | 'ANULLAT', at: Instant): void {
    const known = thing.opens === null ? thing.published : thing.opens <= at;
    if (known && thing.date > at) this.tell(what, thing, at);
  }

  moved(thing: Thing, date: Instant, at: Instant): void {
    if (thing.date === date) return;
    thing.date = date;
    thing.moves += 1;
    for (const key of this.#answers.keys()) if (key.startsWith(`${thing.id} `)) this.#answers.delete(key);
    this.changed(thing, 'CANVI', at);
  }

  answerOf(item: string, address: string): 'yes' | 'no' | 'replaced' | undefined {
    return this.#answers.get(`${item} ${address}`);
  }

  /** `instead`: the address of who comes in their place. */
  answers(thing: Thing, address: string, answer: 'yes' | 'no' | 'replaced', at: Instant, instead?: string): void {
    this.#answers.set(`${thing.id} ${address}`, answer);
    const known = this.#instead.get(thing.id) ?? new Map<string, string>();
    this.#instead.set(thing.id, known);
    const before = known.get(address);
    known.delete(address);
    if (before !== undefined && before !== instead) this.tell('ANULLAT', thing, at, new Set([before]));
    if (instead === undefined) return;
    known.set(address, instead);
    if (before !== instead) this.tell('CONVOCATORIA', thing, at, new Set([instead]));
  }

  /** The schools of a thing: its own, those of its municipality, a group of neighbours, or all whose phase it is for. */
  #centresOf({ activity: id, centre, municipality, ordinal }: Thing): readonly School[] {
    const activity = activityOf(magnet, id);
    const own = this.#schools.get(centre ?? '');
    if (centre !== null) return own ? [own] : [];
    const all = [...this.#schools.values()].filter((school) => takesPart(activity, { ...school, centre: school.id }, this.curs));
    if (municipality !== null) return all.filter((school) => school.municipality === municipality);
    const size = activity.kind === 'session' ? activity.centresEach : undefined;
    if (size === undefined) return all;
    return all.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1)).slice((ordinal - 1) * size, ordinal * size);
  }

  /** An empty seat of a school is its head's. */
  #sitters(seat: SeatId): readonly string[] {
    const own = [...(this.#seats.get(seat) ?? [])];
    if (own.length > 0 || !seat.startsWith('centre:')) return own;
    return [...(this.#seats.get(seat.replace(/#.*$/u, '#direccio')) ?? [])];
  }
}

const placeOf = ({ territori, id }: School): string => `${territori} ${id}`;
const asWhose = ({ id, municipality }: School) => ({ centre: id, municipality });

/** An item that was planned, as it begins. */
export function thingOf({ id, activity, kind, centre, municipality, ordinal, is, done, updatedAt }: CalendarItem): Thing {
  const date = is.start ?? is.due ?? '';
  const fresh = { published: false, cancelled: false, delivered: false, doneAt: null, paused: false, moves: 0 };
  const opens = is.opens === undefined ? null : instantAt(is.opens, '07:30');
  return { ...{ id, activity, kind, centre, municipality, ordinal, date, opens }, ...fresh, plannedAt: updatedAt, done: done !== null };
}
