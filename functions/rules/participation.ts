/** What the coordination does to the participation of a centre: its phases, leaving and coming back, reminders in pause. Pure. */
import type { Phase } from '#schemas/calendar/activity.ts';
import type { Participation } from '#schemas/entities/call.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import type { SchoolYear } from '#schemas/values/school-year.ts';

/** A centre that begins. `before`: it took part once, and keeps what it was. */
export function begun(
  centre: string,
  { curs, phase, before }: { readonly curs: SchoolYear; readonly phase: Phase; readonly before?: Participation | undefined },
): Participation {
  const born: Participation = before ?? {
    ...{ programme: 'magnet', centre, case: null, from: curs, to: null, phases: {}, state: 'active', left: null, pausedUntil: null },
  };
  return inPhase({ ...born, from: before ? earlier(before.from, curs) : curs, left: null, pausedUntil: null }, curs, phase);
}

const earlier = (one: SchoolYear, other: SchoolYear): SchoolYear => (one < other ? one : other);

/** What it is in a curs; null = it takes no part in that one. */
export function inPhase(participation: Participation, curs: SchoolYear, phase: Phase | null): Participation {
  const { [curs]: _, ...others } = participation.phases;
  const phases = phase === null ? others : { ...others, [curs]: phase };
  return { ...participation, phases, state: stateOf({ ...participation, phases }) };
}

/** It leaves from a day on: nobody of it is reminded from then; the next plan takes its items to come away (rule R12). */
export function leaving(participation: Participation, day: LocalDate): Participation {
  return { ...participation, left: day, state: 'left' };
}

/** It takes part after all. */
export function returning(participation: Participation): Participation {
  return { ...participation, left: null, state: stateOf({ ...participation, left: null }) };
}

/** Nobody of it is reminded until a day; null = again from now on. */
export function pausing(participation: Participation, until: LocalDate | null): Participation {
  return { ...participation, pausedUntil: until };
}

/** Any 0 only while it has been nothing else. One that has finished stays so. */
function stateOf({ phases, left, state }: Pick<Participation, 'phases' | 'left' | 'state'>): Participation['state'] {
  if (left !== null) return 'left';
  if (state === 'finished') return state;
  const all = Object.values(phases);
  return all.length > 0 && all.every((phase) => phase === 'any0') ? 'any0' : 'active';
}
