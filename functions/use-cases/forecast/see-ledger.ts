/** Answers «why?» for a person, an item, or both: what was sent, what was not and why, and what comes next. */
import { authorise } from '#functions/rules/authorise.ts';
import { type ItemStep, openSteps } from '#functions/rules/calendar/ladder.ts';
import type { Told } from '#functions/rules/mail/told.ts';
import { addDays, at } from '#functions/rules/working-days.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { centreOfSeat } from '#schemas/programme/seats.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { centresById } from '../../store/centre.ts';
import { everyHead } from '../../store/every.ts';
import { getItem } from '../../store/item.ts';
import { getPerson } from '../../store/person.ts';
import { type ReasonLine, reasonLineOf, reasonsBy } from '../../store/reason.ts';
import { titleOf } from '../calendar/load-item.ts';
import { loadRung, programmeOf } from '../calendar/rung.ts';
import { type ShownMail, showMail } from '../mail/history.ts';
import type { Deps } from '../ports.ts';
import { type FoundReader, findReaders } from './find-readers.ts';
import { forecastDays, foretold } from './see-forecast.ts';
import { type Titles, tell, type Untold } from './tell.ts';

/** What is asked: words to look for somebody, a reader (a person, or the seat of a mailbox), an item. */
export interface LedgerWish {
  readonly search: string;
  readonly reader: string;
  readonly item: string;
}

/** See the module. */
export interface Ledger {
  /** Who the words may mean; null where nobody was looked for. */
  readonly found: readonly FoundReader[] | null;
  readonly reader: (FoundReader & { readonly troubled: boolean }) | null;
  readonly item: { readonly id: string; readonly title: Text; readonly date: string | null } | null;
  /** The latest first. */
  readonly past: readonly Told[];
  /** Within the days of the forecast. */
  readonly next: readonly Told[];
  /** All steps of the item that are to come, however far; null without item. */
  readonly steps: readonly ItemStep[] | null;
}

/** `not-found` for who does not coordinate, and for a reader or an item that is not there. One found alone is answered at once. */
export async function seeLedger(deps: Deps, actor: Actor | null, wish: LedgerWish, titles: Titles = {}): Promise<Result<Ledger>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const found = wish.reader === '' && wish.search !== '' ? await findReaders(deps, wish.search) : null;
  const id = wish.reader || (found?.length === 1 ? (found[0]?.id ?? '') : '');
  const reader = id === '' ? null : await readerNamed(deps, id);
  const item = wish.item === '' ? null : ((await getItem(deps.store, wish.item))?.item ?? null);
  if ((id !== '' && !reader) || (wish.item !== '' && !item)) return fail('not-found');
  const isMeant = ({ person, seat, about }: Pick<Told, 'person' | 'seat' | 'about'>) =>
    (!reader || (person ?? seat) === reader.id) && (!item || about.id === item.id);
  const asked = reader !== null || item !== null;
  const next = asked ? (await foretold(deps, until(deps), titles)).filter(isMeant) : [];
  const past = asked ? await pastOf(deps, reader?.id ?? null, item?.id ?? null) : [];
  return ok({
    ...{ found, reader, next },
    item: item && { id: item.id, title: titleIn(deps, item), date: item.is.start ?? item.is.due ?? null },
    past: await tell(deps, past.map(untold).filter(isMeant), titles),
    steps: item && item.done === null && item.cancelled === null ? openSteps(item, await loadRung(deps, item)) : item && [],
  });
}

/** A mail about something, shown again to the coordination. */
export async function mailAgain(
  deps: Deps,
  actor: Actor | null,
  { mail, about }: { readonly mail: string; readonly about: string },
): Promise<Result<ShownMail>> {
  const allowed = authorise(actor, 'manage-calendar');
  return allowed.ok ? showMail(deps, about, mail) : allowed;
}

const until = (deps: Pick<Deps, 'now'>): string => at(addDays(localDay(deps.now()), forecastDays), '00:00');

function titleIn({ programme }: Pick<Deps, 'programme'>, item: CalendarItem): Text {
  return titleOf({ item, activity: activityOf(programmeOf({ ...(programme && { programme }) }), item.activity) });
}

async function readerNamed({ store }: Pick<Deps, 'store'>, id: string): Promise<Ledger['reader']> {
  if (id.includes('#')) {
    const centre = centreOfSeat(id);
    const found = centre === null ? undefined : (await centresById(store, [centre])).get(centre);
    return found ? { id, name: '', address: '', places: [found.record.nom], troubled: false } : null;
  }
  const person = await getPerson(store, id);
  if (!person) return null;
  const active = person.addresses.find(({ status }) => status === 'active');
  const address = (active ?? person.addresses[0])?.address ?? '';
  return { id, name: person.name, address, places: [], troubled: active === undefined };
}

async function pastOf({ store }: Pick<Deps, 'store'>, reader: string | null, item: string | null): Promise<readonly ReasonLine[]> {
  const heads = reader === null ? await everyHead(store, 'list', reasonsBy(item ?? '')) : await everyHead(store, 'mine', reasonsBy(reader));
  return heads.map(reasonLineOf).toSorted((one, other) => (one.at < other.at ? 1 : -1));
}

function untold({ at: when, message, step, kind, id, seat, person, state, why, envelope }: ReasonLine): Untold {
  return { at: when, message, step, about: { kind, id }, seat, person, state, why, envelope };
}
