/** The job that forgets who answered to the sessions of a curs that ended more than a year ago, and who came in another's place. */
import { guestSeat } from '#functions/rules/mail/targets.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Job } from '#schemas/entities/job.ts';
import { plusYears, type SchoolYear, schoolYearOf } from '#schemas/values/school-year.ts';
import { everyItem } from '../../store/every.ts';
import { itemHeads, itemKey, itemLineOf } from '../../store/item.ts';
import type { Item, Store, Write } from '../../store/store.ts';
import type { JobKind, Progress } from '../jobs/kind.ts';
import { deletion, forgettingSeats } from '../people/forget.ts';
import type { Deps } from '../ports.ts';

/** Sessions that a piece looks at, and writes that it may have. */
const pieceItems = 50;
const mostWrites = 90;

/** The curs whose answers are forgotten now: it ended a year ago, or more. */
export const forgottenCurs = (now: Instant): SchoolYear => plusYears(schoolYearOf(now), -2);

/** Forgets those of `input.curs`. Cursor: the last session of which nothing is left. Repeating it is harmless. */
export const forgetAnswers: JobKind = {
  name: 'forget-answers',
  title: { ca: 'Esborrat de les respostes d’un curs', es: 'Borrado de las respuestas de un curso', en: 'Erasing the answers of a year' },
  told: {
    ca: 'Dades de persones esborrades: {rows}.',
    es: 'Datos de personas borrados: {rows}.',
    en: 'Data of people that were erased: {rows}.',
  },
  async open(deps, { input }) {
    const lines = (await itemHeads(deps.store, String(input.curs))).map(itemLineOf);
    const ids = lines.flatMap(({ id, kind }) => (kind === 'session' ? [id] : [])).sort();
    return (job) => piece(deps, job, ids);
  },
};

/** Looks until there is something to forget: of one session at a time, so that the last seat of somebody is seen to be the last. */
async function piece({ store }: Deps, job: Job, ids: readonly string[]): Promise<Progress> {
  const left = ids.filter((id) => job.cursor === null || id > job.cursor).slice(0, pieceItems);
  let cursor = job.cursor;
  for (const id of left) {
    const units = await unitsOf(store, id);
    if (units.length > 0) return { ...told(job, ids, cursor, taken(units)), cursor: cursor ?? '-' };
    cursor = id;
  }
  return { ...told(job, ids, cursor, []), cursor: cursor === null || cursor === ids.at(-1) ? null : cursor };
}

function told({ result }: Job, ids: readonly string[], cursor: string | null, writes: readonly Write[]): Omit<Progress, 'cursor'> {
  const done = cursor === null ? 0 : ids.indexOf(cursor) + 1;
  return { writes, done, total: ids.length, result: { rows: Number(result.rows ?? 0) + writes.length } };
}

/** What belongs together goes together. */
function taken(units: readonly (readonly Write[])[]): readonly Write[] {
  const writes: Write[] = [];
  for (const unit of units) if (writes.length + unit.length <= mostWrites) writes.push(...unit);
  return writes;
}

async function unitsOf(store: Store, id: string): Promise<readonly (readonly Write[])[]> {
  const rows = (await everyItem(store, itemKey(id).pk)).filter(isOfPeople);
  return [...rows.map((row) => [deletion(row)]), ...(await forgettingSeats(store, [guestSeat(id)]))];
}

/** Answers, addresses of organizers, and what the history says of answers; what the coordination did stays. */
function isOfPeople({ type, body }: Item): boolean {
  return type === 'guest' || type === 'organizer' || (type === 'item-deed' && Object(body).action === 'answer');
}
