/** What a curs is planned from, beside the programme: its calendar, the centres that take part, and the days of each place. */
import type { CursCalendar } from '../catalonia/cursos/curs.ts';
import type { LocalDate } from '../entities/instant.ts';
import type { SchoolYear } from '../values/school-year.ts';
import type { Phase } from './activity.ts';

/** A centre in the programme. */
export interface Participation {
  readonly centre: string;
  /** As people call it. */
  readonly name: string;
  /** As the directory numbers it. */
  readonly code?: string;
  /** Six digits. */
  readonly municipality: string;
  /** Its name. */
  readonly town?: string;
  /** Key of the territorial service: one team of the coordination follows the centres of each. */
  readonly territori: string;
  /** What it is in each curs of its time in the programme. */
  readonly phases: Readonly<Record<SchoolYear, Phase>>;
  /** The first day on which it no longer takes part (rule R12). */
  readonly left?: LocalDate;
  /** Nobody of it is reminded until this day. */
  readonly pausedUntil?: LocalDate;
}

/** The days of one municipality. */
export interface Place {
  /** Its local holidays. */
  readonly holidays: readonly LocalDate[];
  /** It keeps the public holidays of Aran (domain.md 2.10). */
  readonly aran?: true;
}

/** The data of one curs. */
export interface Year {
  readonly calendar: CursCalendar;
  readonly participations: readonly Participation[];
  /** By municipality. */
  readonly places: Readonly<Record<string, Place>>;
  /** «Dies de lliure disposició» by centre. */
  readonly freeDays: Readonly<Record<string, readonly LocalDate[]>>;
}
