/** What one step of a plan writes: the item, a deed, and where people know of it the cause of a mail. */
import { cancelItem, moveItem } from '#functions/rules/calendar/alter.ts';
import type { Altered, Change } from '#functions/rules/calendar/altered.ts';
import { whenIn } from '#functions/rules/calendar/difference.ts';
import { dueOfItem } from '#functions/rules/calendar/ladder.ts';
import { isPast, newItem } from '#functions/rules/calendar/new-item.ts';
import type { PlannedStep } from '#functions/rules/calendar/plan.ts';
import { weighed } from '#functions/rules/calendar/verdict.ts';
import type { When } from '#schemas/calendar/item.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Job } from '#schemas/entities/job.ts';
import { dayInWords, localDay } from '#schemas/values/dates.ts';
import { causeWrite, newCause } from '../../store/cause.ts';
import { itemDeedWrite, itemRemoval, itemWrite, type StoredItem } from '../../store/item.ts';
import { getPerson } from '../../store/person.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { caseDeadlineWrite } from './case-of-item.ts';
import type { CursPlan } from './plan-curs.ts';

/** What has been done so far. */
export interface Counts {
  added: number;
  /** Of these, those that were past. */
  brought: number;
  moved: number;
  removed: number;
  conflicts: number;
}

/** Writes of a step on the row as it stands; none where somebody was faster. Counts what it does. */
export type Applier = (step: PlannedStep, stored: StoredItem | undefined, counts: Counts) => Promise<readonly Write[]>;

/** The reason that those who are invited read, in Catalan. */
const replanned = 'S’ha tornat a planificar el calendari del curs.';

/** The applier of a job. `input.bringIn`: what is past comes in as done; `input.why`: why a rule is broken. */
export async function applier(deps: Deps, planned: CursPlan, job: Job): Promise<Applier> {
  const { plan, programme, year } = planned;
  const name = (await getPerson(deps.store, job.by))?.name ?? 'npm run curs';
  const participations = new Map(year.participations.map((each) => [each.centre, each]));
  const broken = Map.groupBy(weighed(plan.violations, plan.steps), ({ item }) => item);
  const changeOf = ({ item }: PlannedStep): Change => {
    const now = deps.now();
    const broke = (broken.get(item.id) ?? []).filter(({ level }) => level === 'breaks').map(({ text }) => text.ca);
    return {
      rung: { programme, year, centre: participations.get(item.centre ?? '') },
      now,
      actor: { id: job.by, name },
      deed: deps.ids.ulid(now),
      broke,
    };
  };
  return async (step, stored, counts) => {
    if (step.change === 'add') return stored ? [] : added(step, changeOf(step), { job, curs: plan.curs, counts });
    if (!stored || !stands(stored.item, step)) return [];
    if (step.change === 'conflict') {
      counts.conflicts += 1;
      return [itemWrite({ ...stored.item, proposed: step.proposed ?? {} }, dueOfItem(stored.item, changeOf(step).rung), stored.rev)];
    }
    if (step.change === 'move') return moved(deps, step, stored, { change: changeOf(step), counts });
    return removed(deps, stored, { change: changeOf(step), counts });
  };
}

function added(
  { item }: PlannedStep,
  change: Change,
  { job, curs, counts }: { readonly job: Job; readonly curs: string; readonly counts: Counts },
): readonly Write[] {
  const past = job.input.bringIn === 'si' && isPast(item, job.createdAt);
  const note = `Portat d’abans: ja havia passat quan es va aplicar el pla, el ${dayInWords(localDay(job.createdAt), 'ca')}.`;
  const born = newItem(item, { curs, ...change, ...(past && { brought: { by: job.by, note } }) });
  counts.added += 1;
  if (past) counts.brought += 1;
  const reason = past ? note : String(job.input.why ?? '');
  const { deed: id, now: at, actor, broke = [] } = change;
  const deed = {
    id,
    item: item.id,
    at,
    actor: actor.id,
    name: actor.name,
    action: 'add',
    reason,
    from: null,
    to: born.item.is,
    broke: [...broke],
  } as const;
  return [itemWrite(born.item, born.due), itemDeedWrite({ ...deed, broke: [...broke] })];
}

interface Doing {
  readonly change: Change;
  readonly counts: Counts;
}

/** The date of the plan; those who know of the old one are told. */
async function moved(
  deps: Deps,
  { proposed = {} }: PlannedStep,
  { item, rev }: StoredItem,
  { change, counts }: Doing,
): Promise<readonly Write[]> {
  counts.moved += 1;
  const altered = moveItem(item, { is: proposed, reason: replanned }, change);
  return written(deps, { ...altered, item: { ...altered.item, proposed } }, rev);
}

/** What people know of is cancelled and told; the rest is taken away. */
async function removed(deps: Deps, { item, rev }: StoredItem, { change, counts }: Doing): Promise<readonly Write[]> {
  counts.removed += 1;
  const cancelled = cancelItem(item, { reason: replanned }, change);
  if (item.published !== null) return written(deps, cancelled, rev);
  return [itemRemoval(item.id, rev), itemDeedWrite({ ...cancelled.deed, action: 'remove', from: item.is })];
}

/** The writes of a change that the plan makes; the deadline of a form moves with its item's. */
async function written(deps: Deps, { item, due, deed, cause }: Altered, rev: number): Promise<readonly Write[]> {
  const form = await caseDeadlineWrite(deps, item);
  return [itemWrite(item, due, rev), itemDeedWrite(deed), ...(cause ? [causeWrite(newCause(cause))] : []), ...(form ? [form] : [])];
}

/** Whether the row still is what the plan was made from. */
function stands(item: CalendarItem, { before = {}, is = {} }: PlannedStep): boolean {
  return !item.done && !item.cancelled && same(item.is, is) && same(item.proposed, before);
}

function same(one: When, other: When): boolean {
  return JSON.stringify(whenIn(one)) === JSON.stringify(whenIn(other));
}
