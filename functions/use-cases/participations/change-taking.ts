/** One action of the coordination on a centre that takes part: the change, its trace, and what follows from it, in one commit. */
import { inPhase, leaving, pausing, returning } from '#functions/rules/participation.ts';
import type { Phase } from '#schemas/calendar/activity.ts';
import type { Deed } from '#schemas/entities/audit.ts';
import type { Participation } from '#schemas/entities/call.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Raw } from '#schemas/form/form.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { participationWrite } from '../../store/participation.ts';
import { readSaid, type Said } from '../calendar/read-change.ts';
import { traceOf } from '../people/deed.ts';
import type { Deps } from '../ports.ts';
import { changeDays } from './change-days.ts';
import { type TakingAction, takingFields } from './fields.ts';
import { loadTaking } from './load.ts';
import { seatInCentre } from './seats.ts';

/** A press of an action's button; `rev` as the page was painted. */
export interface ChangeTaking {
  readonly centre: string;
  readonly action: TakingAction;
  readonly raw: Raw;
  readonly rev: number;
}

/** `changed-meanwhile` where somebody acted since the page was shown, `not-allowed-now` where the action is over, `invalid` with the places. */
export async function changeTaking(deps: Deps, actor: Actor, { centre, action, raw, rev }: ChangeTaking): Promise<Result<null>> {
  const found = await loadTaking(deps, actor, centre);
  if (!found.ok) return found;
  const taking = found.value;
  if (!offered(taking.participation, action)) return fail('not-allowed-now', { values: { why: over[actor.locale] } });
  const said = readSaid(takingFields(action, taking.cursos), raw, deps.now());
  if (!said.ok) return said;
  if (action === 'seat') return seatInCentre(deps, actor, taking, said.value);
  if (action === 'free-days' || action === 'local-days') return changeDays(deps, actor, { taking, action, said: said.value });
  if (rev !== taking.rev) return fail('changed-meanwhile');
  const next = changed(taking.participation, action, said.value);
  const trace = traceOf(deps, actor, action, { centre, ...traced(action, said.value) });
  const { ok: written } = await deps.store.commit([participationWrite(next, taking.rev), trace]);
  return written ? ok(null) : fail('changed-meanwhile');
}

const over = {
  ca: 'el centre ja no està en aquest punt.',
  es: 'el centro ya no está en este punto.',
  en: 'the school is no longer at this point.',
};

/** Who has left only comes back; reminders are resumed only where they are paused. */
export function offered({ left, pausedUntil }: Participation, action: TakingAction): boolean {
  if (action === 'return') return left !== null;
  if (action === 'leave') return left === null;
  if (action === 'resume') return pausedUntil !== null;
  return action !== 'pause' || left === null;
}

function changed(participation: Participation, action: TakingAction, { text }: Said): Participation {
  if (action === 'phase') return inPhase(participation, text('curs'), text('fase') === 'cap' ? null : (text('fase') as Phase));
  if (action === 'leave') return leaving(participation, text('dia'));
  if (action === 'return') return returning(participation);
  return pausing(participation, action === 'pause' ? text('dia') : null);
}

function traced(action: TakingAction, { text }: Said): Deed['said'] {
  if (action === 'phase') return { curs: text('curs'), phase: text('fase') };
  const day = text('dia');
  return { ...(day !== '' && { day }), ...(text('motiu') !== '' && { reason: text('motiu') }) };
}
