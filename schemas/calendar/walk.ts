/** Questions to a programme: which activities a curs holds, for whom, and what an item belongs to. */
import { type SchoolYear, startYear } from '../values/school-year.ts';
import type { Activity, MonthDay, Phase, Window } from './activity.ts';
import type { Programme } from './programme.ts';
import type { Participation } from './year.ts';

/** A declared activity. Throws RangeError for a name that the programme does not know: a stored activity is never removed from the code. */
export function activityOf({ name, activities }: Programme, id: string): Activity {
  const found = activities.find((activity) => activity.id === id);
  if (!found) throw new RangeError(`the programme ${name} has no activity ${id}`);
  return found;
}

/** Whether the cadence of an activity lets a curs hold it (rule R1); whether a centre is in the right year is asked of {@link takesPart}. */
export function isHeld({ cadence }: Activity, { settings }: Programme, curs: SchoolYear): boolean {
  if (typeof cadence === 'string' || !('biennial' in cadence)) return true;
  const even = (startYear(curs) - startYear(settings.anchor)) % 2 === 0;
  return even === (cadence.biennial === 'with');
}

/** Whether a centre owes an activity in a curs, or is invited to it. */
export function takesPart({ phases, cadence }: Activity, participation: Participation, curs: SchoolYear): boolean {
  const phase = participation.phases[curs];
  if (phase === undefined || !phases.includes(phase)) return false;
  if (typeof cadence === 'string' || !('once' in cadence)) return true;
  return phase === cadence.once && yearIn(participation, phase, curs) === cadence.year;
}

/** How many cursos a centre has been in a phase, the given one included. */
function yearIn({ phases }: Participation, phase: Phase, curs: SchoolYear): number {
  return Object.entries(phases).filter(([each, what]) => what === phase && each <= curs).length;
}

/** The windows of an activity, in the order of its ordinals. */
export function windowsOf(activity: Activity): readonly Window[] {
  return activity.kind === 'session' ? activity.windows : [activity.window];
}

/** Position of a day in the curs, for comparing: September comes first. */
export function inCurs(day: MonthDay): string {
  return day >= '09-01' ? `0-${day}` : `1-${day}`;
}
