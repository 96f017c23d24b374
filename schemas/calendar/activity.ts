/** The shape of an activity of a programme's year: a row of a table; knows no activity. */
import type { Text } from '../text.ts';

/** A day of every year, `10-31`. From September on it lies in the first calendar year of the curs. */
export type MonthDay = string;

/** What a centre is to the programme in a curs (design-cases.md, Phases). */
export type Phase = 'any0' | 'intensive' | 'consolidation' | 'network';

/** Who is invited or owes (domain.md 1.8). `CAN` = schools that think of applying, `PUB` = anybody. */
export const roles = ['CEN-D', 'CEN-I', 'CEN-P', 'CEN-C', 'FOR', 'PAR', 'AJU', 'INS', 'COO', 'COM', 'ICE', 'ADM', 'CAN', 'PUB'] as const;
/** A role, see {@link roles}. */
export type Role = (typeof roles)[number];

/** The rules of domain.md 6. R1–R4 and R8 hold for the activities that name them, the others for all. */
export const ruleIds = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12'] as const;
/** A rule, see {@link ruleIds}. */
export type RuleId = (typeof ruleIds)[number];

/**
 * In which cursos an activity is held. `biennial`: `with` the anchor and every second curs from it, or `between` those.
 * `once`: in the first, second… curs that a centre spends in a phase.
 */
export type Cadence = 'annual' | { readonly biennial: 'with' | 'between' } | { readonly once: Phase; readonly year: number };

/** From when to when, both ends included; a `near` day is aimed at, else dates are spread over the window. */
export interface Window {
  readonly from: MonthDay;
  readonly to: MonthDay;
  readonly near?: MonthDay;
}

interface Any {
  /** `A05`; part of the ids of its items. */
  readonly id: string;
  readonly title: Text;
  /** What must come of it, in words for people. */
  readonly expects: Text;
  /** How many there are: one for the programme, for each centre, or for each municipality with an active centre. */
  readonly cardinality: 'programme' | 'centre' | 'municipality';
  readonly audience: readonly Role[];
  /** Phases of the centres that owe it or are invited. */
  readonly phases: readonly Phase[];
  readonly cadence: Cadence;
  /** Its windows lie in the curs before. */
  readonly curs?: 'previous';
  /** Held to only where somebody takes part. */
  readonly optional?: true;
  /** Reminders in days from its date, ascending: before it, then after it. */
  readonly ladder: readonly number[];
  /** First part of the names of its mails: `M-EV` gives `M-EV-REC`. */
  readonly message: string;
  readonly rules?: readonly RuleId[];
}

/** People meet. */
export interface SessionActivity extends Any {
  readonly kind: 'session';
  /** One session in each. */
  readonly windows: readonly Window[];
  /** Instead, one session for so many invited centres. */
  readonly centresEach?: number;
  readonly minutes: number;
  /** Hours at which it may begin, `09:30`. */
  readonly times: readonly string[];
  /** Days of the week on which it may be, 1 = Monday, the preferred ones first. */
  readonly weekdays: readonly number[];
  /** The day before which it must be: a person may choose one after the window. */
  readonly before?: MonthDay;
  /** The activity of the same subject that comes first. */
  readonly after?: string;
  /** Name of the series it belongs to, see {@link Series}. */
  readonly series?: string;
  /** Published by this day instead of so many days before. */
  readonly published?: { readonly by: MonthDay; readonly curs?: 'previous' };
}

/** Something is handed in or closed: open from the first day of its window, due at the end of the last one. */
export interface DeadlineActivity extends Any {
  readonly kind: 'deadline';
  /** Slug of the form that is handed in. Without one somebody of the coordination marks it as done. */
  readonly form?: string;
  readonly window: Window;
}

/** So many minutes are done and validated by the end of the window; its sessions are not invented. */
export interface HoursActivity extends Any {
  readonly kind: 'hours';
  readonly window: Window;
  readonly minutes: Readonly<Partial<Record<Phase, number>>>;
}

/** One row of the table. */
export type Activity = SessionActivity | DeadlineActivity | HoursActivity;

/** Sessions that belong together: how many a curs, how far apart, how long in all. */
export interface Series {
  readonly title: Text;
  readonly exactly: number;
  readonly weeksApart: number;
  readonly minutes: number;
}
