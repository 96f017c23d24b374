/** What the sweep does with an item that is due: it opens its form, is published, or its invited are reminded. Two sweeps at once are harmless. */
import { systemActor } from '#functions/rules/authorise.ts';
import { snapshotOf } from '#functions/rules/calendar/altered.ts';
import type { ItemStep } from '#functions/rules/calendar/ladder.ts';
import { type SkippedStep, type TickedItem, tickItem as tick } from '#functions/rules/calendar/tick-item.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { CalendarItem, ItemDeed } from '#schemas/entities/calendar.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import { causeWrite, newCause } from '../../store/cause.ts';
import { commitNamed, type Named } from '../../store/commit.ts';
import { getItem, itemDeedWrite, itemWrite, type StoredItem } from '../../store/item.ts';
import type { Write } from '../../store/store.ts';
import { type Opened, openObligation } from '../cases/open-obligation.ts';
import { expandCause } from '../mail/expand-cause.ts';
import type { Deps } from '../ports.ts';
import { type LoadedRung, loadRung } from './rung.ts';

/** What became of it; `lost`: others were faster every time, and the next sweep looks again. */
export type TickedOutcome = 'gone' | 'done' | 'later' | 'lost';

/** Commits of one item in one sweep: each deals with some steps, or lost to somebody who was faster. */
const most = 6;

/** Reads the item strongly, decides, and commits it with its revision and its next due instant, until nothing of it is due. */
export async function tickItem(deps: Deps, id: string): Promise<TickedOutcome> {
  let did: TickedOutcome = 'later';
  for (let turn = 0; turn < most; turn += 1) {
    const stored = await getItem(deps.store, id);
    if (!stored) return 'gone';
    const rung = await loadRung(deps, stored.item);
    const ticked = tick(stored.item, rung, deps.now());
    const causes = [
      ...ticked.send.map((step) => causeOf(deps, ticked.item, step)),
      ...ticked.skip.map(({ step, why }) => causeOf(deps, ticked.item, step, why)),
    ];
    const written = await commit(deps, stored, { ticked, rung, causes });
    // Whoever was faster caused the same: what is expanded now need not wait for an index.
    for (const cause of causes) await expandCause(deps, cause.id);
    if (!written) continue;
    if (causes.length > 0 || ticked.opens) did = 'done';
    if (ticked.due === null || ticked.due > deps.now()) return did;
  }
  return 'lost';
}

interface Doing {
  readonly ticked: TickedItem;
  readonly rung: LoadedRung;
  readonly causes: readonly Cause[];
}

/** False = somebody was faster. A mail that was caused before, for the same date, is not caused again. */
async function commit(deps: Deps, stored: StoredItem, doing: Doing): Promise<boolean> {
  let causes = doing.causes;
  const rest = await writesOf(deps, stored, doing);
  for (;;) {
    const named = Object.fromEntries(causes.map((cause) => [`cause.${cause.id}`, causeWrite(cause)]));
    const outcome: Named = await commitNamed(deps.store, { ...rest, ...named });
    if (outcome.ok) return true;
    const { lost } = outcome;
    const fresh = causes.filter(({ id }) => !(`cause.${id}` in lost));
    if (fresh.length === causes.length || 'item' in lost) return false;
    causes = fresh;
  }
}

async function writesOf(deps: Deps, { item, rev }: StoredItem, { ticked, rung }: Doing): Promise<Readonly<Record<string, Write>>> {
  const opened = ticked.opens ? await openForm(deps, ticked.item, rung) : null;
  const next = opened === null ? ticked.item : { ...ticked.item, case: opened.case };
  const deeds = [
    ...(ticked.opens ? [deedOf(deps, item, 'open')] : []),
    ...(ticked.send.some(({ kind }) => kind === 'publish') ? [deedOf(deps, item, 'publish')] : []),
  ];
  return {
    item: itemWrite(next, ticked.due, rev),
    ...Object.fromEntries(deeds.map((deed) => [`deed.${deed.id}`, itemDeedWrite(deed)])),
    ...opened?.writes,
  };
}

/** The case of what is handed in. Throws where the form, or the centre, is not there. */
async function openForm(
  deps: Deps,
  { id, activity, centre, curs, is, case: open }: CalendarItem,
  rung: LoadedRung,
): Promise<Opened | null> {
  const { kind, form } = { form: undefined, ...activityOf(rung.programme, activity) };
  if (kind !== 'deadline' || form === undefined || centre === null || is.due === undefined || open !== null) return null;
  const programme = rung.participation?.programme;
  const owed = { id: deps.ids.ulid(deps.now()), form, centre, curs, deadline: is.due, ...(programme && { programme }) };
  const opened = await openObligation(deps, owed);
  if (!opened.ok) throw new Error(`the form ${form} of ${id} cannot be opened: ${opened.failure.code}`);
  return opened.value;
}

function causeOf({ now }: Deps, item: CalendarItem, { id, kind, message, to, notAfter }: ItemStep, skip?: SkippedStep): Cause {
  if (message === null) throw new Error(`the step ${id} has no mail`);
  return newCause({
    ...{ id: `${message}.${id}.${item.id}.${item.version}`, message, step: id, now: now() },
    anchor: { kind: 'item', id: item.id, version: item.version },
    audience: { of: 'item', roles: [...to] },
    values: snapshotOf(item, {}),
    reminder: kind === 'remind',
    ...(skip !== undefined && { skip }),
    ...(notAfter !== null && { notAfter }),
  });
}

function deedOf({ ids, now }: Deps, item: CalendarItem, action: ItemDeed['action']): ItemDeed {
  const { person, name } = systemActor;
  const who = { actor: person ?? 'system', name };
  return { id: ids.ulid(now()), item: item.id, at: now(), ...who, action, reason: '', from: null, to: null, broke: [] };
}
