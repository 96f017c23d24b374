/** The job that looks again when the items of some centres need attention next, after their days off changed: an earlier reminder would come late else. */
import { dueOfItem } from '#functions/rules/calendar/ladder.ts';
import type { Job } from '#schemas/entities/job.ts';
import { getItemsOf, itemHeadsAbout, itemLineOf, itemWrite } from '../../store/item.ts';
import { rungIn } from '../calendar/load-item.ts';
import { loadYear } from '../calendar/load-year.ts';
import { programmeOf } from '../calendar/rung.ts';
import type { JobKind, Progress } from '../jobs/kind.ts';
import { newJob } from '../jobs/start.ts';
import type { Deps } from '../ports.ts';

/** Items of one piece. */
const piece = 40;

/** Looks at the open items of `input.centres` (ids, one after another) and of `input.municipality` in `input.curs`. Cursor: the last item. */
export const refreshReminders: JobKind = {
  name: 'refresh-reminders',
  title: { ca: 'Recàlcul de recordatoris', es: 'Recálculo de recordatorios', en: 'Reminders looked at again' },
  told: { ca: 'Activitats mirades: {items}.', es: 'Actividades miradas: {items}.', en: 'Items looked at: {items}.' },
  async open(deps, { input }) {
    const curs = String(input.curs);
    const year = await loadYear(deps, curs, programmeOf(deps).name);
    const ids = year ? await idsOf(deps, input) : [];
    return async (job) => {
      const left = ids.filter((id) => job.cursor === null || id > job.cursor);
      const taken = left.slice(0, piece);
      const writes = year ? await writesOf(deps, { programme: programmeOf(deps), year }, taken) : [];
      const done = job.done + taken.length;
      const progress: Progress = { writes, cursor: taken.length < left.length ? (taken.at(-1) ?? null) : null, done, total: ids.length };
      return { ...progress, result: { items: done } };
    };
  },
};

/** The job, to be written in the commit of the change. */
export function refreshJob(
  deps: Pick<Deps, 'ids' | 'now'>,
  {
    curs,
    centres,
    municipality,
    by,
  }: { readonly curs: string; readonly centres: readonly string[]; readonly municipality?: string; readonly by: string },
): Job {
  return newJob(deps, { kind: refreshReminders.name, input: { curs, centres: centres.join(' '), municipality: municipality ?? '' }, by });
}

async function idsOf({ store }: Pick<Deps, 'store'>, input: Job['input']): Promise<readonly string[]> {
  const curs = String(input.curs);
  const centres = String(input.centres)
    .split(' ')
    .filter((id) => id !== '');
  const subjects = [
    ...centres.map((centre) => ({ curs, centre, municipality: null })),
    ...(input.municipality ? [{ curs, centre: null, municipality: String(input.municipality) }] : []),
  ];
  const heads = (await Promise.all(subjects.map((subject) => itemHeadsAbout(store, subject)))).flat();
  return heads
    .map(itemLineOf)
    .filter(({ done, cancelled }) => !done && !cancelled)
    .map(({ id }) => id)
    .sort();
}

async function writesOf({ store }: Pick<Deps, 'store'>, curs: Parameters<typeof rungIn>[0], ids: readonly string[]) {
  const found = await getItemsOf(store, ids);
  return found.map(({ item, rev }) => itemWrite(item, dueOfItem(item, rungIn(curs, item)), rev));
}
