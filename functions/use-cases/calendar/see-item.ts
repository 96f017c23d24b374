/** An item as its page shows it: what it is, who is invited and what they answered, what was done to it. Reads grow with its own people only. */
import { answersThatHold, comingOf, isStale, whose } from '#functions/rules/calendar/answers.ts';
import { guestsOf } from '#functions/rules/calendar/guests.ts';
import { centresOf } from '#functions/rules/calendar/invited.ts';
import { type ItemAction, itemActions } from '#functions/rules/calendar/item-actions.ts';
import type { Role } from '#schemas/calendar/activity.ts';
import type { Participation } from '#schemas/calendar/year.ts';
import type { CalendarItem, Guest, ItemDeed } from '#schemas/entities/calendar.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Form } from '#schemas/form/form.ts';
import { ok, type Result } from '#schemas/result.ts';
import { getHead } from '../../store/case.ts';
import { getGuests, getItem, getItemDeeds, itemHeads, itemLineOf } from '../../store/item.ts';
import { formOfCase } from '../cases/known.ts';
import type { Deps } from '../ports.ts';
import { type Invited, invitedPeople, namesOf } from './invited-people.ts';
import { type LoadedItem, loadItem } from './load-item.ts';

/** One invited, and what they said. */
export interface InvitedLine {
  readonly seat: string;
  readonly person: string | null;
  /** Null = the official mailbox. */
  readonly name: string | null;
  readonly role: Role;
  readonly centre: Participation | null;
  /** Null = nothing yet; `stale`: to a date that holds no more. */
  readonly said: (Guest & { readonly stale: boolean }) | null;
  /** Who comes instead, and what they said. */
  readonly instead: { readonly name: string; readonly answer: Guest['answer'] | null } | null;
}

/** How many said what; `coming` counts those who come for others too. */
export type Figures = Readonly<Record<'invited' | 'coming' | 'no' | 'silent', number>>;

/** See the module. */
export interface SeenItem {
  readonly loaded: LoadedItem;
  readonly lines: readonly InvitedLine[];
  readonly figures: Figures;
  readonly centres: readonly Participation[];
  /** The latest first. */
  readonly deeds: readonly ItemDeed[];
  readonly actions: readonly ItemAction[];
  readonly responsible: string | null;
  /** The case of the form that is handed in, once it is open. */
  readonly owed: { readonly head: CaseHead; readonly form: Form } | null;
  /** Of visits: schools that neither visit nor host this curs; null for other sessions. */
  readonly neither: readonly Participation[] | null;
  readonly now: string;
}

/** `not-found` for who does not coordinate. */
export async function seeItem(deps: Deps, actor: Actor, id: string): Promise<Result<SeenItem>> {
  const found = await loadItem(deps, actor, id);
  if (!found.ok) return found;
  const loaded = found.value;
  const { item } = loaded;
  const [invited, guests, deeds, head, neither] = await Promise.all([
    invitedPeople(deps, item, loaded),
    getGuests(deps.store, id),
    getItemDeeds(deps.store, id),
    item.case === null ? null : getHead(deps.store, item.case),
    neitherOf(deps, loaded),
  ]);
  const said = guests.map(({ guest }) => guest);
  const named = said.flatMap(({ instead }) => (instead === null ? [] : [instead]));
  const names = await namesOf(deps.store, [...named, ...(item.responsible === null ? [] : [item.responsible])]);
  const lines = linesOf(invited.people, said, { item, names, centres: invited.centres });
  return ok({
    ...{ loaded, lines, deeds, neither, centres: invited.centres, actions: itemActions(item, loaded.activity), now: deps.now() },
    figures: figuresOf(lines, comingOf(answersThatHold(ofInvited(said, lines), item)).size),
    responsible: item.responsible === null ? null : (names.get(item.responsible) ?? null),
    owed: head && { head: head.head, form: formOfCase(deps, head.head) },
  });
}

interface Known {
  readonly item: CalendarItem;
  readonly names: ReadonlyMap<string, string>;
  readonly centres: readonly Participation[];
}

/** Each person once, in the first of their seats. */
function linesOf(people: readonly Invited[], guests: readonly Guest[], { item, names, centres }: Known): readonly InvitedLine[] {
  const latest = new Map(guests.toSorted((one, other) => (one.at < other.at ? -1 : 1)).map((guest) => [whose(guest), guest]));
  const places = new Map(centres.map((centre) => [centre.centre, centre]));
  const unique = new Map(people.toReversed().map((each) => [each.person?.id ?? each.seat, each]));
  const name = ({ centre }: Invited) => places.get(centre ?? '')?.name ?? '\uffff';
  const sorted = [...unique].toReversed().toSorted(([, one], [, other]) => name(one).localeCompare(name(other), 'ca'));
  return sorted.map(([who, { seat, role, centre, person }]) => {
    const guest = latest.get(who);
    const instead = guest?.instead ?? null;
    return {
      ...{ seat, role, person: person?.id ?? null, name: person?.name ?? null, centre: places.get(centre ?? '') ?? null },
      said: guest ? { ...guest, stale: isStale(guest, item) } : null,
      instead: instead === null ? null : { name: names.get(instead) ?? '', answer: latest.get(instead)?.answer ?? null },
    };
  });
}

/** Of those who are invited now, and of who comes in their place. */
function ofInvited(guests: readonly Guest[], lines: readonly InvitedLine[]): readonly Guest[] {
  const invited = new Set(lines.map((line) => line.person ?? line.seat));
  const own = guests.filter((guest) => invited.has(whose(guest)));
  const named = new Set(own.map(({ instead }) => instead));
  return [...own, ...guests.filter((guest) => !invited.has(whose(guest)) && named.has(guest.person))];
}

function figuresOf(lines: readonly InvitedLine[], coming: number): Figures {
  const holds = lines.filter(({ said }) => said !== null && !said.stale);
  return {
    ...{ invited: lines.length, coming, silent: lines.length - holds.length },
    no: holds.filter(({ said }) => said?.answer === 'no').length,
  };
}

/** Only what is held for a few schools at a time asks that each has its turn. */
async function neitherOf({ store }: Deps, { item, activity, programme, year }: LoadedItem): Promise<readonly Participation[] | null> {
  if (activity.kind !== 'session' || activity.centresEach === undefined) return null;
  const lines = (await itemHeads(store, item.curs)).map(itemLineOf).filter((line) => line.activity === activity.id && !line.cancelled);
  const items = await Promise.all(lines.map(async ({ id }) => (await getItem(store, id))?.item));
  const has = new Set(items.flatMap((each) => (each ? centresOf(each, { programme, year }).map(({ centre }) => centre) : [])));
  const owes = guestsOf(programme, year).centres({ activity: activity.id });
  return owes.filter(({ centre, left }) => left === undefined && !has.has(centre));
}
