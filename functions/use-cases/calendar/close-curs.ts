/** The job that closes a curs: what is open is closed or carried over, then the roles of those who leave end. Killed anywhere it goes on, twice it changes nothing. */
import type { Change } from '#functions/rules/calendar/altered.ts';
import type { Participation, Year } from '#schemas/calendar/year.ts';
import type { Job } from '#schemas/entities/job.ts';
import { plusYears } from '#schemas/values/school-year.ts';
import { getItemsOf, itemIds, type StoredItem } from '../../store/item.ts';
import { getPerson } from '../../store/person.ts';
import { closeHolding } from '../../store/seat.ts';
import type { Write } from '../../store/store.ts';
import type { JobKind, Progress } from '../jobs/kind.ts';
import { traceOf } from '../people/deed.ts';
import type { Deps } from '../ports.ts';
import { carriedWrites, closedWrites } from './close-item.ts';
import { endingSeats } from './leaving-seats.ts';
import { loadYear } from './load-year.ts';
import { programmeOf } from './rung.ts';

/** Name of the kind. */
export const closeKind = 'close-curs';

/** Items of one piece: each takes at most five writes. Seats: each holding takes three. */
const pieceItems = 19;
const pieceHoldings = 30;

/** Closes `input.curs`. Cursors: the id of the last item; then `seats`. */
export const closeCurs: JobKind = {
  name: closeKind,
  title: { ca: 'Tancament del curs', es: 'Cierre del curso', en: 'Closing of the year' },
  told: {
    ca: 'Tancats: {closed}. Passen al curs vinent: {carried}. Persones que deixen un paper: {ended}.',
    es: 'Cerrados: {closed}. Pasan al curso próximo: {carried}. Personas que dejan un papel: {ended}.',
    en: 'Closed: {closed}. Carried over to the next year: {carried}. People who leave a role: {ended}.',
  },
  async open(deps, job) {
    const curs = String(job.input.curs);
    const { name } = programmeOf(deps);
    const [year, next] = await Promise.all([loadYear(deps, curs, name), loadYear(deps, plusYears(curs, 1), name)]);
    if (!year) throw new Error(`the calendar of ${curs} is not loaded`);
    const ids = [...(await itemIds(deps.store, curs))].sort();
    const by = (await getPerson(deps.store, job.by))?.name ?? 'Magnet';
    const closer = { deps, job, year, next, actor: { id: job.by, name: by } };
    return (current) => {
      const left = ids.filter((id) => current.cursor === null || (current.cursor !== 'seats' && id > current.cursor));
      return left.length > 0 ? itemsPiece(closer, current, left) : seatsPiece(closer, current);
    };
  },
};

interface Closer {
  readonly deps: Deps;
  readonly job: Job;
  readonly year: Year;
  readonly next: Year | null;
  readonly actor: Change['actor'];
}

async function itemsPiece(closer: Closer, job: Job, ids: readonly string[]): Promise<Progress> {
  const taken = ids.slice(0, pieceItems);
  const counts = { closed: of(job, 'closed'), carried: of(job, 'carried') };
  const writes: Write[] = [];
  for (const stored of await getItemsOf(closer.deps.store, taken)) {
    if (stored.item.done || stored.item.cancelled) continue;
    const carried = closer.next !== null && closer.job.input[stored.item.kind === 'session' ? 'sessions' : 'deadlines'] === 'passa';
    counts[carried ? 'carried' : 'closed'] += 1;
    writes.push(...(await itemWrites(closer, stored, carried)));
  }
  const cursor = taken.length < ids.length ? (taken.at(-1) ?? null) : 'seats';
  return { writes, cursor, done: counts.closed + counts.carried + of(job, 'ended'), total: job.total, result: counts };
}

function itemWrites(
  { deps, job, year, next, actor }: Closer,
  stored: StoredItem,
  carried: boolean,
): Promise<readonly Write[]> | readonly Write[] {
  const programme = programmeOf(deps);
  const now = deps.now();
  const note = String(job.input.note);
  const rung = (of: Year) => ({ programme, year: of, centre: centreOf(of, stored.item.centre) });
  const change = { rung: rung(year), now, actor, deed: deps.ids.ulid(now) };
  if (!carried || !next) return closedWrites(stored, note, change);
  return carriedWrites(deps, stored, { note, change, onward: { rung: rung(next), due: String(job.input.due) } });
}

/** The seats that still are held, a few at a time. */
async function seatsPiece({ deps, job: { input }, year, actor }: Closer, job: Job): Promise<Progress> {
  const seats = await endingSeats(deps, String(input.curs), year.participations, programmeOf(deps).name);
  const held = seats.flatMap((each) => each.held);
  const taken = held.slice(0, pieceHoldings);
  const names = await Promise.all(taken.map(({ holding }) => getPerson(deps.store, holding.person)));
  const writes = taken.flatMap((stored, at) => {
    const { seat, person } = stored.holding;
    const trace = traceOf(deps, { person: actor.id, name: actor.name }, 'unseat', { seat, person, name: names[at]?.name ?? '' });
    return [...closeHolding(stored, deps.now()), trace];
  });
  const ended = of(job, 'ended') + taken.length;
  const cursor = taken.length < held.length ? 'seats' : null;
  return { writes, cursor, done: of(job, 'closed') + of(job, 'carried') + ended, total: job.total, result: { ended } };
}

const centreOf = ({ participations }: Year, id: string | null): Participation | undefined =>
  participations.find(({ centre }) => centre === id);
const of = (job: Job, name: string): number => Number(job.result[name] ?? 0);
