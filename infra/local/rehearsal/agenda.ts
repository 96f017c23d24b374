/** What the people of a rehearsal are going to do, in the order of time. */
import { addDays, at as instantAt } from '#functions/rules/working-days.ts';
import type { Instant, LocalDate } from '#schemas/entities/instant.ts';
import { localDay } from '#schemas/values/dates.ts';
import { within } from './dice.ts';

/** One thing that somebody does. */
export interface Deed {
  readonly at: Instant;
  readonly what: string;
  readonly by: () => Promise<void>;
}

/** Deeds that were planned at the same instant are done in the order in which they were. */
export class Agenda {
  readonly #deeds: Deed[] = [];

  add(at: Instant, what: string, by: Deed['by']): void {
    const place = this.#deeds.findLastIndex((deed) => deed.at <= at);
    this.#deeds.splice(place + 1, 0, { at, what, by });
  }

  /** When the next one is done, if that is before `end`. */
  until(end: Instant): Instant {
    const [first] = this.#deeds;
    return first && first.at < end ? first.at : end;
  }

  /** Takes the next one out, if it is due by then. */
  next(until: Instant): Deed | null {
    const [first] = this.#deeds;
    return first && first.at <= until ? (this.#deeds.shift() ?? null) : null;
  }
}

/** An hour of the working day, on a day that is so many days away. */
export function officeHour(from: Instant | LocalDate, days: number, roll: number): Instant {
  const day = addDays(from.includes('T') ? localDay(from) : from, days);
  return instantAt(day, `${String(within(roll, 8, 19)).padStart(2, '0')}:05`);
}
