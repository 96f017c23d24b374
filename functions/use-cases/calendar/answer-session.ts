/** Somebody answers the invitation to a session: they come, they cannot, or somebody else comes in their place. They may change their mind until it begins. */

import { type Closed, closedTo, seatsAnswering } from '#functions/rules/calendar/answering.ts';
import { answersThatHold, comingOf } from '#functions/rules/calendar/answers.ts';
import { guestSeat } from '#functions/rules/mail/targets.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { CalendarItem, Guest } from '#schemas/entities/calendar.ts';
import type { SeatId } from '#schemas/entities/people.ts';
import { centreOfSeat } from '#schemas/programme/seats.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Locale, Text } from '#schemas/text.ts';
import { getGuests, getItem, guestWrite } from '../../store/item.ts';
import { getRoom, roomWrite } from '../../store/room.ts';
import type { Write } from '../../store/store.ts';
import { seatsOf } from '../people/seats.ts';
import type { Deps } from '../ports.ts';
import { programmeOf } from './rung.ts';
import { substituteOf, substitutesOf, substitutionWrites } from './substitute.ts';

/** Who answers: a person in a seat, or the mailbox of the seat. */
export interface Answering {
  readonly seat: SeatId;
  readonly person: string | null;
  readonly name: string;
  readonly locale: Locale;
}

/** What is answered. `name` and `address`: who comes instead. */
export interface Answer {
  readonly item: string;
  readonly answer: Guest['answer'];
  readonly why: string;
  readonly name?: string;
  readonly address?: string;
  readonly via: Guest['via'];
  /** By the clock of a calendar program: an older one than the last counts no more. */
  readonly stamp?: string | null;
}

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });
const closedWords: Readonly<Record<Closed, Text>> = {
  cancelled: t('la sessió està anul·lada.', 'la sesión está anulada.', 'the session is cancelled.'),
  uninvited: t('el vostre centre ja no hi és convocat.', 'su centro ya no está convocado.', 'your school is not invited any more.'),
  begun: t('la sessió ja ha començat.', 'la sesión ya ha empezado.', 'the session has begun.'),
  done: t('la sessió ja s’ha fet.', 'la sesión ya se ha hecho.', 'the session has been held.'),
};
const full = t(
  'no hi queda cap plaça. Escriviu a la coordinació si hi heu de ser.',
  'no queda ninguna plaza. Escriba a la coordinación si debe asistir.',
  'no place is left. Write to the coordination if you need to be there.',
);

const onlyInvited = t(
  'hi veniu en lloc d’una altra persona. Digueu que no hi podeu anar, i que aquella persona en convidi una altra.',
  'viene en lugar de otra persona. Diga que no puede ir, y que esa persona invite a otra.',
  'you come in the place of somebody. Say that you cannot come, and let them invite somebody else.',
);

/** Characters of a reason that are kept. */
const longestWhy = 1_000;
/** Tries against others who take a place at the same time. */
const tries = 5;

/**
 * `not-found` without such a session, `not-allowed-now` when it is over, off or full, or for who comes in another's place and names a third, `invalid` at `nom` and `correu`. Whoever answers by a calendar or
 * to the coordination finds a place also where none is left: nobody could tell them.
 */
export async function answerSession(deps: Deps, who: Answering, said: Answer): Promise<Result<{ readonly item: CalendarItem }>> {
  const found = await getItem(deps.store, said.item);
  if (found?.item.kind !== 'session') return fail('not-found');
  const { item } = found;
  const closed = closedTo(who.seat, item, deps.now());
  if (closed) return fail('not-allowed-now', { values: { why: closedWords[closed][who.locale] } });
  if (said.answer === 'replaced' && who.seat === guestSeat(item.id))
    return fail('not-allowed-now', { values: { why: onlyInvited[who.locale] } });
  const instead = said.answer === 'replaced' ? await substituteOf(deps, who, said) : ok(null);
  if (!instead.ok) return instead;
  const held = who.person === null ? [] : await seatsOf(deps, who.person);
  const seats = [...new Set([who.seat, ...seatsAnswering(held, item, activityOf(programmeOf(deps), item.activity))])];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const step = await written(deps, { item, who, said, seats, instead: instead.value });
    if (!step.ok) return step;
    if (step.value === 'done') return ok({ item });
  }
  return fail('busy');
}

interface Step {
  readonly item: CalendarItem;
  readonly who: Answering;
  readonly said: Answer;
  readonly seats: readonly SeatId[];
  /** Person id. */
  readonly instead: string | null;
}

/** One try: the answer, and what becomes of who was and is named in it, in one commit. */
async function written(deps: Deps, { item, who, said, seats, instead }: Step): Promise<Result<'done' | 'again'>> {
  const room = item.capacity === null ? undefined : await getRoom(deps.store, item.id);
  const held = await substitutesOf(deps, item);
  const stored = await getGuests(deps.store, item.id);
  const own = new Map(stored.filter(({ guest }) => isOwn(guest, who, seats)).map((row) => [row.guest.seat, row]));
  const before = [...own.values()].map(({ guest }) => guest);
  if (said.stamp && before.some(({ stamp }) => stamp !== null && stamp >= (said.stamp ?? ''))) return ok('done');
  const guests = seats.map((seat) => guestOf(deps, seat, { item, who, said, instead }));
  const after = [...stored.map(({ guest }) => guest).filter((guest) => !before.includes(guest)), ...guests];
  const coming = comingOf(answersThatHold(after, item));
  const grows =
    coming.size >
    comingOf(
      answersThatHold(
        stored.map(({ guest }) => guest),
        item,
      ),
    ).size;
  if (item.capacity !== null && grows && coming.size > item.capacity && said.via === 'page') {
    return fail('not-allowed-now', { values: { why: full[who.locale] } });
  }
  const writes: readonly Write[] = [
    ...guests.map((guest) => guestWrite(guest, own.get(guest.seat)?.rev)),
    ...(item.capacity === null ? [] : [roomWrite(item.id, coming.size, room)]),
    ...substitutionWrites(deps, item, { held, comes: instead, before: namedIn(before), named: namedIn(after) }),
  ];
  return ok((await deps.store.commit(writes)).ok ? 'done' : 'again');
}

/** Who comes in somebody's place. */
const namedIn = (guests: readonly Guest[]): readonly string[] => [...new Set(guests.flatMap(({ instead }) => instead ?? []))];

function isOwn({ seat, person }: Guest, who: Answering, seats: readonly SeatId[]): boolean {
  return person === who.person && seats.includes(seat);
}

function guestOf({ now }: Pick<Deps, 'now'>, seat: SeatId, { item, who, said, instead }: Omit<Step, 'seats'>): Guest {
  const { answer, via, stamp = null } = said;
  const why = said.why.trim().slice(0, longestWhy);
  return {
    ...{ item: item.id, seat, person: who.person, name: who.name, centre: centreOfSeat(seat), answer, via, at: now(), stamp },
    ...{ why, instead, ...(instead !== null && { insteadName: (said.name ?? '').trim() }) },
  };
}
