/** Handover of a centre's seat: one link to the next person ends one holding, begins another and ends the sessions of who leaves. */
import type { Actor, Person, SeatId, Token } from '#schemas/entities/people.ts';
import { type FieldError, fail, ok, type Result } from '#schemas/result.ts';
import type { Locale, Text } from '#schemas/text.ts';
import { checkEmail } from '#schemas/values/email.ts';
import { causeWrite, newCause } from '../../store/cause.ts';
import { closeHolding, getHoldings, openHolding } from '../../store/seat.ts';
import { tokenWrite } from '../../store/token.ts';
import { centreById } from '../directory/centre-by-code.ts';
import type { Deps } from '../ports.ts';
import type { SignedIn } from './complete.ts';
import { endFeed } from './feed.ts';
import { hit } from './limit.ts';
import { ensurePerson } from './person.ts';
import { sitting } from './seats.ts';
import { newSession, revokeSessions } from './session.ts';

/** Offers of one person in a day: each mails an address that the person typed. */
const allowed = { most: 5, minutes: 24 * 60 } as const;

const nameless: Text = {
  ca: 'Escriviu el nom i els cognoms de la persona que us relleva.',
  es: 'Escriba el nombre y los apellidos de la persona que le releva.',
  en: 'Type the name and surnames of the person who takes over.',
};

/** Who takes over, as typed. */
export interface Successor {
  readonly seat: SeatId;
  readonly name: string;
  readonly address: string;
  readonly locale: Locale;
}

/** The centres whose seats an actor may hand over. */
export function handsOver({ person, task, seats }: Actor): readonly SeatId[] {
  return person && !task ? seats.filter((seat) => /^centre:[^#]+#direccio$/u.test(seat)) : [];
}

/** Mails the link. Nothing changes until it is accepted. */
export async function offerHandover(deps: Deps, actor: Actor, said: Successor): Promise<Result<void>> {
  const centre = handsOver(actor).includes(said.seat) ? await centreById(deps, said.seat.split(/[:#]/u)[1] ?? '') : null;
  if (!centre || !actor.person) return fail('not-found');
  const address = checkEmail(said.address);
  const errors: FieldError[] = [];
  const name = said.name.trim();
  if (name.length < 3 || name.length > 120) errors.push({ path: 'nom', message: nameless });
  if (!address.ok) errors.push({ path: 'correu', message: address.message });
  if (!address.ok || errors.length > 0) return fail('invalid', { errors });
  const counted = await hit(deps, 'handover', actor.person, allowed);
  if (!counted.ok) return counted;
  const next = await ensurePerson(deps, { address: address.value, name, locale: said.locale });
  const now = deps.now();
  const cause = newCause({
    ...{ id: deps.ids.ulid(now), message: 'handover', now },
    anchor: { kind: 'person', id: next.id, version: 1 },
    audience: { of: 'address', address: address.value, locale: next.locale },
    values: { seat: said.seat, person: next.id, from: actor.person, name: actor.name, centre: centre.record.nom },
  });
  await deps.store.commit([causeWrite(cause)]);
  return ok(undefined);
}

/** Who handed over, from the task of a token. */
export const handedBy = ({ task }: Pick<Token, 'task'>): Person['id'] | null =>
  task?.startsWith('handover:') ? task.slice('handover:'.length) : null;

/** Takes over: one commit. Null when somebody changed the seat meanwhile or the link is no handover. */
export async function acceptHandover(
  deps: Pick<Deps, 'store' | 'ids' | 'now' | 'real'>,
  token: Token,
  rev: number,
): Promise<SignedIn | null> {
  const { seat, person } = token;
  const from = handedBy(token);
  if (!seat || !person || !from) return null;
  const held = await getHoldings(deps.store, seat);
  const mine = held.find(({ holding }) => holding.person === person);
  const leaving = sitting(held).filter(({ holding }) => holding.person !== person && (holding.person === from || holding.official));
  const now = deps.now();
  const seated = mine?.holding.to === null ? [] : openHolding({ seat, person, from: now, to: null, official: false }, mine?.rev);
  const opening = newSession(deps, { person, seats: [seat], task: null, via: 'task' });
  const { ok: done } = await deps.store.commit([
    tokenWrite({ ...token, usedAt: deps.real() }, rev),
    ...leaving.flatMap((stored) => closeHolding(stored, now)),
    ...seated,
    opening.write,
  ]);
  if (!done) return null;
  for (const { holding } of leaving) {
    await revokeSessions(deps, { person: holding.person }, seat);
    await endFeed(deps, holding.person);
  }
  return { opening, next: '' };
}
