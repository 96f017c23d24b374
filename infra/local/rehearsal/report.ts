/** What a rehearsal showed, as numbers. */

import { DateTime } from 'luxon';
import { addDays } from '#functions/rules/working-days.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { localDay } from '#schemas/values/dates.ts';
import type { Thing } from './model.ts';
import type { Rehearsed } from './rehearse.ts';
import type { Violation } from './watch.ts';

/** Counts of an activity. */
export interface Line<Name extends string> {
  readonly id: string;
  readonly title: string;
  readonly counts: Readonly<Record<Name, number>>;
}

/** A week of mail: how many, to how many people, and the most that one of them got. */
export interface Week {
  readonly monday: LocalDate;
  readonly mails: number;
  readonly people: number;
  readonly most: number;
}

/** See the module. */
export interface Report {
  readonly curs: string;
  readonly centres: number;
  readonly seed: number;
  readonly planned: number;
  readonly sent: number;
  readonly merged: number;
  readonly skipped: number;
  readonly failed: number;
  readonly open: number;
  /** Reasons that were not sent, by why. */
  readonly byReason: Readonly<Record<string, number>>;
  readonly violations: readonly Violation[];
  readonly sessions: readonly Line<'held' | 'moved' | 'cancelled'>[];
  readonly deadlines: readonly Line<'early' | 'late' | 'never' | 'cancelled'>[];
  readonly weeks: readonly Week[];
  /** Mails a person and week, of weeks with any: the most, and the mean. */
  readonly perPersonWeek: { readonly most: number; readonly mean: number };
  readonly byMessage: Readonly<Record<string, number>>;
}

/** See the module. */
export function reportOf({ wish, model, mails, reasons, planned, violations }: Rehearsed): Report {
  const things = [...model.things.values()];
  const state = (name: string) => reasons.filter((reason) => reason.state === name).length;
  const weeks = weeksOf(mails);
  const personWeeks = weeks.reduce((sum, { people }) => sum + people, 0);
  return {
    ...{ curs: wish.curs, centres: wish.centres, seed: wish.seed, planned, violations, weeks },
    ...{ sent: state('sent'), merged: state('merged'), skipped: state('skipped'), failed: state('failed'), open: state('open') },
    byReason: counted(reasons.flatMap(({ why }) => (why === null ? [] : [why]))),
    sessions: linesOf(
      things.filter(({ kind }) => kind === 'session'),
      ['held', 'moved', 'cancelled'],
      fateOfSession,
    ),
    deadlines: linesOf(
      things.filter(({ kind }) => kind === 'deadline'),
      ['early', 'late', 'never', 'cancelled'],
      fateOfDeadline,
    ),
    perPersonWeek: { most: Math.max(0, ...weeks.map(({ most }) => most)), mean: personWeeks === 0 ? 0 : mails.length / personWeeks },
    byMessage: counted(mails.map(({ message }) => message)),
  };
}

function linesOf<Name extends string>(
  things: readonly Thing[],
  names: readonly Name[],
  fates: (thing: Thing) => readonly Name[],
): readonly Line<Name>[] {
  const groups = [...Map.groupBy(things, ({ activity }) => activity)].sort(([one], [other]) => (one < other ? -1 : 1));
  return groups.map(([id, group]) => {
    const all = group.flatMap(fates);
    const counts = Object.fromEntries(names.map((name) => [name, all.filter((each) => each === name).length])) as Record<Name, number>;
    return { id, title: activityOf(magnet, id).title.ca, counts };
  });
}

/** One that was moved is held too. */
function fateOfSession({ cancelled, moves }: Thing): readonly ('held' | 'moved' | 'cancelled')[] {
  return [...(moves > 0 ? (['moved'] as const) : []), cancelled ? 'cancelled' : 'held'];
}

function fateOfDeadline({ cancelled, doneAt, date }: Thing): readonly ('early' | 'late' | 'never' | 'cancelled')[] {
  if (doneAt !== null) return [doneAt <= date ? 'early' : 'late'];
  return [cancelled ? 'cancelled' : 'never'];
}

function weeksOf(mails: Rehearsed['mails']): readonly Week[] {
  const weeks = [...Map.groupBy(mails, ({ at }) => mondayOf(localDay(at)))].sort(([one], [other]) => (one < other ? -1 : 1));
  return weeks.map(([monday, group]) => {
    const people = Object.values(counted(group.map(({ to }) => to)));
    return { monday, mails: group.length, people: people.length, most: Math.max(...people) };
  });
}

const mondayOf = (day: LocalDate): LocalDate => addDays(day, 1 - DateTime.fromISO(day, { zone: 'utc' }).weekday);

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  const groups = [...Map.groupBy(names, (name) => name)].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(groups.map(([name, group]) => [name, group.length]));
}
