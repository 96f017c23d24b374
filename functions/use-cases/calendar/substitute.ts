/** Who comes to a session in somebody's place: seated and invited in the commit of the answer, and told in that of another answer when they need not come after all. */
import { causeOf } from '#functions/rules/calendar/altered.ts';
import { guestSeat } from '#functions/rules/mail/targets.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { type FieldError, fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { checkEmail } from '#schemas/values/email.ts';
import { causeWrite, newCause } from '../../store/cause.ts';
import { closeHolding, getHoldings, keepHolding, openHolding, type StoredHolding } from '../../store/seat.ts';
import type { Write } from '../../store/store.ts';
import { hit } from '../people/limit.ts';
import { ensurePerson } from '../people/person.ts';
import { sitting } from '../people/seats.ts';
import type { Deps } from '../ports.ts';
import type { Answer, Answering } from './answer-session.ts';
import { programmeOf } from './rung.ts';

/** Each mails an address that somebody typed. */
const allowed = { most: 10, minutes: 24 * 60 } as const;

const nameless: Text = {
  ca: 'Escriviu el nom i els cognoms de la persona que hi anirà.',
  es: 'Escriba el nombre y los apellidos de la persona que irá.',
  en: 'Type the name and surnames of the person who will come.',
};
const yourself: Text = {
  ca: 'Aquesta adreça és la vostra. Escriviu la de la persona que hi anirà en lloc vostre.',
  es: 'Esta dirección es la suya. Escriba la de la persona que irá en su lugar.',
  en: 'This address is yours. Type that of the person who comes in your place.',
};

/** The person of an address, born now if there was none. `invalid` at `nom` and `correu`. */
export async function substituteOf(deps: Deps, who: Answering, said: Answer): Promise<Result<string>> {
  const name = (said.name ?? '').trim();
  const address = checkEmail(said.address ?? '');
  const errors: FieldError[] = [];
  if (name.length < 3 || name.length > 120) errors.push({ path: 'nom', message: nameless });
  if (!address.ok) errors.push({ path: 'correu', message: address.message });
  if (!address.ok || errors.length > 0) return fail('invalid', { errors });
  const counted = await hit(deps, 'substitute', who.person ?? who.seat, allowed);
  if (!counted.ok) return counted;
  const person = await ensurePerson(deps, { address: address.value, name, locale: who.locale });
  if (person.id === who.person) return fail('invalid', { errors: [{ path: 'correu', message: yourself }] });
  return ok(person.id);
}

/** Who sits in others' place. Read before the answers are: who answers meanwhile changes it. */
export const substitutesOf = ({ store }: Pick<Deps, 'store'>, { id }: CalendarItem): Promise<readonly StoredHolding[]> =>
  getHoldings(store, guestSeat(id));

interface Substitution {
  readonly held: readonly StoredHolding[];
  readonly comes: string | null;
  readonly before: readonly string[];
  readonly named: readonly string[];
}

/**
 * Seats and mails of those whom an answer names and named, each to this person only; `named`: who comes for somebody once it is given. Who sits there
 * already hears nothing, but the seat is written, so that of two answers about one person the second sees the first.
 */
export function substitutionWrites(deps: Deps, item: CalendarItem, { held, comes, before, named }: Substitution): readonly Write[] {
  const sits = sitting(held).filter(({ holding: { person } }) => person === comes || before.includes(person));
  const arrives = comes !== null && !sits.some(({ holding }) => holding.person === comes);
  return [
    ...(arrives ? arrival(deps, item, comes, held.find(({ holding }) => holding.person === comes)?.rev) : []),
    ...sits.flatMap((stored) => {
      const { person } = stored.holding;
      if (named.includes(person)) return [keepHolding(stored)];
      return [...closeHolding(stored, deps.now()), telling(deps, item, { person, tells: 'ANULLAT' })];
    }),
  ];
}

function arrival(deps: Deps, item: CalendarItem, person: string, rev?: number): readonly Write[] {
  const holding = { seat: guestSeat(item.id), person, from: deps.now(), to: null, official: false };
  return [...openHolding(holding, rev), telling(deps, item, { person, tells: 'CONVOCATORIA' })];
}

function telling(
  deps: Deps,
  item: CalendarItem,
  { person, tells }: { readonly person: string; readonly tells: 'CONVOCATORIA' | 'ANULLAT' },
): Write {
  const now = deps.now();
  const action = tells === 'ANULLAT' ? 'uninvite' : 'publish';
  const rung = { programme: programmeOf(deps) };
  const cause = causeOf(item, { action, tells, reason: '' }, { rung, now, deed: deps.ids.ulid(now) });
  return causeWrite(newCause({ ...cause, audience: { of: 'seats', seats: [guestSeat(item.id)], only: person } }));
}
