/** Who a cause is written to now: the seats of its audience, and who sits there. */
import { isUninvited } from '#functions/rules/calendar/answering.ts';
import { guestsOf } from '#functions/rules/calendar/guests.ts';
import {
  eachOnce,
  guestSeat,
  inOrder,
  placeOf,
  type Recipient,
  seatTargets,
  type Target,
  targetsOf,
  targetsOfItem,
} from '#functions/rules/mail/targets.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import type { Whose } from '#schemas/programme/seats.ts';
import { localDay } from '#schemas/values/dates.ts';
import { headKey, headOfCase } from '../../store/case.ts';
import { centresById } from '../../store/centre.ts';
import { getGuests, getItem } from '../../store/item.ts';
import { getHoldings } from '../../store/seat.ts';
import { invitedPeople } from '../calendar/invited-people.ts';
import { loadYear } from '../calendar/load-year.ts';
import { programmeOf } from '../calendar/rung.ts';
import type { Deps } from '../ports.ts';
import { atOnce } from './read.ts';

/** Seats that are read at the same time. */
const width = 16;

/** Everybody, in the order of the cursor. */
export async function recipientsOf(deps: Deps, cause: Cause): Promise<readonly Recipient[]> {
  const targets = cause.audience.of === 'item' ? await ofItem(deps, cause, cause.audience) : await ofCase(deps, cause);
  const sitters = (await atOnce(width, targets, (target) => sittersOf(deps, target))).flat();
  const anyway = await invitedAnyway(deps, cause);
  const stranded = await strandedBy(deps, cause);
  const off = new Set(stranded.map(placeOf));
  const gone = cause.audience.of === 'item' && cause.values.what === 'uninvite';
  const told = gone ? [...sitters, ...stranded] : sitters.filter((each) => !off.has(placeOf(each)));
  const left = told.filter(({ seat, person }) => !anyway.has(person ?? seat));
  return inOrder(cause.audience.of === 'item' ? eachOnce(left) : left);
}

/** Who comes in the place of somebody of a school that is invited no more, and of nobody else: called off with that school, and reminded of nothing. */
async function strandedBy(deps: Deps, { anchor }: Cause): Promise<readonly Recipient[]> {
  const item = anchor.kind === 'item' ? (await getItem(deps.store, anchor.id))?.item : undefined;
  if (!item || item.centres === null) return [];
  const guests = (await getGuests(deps.store, item.id)).map(({ guest }) => guest);
  const named = (uninvited: boolean) =>
    guests.flatMap(({ seat, instead }) => (instead !== null && isUninvited(seat, item) === uninvited ? [instead] : []));
  const stay = new Set(named(false));
  return [...new Set(named(true))].filter((person) => !stay.has(person)).map((person) => ({ seat: guestSeat(item.id), person }));
}

/** Whom the item invites whatever this mail tells: of who comes anew or comes no more, those who come in another seat, or for the programme, hear nothing. */
async function invitedAnyway(deps: Deps, { anchor, audience, message, values }: Cause): Promise<ReadonlySet<string>> {
  const named = audience.of === 'item' ? audience.centres : undefined;
  const gone = values.what === 'uninvite';
  const found =
    anchor.kind === 'item' && (gone || (named && message.endsWith('-CONVOCATORIA'))) ? await getItem(deps.store, anchor.id) : null;
  const year = found && (await loadYear(deps, found.item.curs));
  if (!found || !year) return new Set();
  const stays = ({ centre }: { readonly centre: string }) => gone || !named?.includes(centre);
  const { people } = await invitedPeople(deps, found.item, { programme: programmeOf(deps), year }, stays);
  return new Set(people.map(({ seat, person }) => person?.id ?? seat));
}

async function ofCase(deps: Deps, cause: Cause): Promise<readonly Target[]> {
  const [item] = cause.anchor.kind === 'case' ? await deps.store.get([headKey(cause.anchor.id)]) : [];
  return targetsOf(cause, item ? headOfCase(item) : null);
}

/** An item that is gone has nobody to write to. */
async function ofItem(
  deps: Deps,
  { anchor }: Cause,
  { roles, centres }: Extract<Cause['audience'], { of: 'item' }>,
): Promise<readonly Target[]> {
  const found = await getItem(deps.store, anchor.id);
  if (!found) return [];
  const programme = programmeOf(deps).name;
  if (centres) return seatTargets(roles, { programme, centres: await named(deps, centres) });
  return targetsOfItem(found.item, roles, { programme, centres: await centresOf(deps, found.item) });
}

/** The centres that an item invites or obliges: its own, those that it names and its host, else those that the programme invites and that have not left. */
export async function centresOf(deps: Deps, item: CalendarItem): Promise<Whose['centres']> {
  const own = item.centre !== null ? [item.centre] : item.centres;
  if (own === null) return invited(deps, item);
  return named(deps, [...new Set([...own, ...(item.host === null ? [] : [item.host])])]);
}

async function named(deps: Deps, ids: readonly string[]): Promise<Whose['centres']> {
  const records = await centresById(deps.store, ids);
  return ids.flatMap((centre) => {
    const found = records.get(centre);
    return found ? [{ centre, municipality: found.record.municipiCodi }] : [];
  });
}

/** Throws RangeError where the calendar of its curs is not loaded. */
async function invited(deps: Deps, { curs, activity, municipality, ordinal, host }: CalendarItem): Promise<Whose['centres']> {
  const programme = programmeOf(deps);
  const year = await loadYear(deps, curs, programme.name);
  if (!year) throw new RangeError(`the calendar of ${curs} is not loaded`);
  const today = localDay(deps.now());
  const guests = guestsOf(programme, year).centres({ activity, ordinal, ...(municipality !== null && { municipality }) });
  const hosts = year.participations.filter(({ centre }) => centre === host);
  return [...new Set([...guests, ...hosts])].filter(({ left }) => left === undefined || today < left);
}

/** Who sits there now; an empty seat is a recipient too, so that it is counted when nobody can be written to. */
async function sittersOf(deps: Deps, { seat, only, ifAny, otherwise }: Target): Promise<readonly Recipient[]> {
  if (only !== undefined) return [{ seat, person: only }];
  const held = await getHoldings(deps.store, seat);
  const sitters = held.flatMap(({ holding }) => (holding.to === null ? [{ seat, person: holding.person }] : []));
  if (sitters.length > 0 || ifAny) return sitters;
  return otherwise === undefined ? [{ seat, person: null }] : sittersOf(deps, { seat: otherwise });
}
