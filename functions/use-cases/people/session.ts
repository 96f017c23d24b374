/** Web sessions: opened by a sign-in, a link or a form just begun; revocable at any time. */
import type { Actor, SeatId, Session } from '#schemas/entities/people.ts';
import type { Locale } from '#schemas/text.ts';
import { hashed } from '../../store/keys.ts';
import { getSeated } from '../../store/seat.ts';
import { getSession, sessionKey, sessionOf, sessionsOf, sessionWrite } from '../../store/session.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { later } from './mint.ts';
import { isMailboxOf } from './seats.ts';

/** Who sees everybody's data signs in every day; a school's draft stays open for a week; a task is done on the day. */
const hours = { staff: 12, school: 7 * 24, task: 24 } as const;

/** What a session opens. */
export type NewSession = Pick<Session, 'person' | 'seats' | 'task' | 'via'> & {
  /** Shown where there is no person. */
  readonly name?: string;
  /** Seats of the person behind it, which say how long it may last. */
  readonly holds?: readonly SeatId[];
};

/** A session that a commit opens; `secret` goes into the cookie, for `seconds`. */
export interface Opening {
  readonly write: Write;
  readonly secret: string;
  readonly seconds: number;
}

/** A new session, to be written with what opens it. */
export function newSession(deps: Pick<Deps, 'ids' | 'real'>, { holds = [], name = '', ...said }: NewSession): Opening {
  const secret = deps.ids.token();
  const now = deps.real();
  const staff = [...said.seats, ...holds].some((seat) => seat.startsWith('programme:'));
  const lasts = hours[staff ? 'staff' : said.task ? 'task' : 'school'];
  const session: Session = { ...said, name, hash: hashed(secret), createdAt: now, endsAt: later(now, { hours: lasts }) };
  return { write: sessionWrite(session), secret, seconds: lasts * 3_600 };
}

/** Opens a session by itself. */
export async function startSession(deps: Pick<Deps, 'store' | 'ids' | 'real'>, said: NewSession): Promise<Opening> {
  const opening = newSession(deps, said);
  await deps.store.commit([opening.write]);
  return opening;
}

/** Who acts, by the secret of the cookie. Null when the session is over, or its person has left every seat that it opened. */
export async function actorOf(deps: Pick<Deps, 'store' | 'real'>, secret: string, locale: Locale): Promise<Actor | null> {
  const item = await getSession(deps.store, hashed(secret));
  if (!item) return null;
  const { person, name, seats, task, endsAt } = sessionOf(item);
  if (endsAt <= deps.real()) return null;
  if (!person) return (await speaks(deps, seats, task)) ? { person, name, locale, seats, task } : null;
  const seated = await getSeated(deps.store, person);
  if (!seated) return null;
  const open = seats.length === 0 ? seated.seats : seats.filter((seat) => seated.seats.includes(seat));
  if (seats.length > 0 && open.length === 0) return null;
  return { person, name: seated.person.name, locale, seats: open, task };
}

async function speaks(deps: Pick<Deps, 'store'>, seats: readonly SeatId[], task: string | null): Promise<boolean> {
  return (await Promise.all(seats.map((seat) => isMailboxOf(deps, seat, task)))).every(Boolean);
}

/** Ends one session. */
export async function endSession({ store }: Pick<Deps, 'store'>, secret: string): Promise<void> {
  const item = await getSession(store, hashed(secret));
  if (item) await store.commit([{ del: item.key, if: item.rev }]);
}

/** Proof outranks no proof: whoever begins a form says an address, and once its reader comes in by mail, who only said it is out. */
export async function endUnproven(deps: Pick<Deps, 'store'>, seats: readonly SeatId[]): Promise<void> {
  for (const seat of seats) if (/^case:.*#applicant$/u.test(seat)) await revokeSessions(deps, { seat });
}

/** Ends the sessions of a person, or of a seat whose holder proved no address; with `seat` only those limited to it. */
export async function revokeSessions(
  { store }: Pick<Deps, 'store'>,
  owner: Parameters<typeof sessionsOf>[0],
  seat?: SeatId,
): Promise<void> {
  let cursor: string | undefined;
  do {
    const page = await store.find('mine', sessionsOf(owner), { limit: 100, ...(cursor && { cursor }) });
    const items = await store.get(page.items.map(({ key }) => sessionKey(key.pk.slice('session#'.length))));
    const ending = items.filter((item) => item !== null).filter((item) => !seat || sessionOf(item).seats.includes(seat));
    for (const item of ending) await store.commit([{ del: item.key, if: item.rev }]);
    cursor = page.cursor;
  } while (cursor);
}
