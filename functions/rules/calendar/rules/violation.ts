/** What a rule of the calendar is given and what it answers (domain.md 6, R1–R12). */
import type { Activity, RuleId } from '#schemas/calendar/activity.ts';
import type { Item, Live } from '#schemas/calendar/item.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { Year } from '#schemas/calendar/year.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Text } from '#schemas/text.ts';

/** A mail that waits to go out, and the date that it speaks of. */
export interface Waiting {
  readonly item: string;
  readonly about: Instant;
}

/** What the rules look at: the items as they are or would be, and what is known of them. */
export interface Situation {
  readonly programme: Programme;
  readonly year: Year;
  readonly items: readonly Item[];
  /** Absent: nothing is late yet. */
  readonly now?: Instant;
  /** What exists, for publication and closing. */
  readonly live?: readonly Live[];
  /** Reminders planned before the last change. */
  readonly waiting?: readonly Waiting[];
  /** Who is convened, as keys of people; else the seats that the programme knows. */
  readonly people?: (item: Item) => readonly string[];
}

/** A broken rule: which, by what, and how it is mended. `warns`: allowed, but somebody should know. */
export interface Violation {
  readonly rule: RuleId;
  /** The item that breaks it; empty where one is missing. */
  readonly item: string;
  readonly level: 'breaks' | 'warns';
  readonly text: Text;
}

/** A rule by name. */
export type CalendarRule = (situation: Situation) => readonly Violation[];

/** A violation of a rule. */
export function broken(rule: RuleId, item: string, text: Text): Violation {
  return { rule, item, level: 'breaks', text };
}

/** Items with their declaration, for the activities that a test picks. */
export function itemsWith(
  { programme, items }: Situation,
  picks: (activity: Activity) => boolean,
): readonly { readonly item: Item; readonly activity: Activity }[] {
  return items.map((item) => ({ item, activity: activityOf(programme, item.activity) })).filter(({ activity }) => picks(activity));
}
