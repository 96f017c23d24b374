/** What is stored of mail once a curs has been rehearsed: what was planned, what became of it, and steps of which nothing is left. */
import { addDays, at as instantAt } from '#functions/rules/working-days.ts';
import { reasonOf } from '#functions/store/reason.ts';
import type { Store } from '#functions/store/store.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { Reason } from '#schemas/entities/mail.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { localDay } from '#schemas/values/dates.ts';
import type { Model, Thing } from './model.ts';

/** `planned`: recipients that the causes say they were expanded to. */
export async function ledgerOf(store: Store): Promise<{ readonly planned: number; readonly reasons: readonly Reason[] }> {
  const reasons: Reason[] = [];
  let planned = 0;
  let cursor: string | undefined;
  do {
    const page = await store.dump(cursor);
    for (const row of page.items) {
      if (row.type === 'reason') reasons.push(reasonOf(row));
      if (row.type === 'cause') planned += Number((row.body as { reasons: number }).reasons);
    }
    cursor = page.cursor;
  } while (cursor);
  return { planned, reasons };
}

/** Steps that fell while nobody had done anything, and of which no reason says what became of them: they were lost in silence. */
export function missing(model: Model, reasons: readonly Reason[]): readonly { readonly item: string; readonly step: number }[] {
  const known = new Set(reasons.map(({ cause }) => keyOf(cause)));
  return [...model.things.values()].flatMap((thing) => {
    if (!stood(model, thing)) return [];
    const { ladder } = activityOf(magnet, thing.activity);
    const fell = ladder.filter((step) => thing.plannedAt < instantAt(addDays(localDay(thing.date), step - 5), '00:00'));
    return fell.filter((step) => !known.has(`${step} ${thing.id}`)).map((step) => ({ item: thing.id, step }));
  });
}

/** Never moved, called off or done, and somebody is concerned. */
function stood(model: Model, thing: Thing): boolean {
  if (thing.moves > 0 || thing.cancelled || thing.doneAt !== null || model.hasLeft(thing.centre, thing.date)) return false;
  return model.concerned(thing, thing.date).size > 0;
}

/** `<message>.<step>.<item>.<version>` → step and item. */
function keyOf(cause: string): string {
  const [, step = '', ...rest] = cause.split('.');
  return `${step} ${rest.slice(0, -1).join('.')}`;
}
