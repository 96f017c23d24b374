/** A curs that mails: a sweep and a drain at any instant, and what came of it. */
import type { Altered, Change } from '#functions/rules/calendar/altered.ts';
import { dueOfItem } from '#functions/rules/calendar/ladder.ts';
import { at } from '#functions/rules/working-days.ts';
import { causeOf, causeWrite, newCause } from '#functions/store/cause.ts';
import { envelopeOf } from '#functions/store/envelope.ts';
import { getItem, itemDeedWrite, itemWrite } from '#functions/store/item.ts';
import { reasonOf } from '#functions/store/reason.ts';
import type { Store } from '#functions/store/store.ts';
import { loadRung } from '#functions/use-cases/calendar/rung.ts';
import { dueHandlers } from '#functions/use-cases/due-handlers.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import type { Letter, MailDeps } from '#functions/use-cases/ports.ts';
import { type Swept, sweep } from '#functions/use-cases/sweep.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Cause, Envelope, Reason } from '#schemas/entities/mail.ts';
import { type CursWish, type CursWorld, cursWorld } from './curs.ts';
import type { Reply } from './mail.ts';
import { everything } from './world.ts';

/** A curs with a postman, and what it was given. */
export type MailedCurs = CursWorld & MailDeps & { readonly sent: Letter[] };

/** A curs whose postman takes everything, unless a test says what it answers. */
export async function mailedCurs(wish: CursWish = {}, reply?: Reply, idempotent = false): Promise<MailedCurs> {
  const sent: Letter[] = [];
  const taken: Reply = async ({ envelope }) => ({ messageId: `ses-${envelope}` });
  const send: Reply = (letter) => {
    sent.push(letter);
    return (reply ?? taken)(letter);
  };
  return { ...(await cursWorld(wish)), postman: { idempotent, send }, sent };
}

/** Moves both clocks forward to a local day and hour. */
export function goTo(deps: MailedCurs, day: string, time = '07:30'): void {
  const seconds = (Date.parse(at(day, time)) - Date.parse(deps.now())) / 1_000;
  if (seconds < 0) throw new Error(`${day} ${time} has passed`);
  for (const clock of [deps.now, deps.real]) clock.pass({ seconds });
}

/** What the service does at this instant: sweeps, and sends all that may go out. */
export function work(deps: MailDeps): Promise<Swept> {
  return sweep(deps, { handlers: dueHandlers(deps), drain: () => drain(deps) });
}

/** Works at half past seven of a day, and answers what went out. */
export async function morning(deps: MailedCurs, day: string): Promise<readonly Letter[]> {
  goTo(deps, day);
  const before = deps.sent.length;
  await work(deps);
  return deps.sent.slice(before);
}

/** All that is stored of mail. */
export interface Ledger {
  readonly causes: readonly Cause[];
  readonly reasons: readonly Reason[];
  readonly envelopes: readonly Envelope[];
}

/** See {@link Ledger}. */
export async function ledger({ store }: { readonly store: Store }): Promise<Ledger> {
  const rows = await everything(store);
  const of = (type: string) => rows.filter((row) => row.type === type);
  return { causes: of('cause').map(causeOf), reasons: of('reason').map(reasonOf), envelopes: of('envelope').map(envelopeOf) };
}

/** What became of the reasons of the causes that a test names by message and item: `sent`, or why not; in the order of the seats. */
export async function fates(deps: { readonly store: Store }, message: string, item?: string): Promise<readonly string[]> {
  const { causes, reasons } = await ledger(deps);
  const ids = new Set(
    causes.filter((cause) => cause.message === message && (item === undefined || cause.anchor.id === item)).map(({ id }) => id),
  );
  return reasons.filter(({ cause }) => ids.has(cause)).map(({ state, why }) => why ?? state);
}

/** Stores an item, and when it needs attention. */
export async function stored(
  { store }: { readonly store: Store },
  item: CalendarItem,
  due: string | null,
  rev?: number,
): Promise<CalendarItem> {
  const { ok } = await store.commit([itemWrite(item, due, rev)]);
  if (!ok) throw new Error('the item has changed, or is there already');
  return item;
}

/** Stores an item as it is after its birth: due at its next step. */
export async function put(deps: MailedCurs, item: CalendarItem): Promise<CalendarItem> {
  return stored(deps, item, dueOfItem(item, await loadRung(deps, item)));
}

/** Does to a stored item what somebody does, with its deed and its mail in one commit; answers the item as it is then. */
export async function alter(deps: MailedCurs, id: string, how: (item: CalendarItem, change: Change) => Altered): Promise<CalendarItem> {
  const found = await getItem(deps.store, id);
  if (!found) throw new Error(`${id} is gone`);
  const now = deps.now();
  const change = { rung: await loadRung(deps, found.item), now, actor: { id: 'P', name: 'Nora' }, deed: deps.ids.ulid(now) };
  const { item, due, deed, cause } = how(found.item, change);
  const writes = [itemWrite(item, due, found.rev), itemDeedWrite(deed), ...(cause ? [causeWrite(newCause(cause))] : [])];
  const { ok } = await deps.store.commit(writes);
  if (!ok) throw new Error(`${id} has changed`);
  return item;
}

/** Names of the readers of letters, in order. */
export const toldTo = (letters: readonly Letter[]): readonly string[] => letters.map(({ to }) => to.split('@')[0] ?? '').sort();
