/** A programme: its activities and the numbers that its coordination may change. */
import type { SchoolYear } from '../values/school-year.ts';
import type { Activity, MonthDay, Role, Series } from './activity.ts';

/** Numbers of a programme, as data. Days are calendar days where nothing else is said. */
export interface Settings {
  /** A curs in which the biennial activities of the turn `with` are held (rule R1). */
  readonly anchor: SchoolYear;
  /** An invitation goes out so many days before the first reminder, and never fewer than `notice` before the session (rule R7). */
  readonly publish: number;
  readonly notice: number;
  /** No reminders from … to …, beside the breaks of the curs. */
  readonly quiet: readonly { readonly from: MonthDay; readonly to: MonthDay }[];
  /** A reminder before a date moves at most so many days earlier to leave a quiet day. */
  readonly earlier: number;
  /** Overdue reminders from this day on go also to `to`; from the other day on only there. */
  readonly copy: { readonly from: number; readonly to: readonly Role[] };
  readonly instead: { readonly from: number; readonly to: readonly Role[] };
  /** Evaluations take the last class days of each term; what keeps away from them stays `margin` class days apart (rule R8). */
  readonly evaluation: { readonly classDays: number; readonly margin: number };
  /** Minutes that may lack or exceed an hours obligation (rule R4). */
  readonly tolerance: number;
  /** Days after a session by which attendance and survey are closed (rule R10). */
  readonly closing: { readonly attendance: number; readonly survey: number };
}

/** What a year of a programme is made of. */
export interface Programme {
  readonly name: string;
  readonly activities: readonly Activity[];
  readonly series: Readonly<Record<string, Series>>;
  readonly settings: Settings;
}
