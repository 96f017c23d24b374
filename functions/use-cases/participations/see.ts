/** The centres of the programme as the coordination looks at them, and one of them: its phases, people, days, and what was done to it. */
import { authorise } from '#functions/rules/authorise.ts';
import { fold } from '#schemas/catalonia/fold.ts';
import type { Deed } from '#schemas/entities/audit.ts';
import type { Participation } from '#schemas/entities/call.ts';
import type { Centre } from '#schemas/entities/centre.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { ok, type Result } from '#schemas/result.ts';
import { localDay } from '#schemas/values/dates.ts';
import { centresById } from '../../store/centre.ts';
import { getDeeds } from '../../store/deed.ts';
import { listParticipations } from '../../store/participation.ts';
import { programmeOf } from '../calendar/rung.ts';
import { troubledSeats } from '../grid/troubles.ts';
import { atOnce } from '../mail/read.ts';
import { headSeat } from '../people/official.ts';
import { holdersOf } from '../people/seats.ts';
import type { Deps } from '../ports.ts';
import { type EnteredDays, enteredDays } from './change-days.ts';
import { cursosOf, loadTaking, type Taking } from './load.ts';
import { type TakenSeat, takenSeats } from './seats.ts';

/** A line of the list. */
export interface TakingLine {
  readonly participation: Participation;
  readonly centre: Centre;
  /** Who heads it; empty = its official mailbox. */
  readonly heads: readonly string[];
  /** Mail does not reach somebody of it. */
  readonly trouble: boolean;
}

/** A page of the list. */
export interface TakingList {
  readonly lines: readonly TakingLine[];
  readonly total: number;
  readonly found: number;
  readonly page: number;
  readonly pages: number;
  readonly cursos: Taking['cursos'];
  readonly today: string;
}

/** Centres on a page. */
const size = 60;

/** By name. `search`: words of name, code or town. `not-found` for who does not coordinate. */
export async function seeTakings(
  deps: Deps,
  actor: Actor | null,
  { search, page }: { readonly search: string; readonly page: number },
): Promise<Result<TakingList>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const all = (await listParticipations(deps.store, programmeOf(deps).name)).map(({ participation }) => participation);
  const known = await centresById(
    deps.store,
    all.map(({ centre }) => centre),
  );
  const lines = all.flatMap((participation) => {
    const centre = known.get(participation.centre);
    return centre ? [{ participation, centre }] : [];
  });
  const found = lines.filter(({ centre }) => matches(centre, search)).sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'ca'));
  const pages = Math.max(1, Math.ceil(found.length / size));
  const at = Math.min(Math.max(1, page), pages);
  const shown = found.slice((at - 1) * size, at * size);
  return ok({
    lines: await withPeople(deps, shown),
    total: lines.length,
    found: found.length,
    page: at,
    pages,
    cursos: cursosOf(deps),
    today: localDay(deps.now()),
  });
}

type Line = Pick<TakingLine, 'participation' | 'centre'>;
const nameOf = ({ centre }: Line): string => centre.record.nom;

function matches({ record }: Centre, search: string): boolean {
  const words = fold(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return words.every((word) => fold(`${record.nom} ${record.codi} ${record.municipi}`).includes(word));
}

async function withPeople(deps: Deps, lines: readonly Line[]): Promise<readonly TakingLine[]> {
  const troubled = await troubledSeats(
    deps,
    lines.map(({ centre }) => ({ centre: centre.id, code: centre.record.codi })),
  );
  const silent = new Set([...troubled].map((seat) => seat.split('#')[0]));
  return atOnce(16, lines, async (line) => ({
    ...line,
    heads: (await holdersOf(deps, headSeat(line.centre.id))).map(({ name }) => name),
    trouble: silent.has(`centre:${line.centre.id}`),
  }));
}

/** One centre. */
export interface SeenTaking extends Taking {
  readonly seats: readonly TakenSeat[];
  /** Of this curs and the next one. */
  readonly days: readonly (EnteredDays & { readonly curs: string })[];
  /** The latest first. */
  readonly deeds: readonly Deed[];
  readonly today: string;
}

/** `not-found` as {@link loadTaking}. */
export async function seeTaking(deps: Deps, actor: Actor | null, id: string): Promise<Result<SeenTaking>> {
  const found = await loadTaking(deps, actor, id);
  if (!found.ok) return found;
  const taking = found.value;
  const [seats, deeds, ...days] = await Promise.all([
    takenSeats(deps, taking),
    getDeeds(deps.store),
    ...taking.cursos.map(async (curs) => ({ curs, ...(await enteredDays(deps, taking, curs)) })),
  ]);
  return ok({ ...taking, seats, days, deeds: deeds.filter(({ said }) => said.centre === id).toReversed(), today: localDay(deps.now()) });
}
