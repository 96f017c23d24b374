/** Who coordinates and who scores: seen, seated and unseated by the coordination itself. The first coordinator comes from the deployment. */
import { authorise } from '#functions/rules/authorise.ts';
import type { Actor, Person } from '#schemas/entities/people.ts';
import { type FieldError, fail, ok, type Result } from '#schemas/result.ts';
import type { Locale, Text } from '#schemas/text.ts';
import { checkEmail } from '#schemas/values/email.ts';
import type { Deps } from '../ports.ts';
import { traceOf } from './deed.ts';
import { ensurePerson } from './person.ts';
import { grantSeat, holdersOf, leaveSeat } from './seats.ts';

/** The roles of staff that people are given. */
export const staffRoles = ['coordination', 'committee'] as const;
/** One of them. */
export type StaffRole = (typeof staffRoles)[number];

/** A role and who has it now. */
export interface Team {
  readonly role: StaffRole;
  readonly people: readonly Person[];
}

/** Somebody to seat, as typed. */
export interface NewMember {
  readonly name: string;
  readonly address: string;
  readonly role: string;
  readonly locale: Locale;
}

/** Somebody to unseat. */
export interface Leaving {
  readonly person: string;
  readonly role: string;
}

const words = {
  nameless: {
    ca: 'Escriviu el nom i els cognoms de la persona.',
    es: 'Escriba el nombre y los apellidos de la persona.',
    en: 'Type the name and surnames of the person.',
  },
  roleless: {
    ca: 'Trieu què farà: coordinar o formar part de la comissió.',
    es: 'Elija qué hará: coordinar o formar parte de la comisión.',
    en: 'Choose what they will do: coordinate or sit on the committee.',
  },
  last: {
    ca: 'és l’única persona de la coordinació. Afegiu-n’hi una altra abans.',
    es: 'es la única persona de la coordinación. Añada otra antes.',
    en: 'they are the only coordinator. Add another one first.',
  },
} as const satisfies Record<string, Text>;

const seatOf = (role: StaffRole): string => `programme:magnet#${role}`;
const roleNamed = (text: string): StaffRole | null => staffRoles.find((role) => role === text) ?? null;

/** Both teams; `not-found` for who does not coordinate. */
export async function teams(deps: Deps, actor: Actor | null): Promise<Result<readonly Team[]>> {
  const allowed = authorise(actor, 'manage-people');
  if (!allowed.ok) return allowed;
  return ok(await Promise.all(staffRoles.map(async (role) => ({ role, people: await holdersOf(deps, seatOf(role)) }))));
}

/** Seats somebody, who can sign in from then on. `invalid` at `nom`, `correu`, `paper`. Repeating it is harmless. */
export async function addMember(deps: Deps, actor: Actor | null, wish: NewMember): Promise<Result<Person>> {
  const allowed = authorise(actor, 'manage-people');
  if (!allowed.ok) return allowed;
  const name = wish.name.trim();
  const address = checkEmail(wish.address);
  const role = roleNamed(wish.role);
  const errors: FieldError[] = [];
  if (name.length < 3 || name.length > 120) errors.push({ path: 'nom', message: words.nameless });
  if (!address.ok) errors.push({ path: 'correu', message: address.message });
  if (!role) errors.push({ path: 'paper', message: words.roleless });
  if (!address.ok || !role || errors.length > 0) return fail('invalid', { errors });
  const person = await ensurePerson(deps, { address: address.value, name, locale: wish.locale });
  const said = { seat: seatOf(role), person: person.id, name: person.name };
  await grantSeat(deps, person.id, seatOf(role), false, [traceOf(deps, actor, 'seat', said)]);
  return ok(person);
}

/** Unseats somebody: their sessions lose the seat at once, and histories keep their name. The last coordinator stays. */
export async function removeMember(deps: Deps, actor: Actor | null, said: Leaving): Promise<Result<null>> {
  const allowed = authorise(actor, 'manage-people');
  if (!allowed.ok) return allowed;
  const role = roleNamed(said.role);
  const people = role ? await holdersOf(deps, seatOf(role)) : [];
  if (!role || !people.some(({ id }) => id === said.person)) return fail('not-found');
  const why = words.last[actor?.locale ?? 'ca'];
  if (role === 'coordination' && people.length === 1) return fail('not-allowed-now', { values: { why } });
  const gone = people.find(({ id }) => id === said.person)?.name ?? '';
  const trace = traceOf(deps, actor, 'unseat', { seat: seatOf(role), person: said.person, name: gone });
  await leaveSeat(deps, said.person, seatOf(role), [trace]);
  return ok(null);
}

/** The person whom the deployment names as first coordinator, seated while nobody coordinates; null for every other address and afterwards. */
export async function founderOf(deps: Deps, address: string, locale: Locale): Promise<Person | null> {
  if (!deps.founder || deps.founder !== address) return null;
  if ((await holdersOf(deps, seatOf('coordination'))).length > 0) return null;
  const person = await ensurePerson(deps, { address, name: address, locale });
  const trace = traceOf(deps, null, 'seat', { seat: seatOf('coordination'), person: person.id, name: person.name });
  await grantSeat(deps, person.id, seatOf('coordination'), false, [trace]);
  return person;
}
