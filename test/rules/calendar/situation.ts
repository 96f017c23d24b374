/** A curs that breaks no rule, made at its first use, and ways to break one. */
import { compile } from '#functions/rules/calendar/compile.ts';
import { violationsOf } from '#functions/rules/calendar/rules/all.ts';
import type { Situation } from '#functions/rules/calendar/rules/violation.ts';
import { at, plusMinutes } from '#functions/rules/working-days.ts';
import type { RuleId } from '#schemas/calendar/activity.ts';
import type { Item, Live } from '#schemas/calendar/item.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { liveOf, yearOf } from './years.ts';

/** The curs. */
export const curs = '2026-2027';

let made: Situation | undefined;

/** It as it is proposed, with two schools of each phase. */
export function sound(): Situation {
  const year = yearOf(curs, 14);
  made ??= { programme: magnet, year, items: compile(magnet, year) };
  return made;
}

/** The first item of an activity. */
export function find(activity: string): Item {
  const found = sound().items.find((item) => item.activity === activity);
  if (!found) throw new Error(`no ${activity}`);
  return found;
}

/** A session on another day. */
export function moved(item: Item, day: string, time = '09:00', minutes = 90): Item {
  return { ...item, start: at(day, time), end: plusMinutes(at(day, time), minutes) };
}

/** With some items changed. */
export function replaced(...changed: readonly Item[]): Situation {
  return { ...sound(), items: sound().items.map((item) => changed.find(({ id }) => id === item.id) ?? item) };
}

/** Without some activities. */
export function without(...activities: string[]): Situation {
  return { ...sound(), items: sound().items.filter(({ activity }) => !activities.includes(activity)) };
}

/** What breaks the rules, or one of them, in Catalan. */
export function told(situation: Situation, only?: RuleId): readonly (readonly string[])[] {
  return violationsOf(situation)
    .filter(({ rule }) => only === undefined || rule === only)
    .map(({ rule, item, level, text }) => [rule, item, level, text.ca]);
}

/** An item as it lives. */
export function live(item: Item, more: Partial<Live> = {}): Live {
  const [one] = liveOf([item]);
  return { item, proposed: {}, ...one, ...more };
}
