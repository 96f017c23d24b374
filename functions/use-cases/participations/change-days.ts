/** The free days of a school, or the local holidays of its municipality, in a curs; its reminders are looked at again by a job of the same commit. */

import { type CentreDays, centreDays, type PlaceDays, placeDays } from '#schemas/entities/calendar.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { centresById } from '../../store/centre.ts';
import { centreDaysKey, centreDaysWrite, placeDaysKey, placeDaysWrite } from '../../store/days.ts';
import { jobWrite } from '../../store/job.ts';
import { listParticipations } from '../../store/participation.ts';
import type { Write } from '../../store/store.ts';
import type { Said } from '../calendar/read-change.ts';
import { programmeOf } from '../calendar/rung.ts';
import { read } from '../mail/read.ts';
import { traceOf } from '../people/deed.ts';
import type { Deps } from '../ports.ts';
import type { Taking } from './load.ts';
import { readDays } from './read-days.ts';
import { refreshJob } from './refresh.ts';

/** What was entered of a curs. */
export interface EnteredDays {
  readonly free: { readonly value: CentreDays; readonly rev: number } | null;
  readonly local: { readonly value: PlaceDays; readonly rev: number } | null;
}

/** The days of a centre and of its municipality, strongly. */
export async function enteredDays({ store }: Pick<Deps, 'store'>, { centre }: Pick<Taking, 'centre'>, curs: string): Promise<EnteredDays> {
  const { municipiCodi } = centre.record;
  const rows = await read(
    { store },
    { free: centreDaysKey(curs, centre.id), local: municipiCodi ? placeDaysKey(curs, municipiCodi) : null },
  );
  return {
    free: rows.free ? { value: centreDays.parse(rows.free.body), rev: rows.free.rev } : null,
    local: rows.local ? { value: placeDays.parse(rows.local.body), rev: rows.local.rev } : null,
  };
}

/** `invalid` at `dies`; the days that stand are replaced. */
export async function changeDays(
  deps: Deps,
  actor: Actor,
  { taking, action, said }: { readonly taking: Taking; readonly action: 'free-days' | 'local-days'; readonly said: Said },
): Promise<Result<null>> {
  const curs = said.text('curs');
  const days = readDays(said.text('dies'), curs);
  if (!days.ok) return days;
  const entered = await enteredDays(deps, taking, curs);
  const local = action === 'local-days';
  const { municipiCodi } = taking.centre.record;
  if (local && municipiCodi === '') return fail('not-found');
  const centres = local ? await neighbours(deps, municipiCodi) : [taking.centre.id];
  const where: Readonly<Record<string, string>> = local ? { municipality: municipiCodi } : {};
  const { ok: written } = await deps.store.commit([
    local
      ? placeWrite(entered, { curs, municipality: municipiCodi, days: days.value, aran: said.value('aran') === true })
      : centreWrite(entered, { curs, centre: taking.centre.id, days: days.value }),
    traceOf(deps, actor, action, { centre: taking.centre.id, curs, days: days.value.join(' '), ...where }),
    jobWrite(refreshJob(deps, { curs, centres, ...where, by: actor.person ?? '' })),
  ]);
  return written ? ok(null) : fail('changed-meanwhile');
}

function centreWrite(
  { free }: EnteredDays,
  { curs, centre, days }: { readonly curs: string; readonly centre: string; readonly days: readonly LocalDate[] },
): Write {
  return centreDaysWrite({ curs, centre, free: [...days] }, free?.rev);
}

function placeWrite(
  { local }: EnteredDays,
  {
    curs,
    municipality,
    days,
    aran,
  }: { readonly curs: string; readonly municipality: string; readonly days: readonly LocalDate[]; readonly aran: boolean },
): Write {
  return placeDaysWrite({ curs, municipality, holidays: [...days], aran }, local?.rev);
}

/** All centres of a municipality that take part. */
async function neighbours(deps: Deps, municipality: string): Promise<readonly string[]> {
  const all = await listParticipations(deps.store, programmeOf(deps).name);
  const known = await centresById(
    deps.store,
    all.map(({ participation }) => participation.centre),
  );
  return [...known.values()].filter(({ record }) => record.municipiCodi === municipality).map(({ id }) => id);
}
