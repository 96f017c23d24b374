/** What closing a curs would do, as the coordination looks at it, and the press that starts it. */
import { authorise } from '#functions/rules/authorise.ts';
import type { Participation } from '#schemas/calendar/year.ts';
import { cursCalendar } from '#schemas/catalonia/cursos/index.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Job } from '#schemas/entities/job.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Raw } from '#schemas/form/form.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { plusYears } from '#schemas/values/school-year.ts';
import { type ItemLine, itemHeads, itemLineOf } from '../../store/item.ts';
import { getPerson } from '../../store/person.ts';
import { startJob } from '../jobs/start.ts';
import type { Deps } from '../ports.ts';
import { closeKind } from './close-curs.ts';
import { readClose } from './close-fields.ts';
import { endingSeats } from './leaving-seats.ts';
import { loadYear } from './load-year.ts';
import { programmeOf } from './rung.ts';

/** A curs about to be closed. */
export interface CloseSeen {
  readonly curs: string;
  readonly now: Instant;
  readonly participations: readonly Participation[];
  /** Neither done nor cancelled. */
  readonly open: readonly ItemLine[];
  /** People whose roles end, by seat. */
  readonly leaving: readonly { readonly seat: string; readonly name: string }[];
}

const nothing: Text = {
  ca: 'En aquest curs no queda res per tancar.',
  es: 'En este curso no queda nada por cerrar.',
  en: 'Nothing is left to close in this year.',
};
const noNext: Text = {
  ca: 'El calendari escolar del curs vinent encara no està carregat: de moment només es pot tancar.',
  es: 'El calendario escolar del curso próximo todavía no está cargado: de momento solo se puede cerrar.',
  en: 'The school calendar of the next year is not loaded yet: for now it can only be closed.',
};

/** `not-found` for who does not coordinate, and where the calendar of the curs is not loaded. */
export async function seeClose(deps: Deps, actor: Actor | null, curs: string): Promise<Result<CloseSeen>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const { name } = programmeOf(deps);
  const year = await loadYear(deps, curs, name);
  if (!year) return fail('not-found');
  const { participations } = year;
  const open = (await itemHeads(deps.store, curs)).map(itemLineOf).filter(({ done, cancelled }) => !done && !cancelled);
  const held = (await endingSeats(deps, curs, participations, name)).flatMap((each) => each.held);
  const people = await Promise.all(held.map(({ holding }) => getPerson(deps.store, holding.person)));
  const leaving = held.map(({ holding }, at) => ({ seat: holding.seat, name: people[at]?.name ?? '' }));
  return ok({ curs, now: deps.now(), participations, open, leaving });
}

/** Starts the job; `invalid` with the places, or at `activitats` where nothing is left to do. */
export async function pressClose(deps: Deps, actor: Actor | null, curs: string, raw: Raw): Promise<Result<Job>> {
  const seen = await seeClose(deps, actor, curs);
  if (!seen.ok) return seen;
  const read = readClose(raw, deps.now());
  if (!read.ok) return read;
  const { sessions, deadlines, due, note } = read.value;
  const total = seen.value.open.length + seen.value.leaving.length;
  if (total === 0) return fail('invalid', { errors: [{ path: 'activitats', message: nothing }] });
  const carries = sessions === 'passa' ? 'activitats' : deadlines === 'passa' ? 'terminis' : null;
  if (carries && !cursCalendar(plusYears(curs, 1))) return fail('invalid', { errors: [{ path: carries, message: noNext }] });
  const input = { curs, sessions, deadlines, due, note };
  return ok(await startJob(deps, { kind: closeKind, input, by: actor?.person ?? '', total }));
}
