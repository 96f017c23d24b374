/** An item of a year's calendar: a session or something due, of the programme, a centre or a municipality. */
import type { Instant, LocalDate } from '../entities/instant.ts';

/** When it is. A session has start and end, a deadline opens and is due; an hours obligation also has its minutes. Without a date: no day was free. */
export interface When {
  readonly start?: Instant;
  readonly end?: Instant;
  readonly opens?: LocalDate;
  readonly due?: Instant;
  readonly minutes?: number;
}

/** One item. */
export interface Item extends When {
  /** Curs, activity, subject and ordinal, `2026-2027.A03.08099017.1`: the same in every plan. */
  readonly id: string;
  readonly activity: string;
  readonly kind: 'session' | 'deadline';
  readonly centre?: string;
  readonly municipality?: string;
  /** Counted from 1. */
  readonly ordinal: number;
  /** The centres that people chose, instead of those that the programme would invite. */
  readonly guests?: readonly string[];
}

/** An item as it lives: what was proposed beside what is (design-time.md, Plan and apply). */
export interface Live {
  readonly item: Item;
  readonly proposed: When;
  /** People know of it: the invitation went out, the form is open. */
  readonly published?: LocalDate;
  /** It is past, delivered or brought in as done: no plan touches it. */
  readonly done?: true;
  /** It is not held: nobody is convened by it, and no rule counts it. */
  readonly cancelled?: true;
  readonly attendanceClosed?: LocalDate;
  readonly surveyClosed?: LocalDate;
}
