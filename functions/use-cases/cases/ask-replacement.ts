/** Asks a centre who is there now, when mail to one of its people comes back: one task for each person and centre. */
import { addDays, deadlineOn } from '#functions/rules/working-days.ts';
import type { Centre } from '#schemas/entities/centre.ts';
import type { Person, SeatId } from '#schemas/entities/people.ts';
import { messages } from '#schemas/messages.ts';
import { rolesInWords } from '#schemas/programme/role-words.ts';
import { centreOfSeat, centreSeats } from '#schemas/programme/seats.ts';
import { localDay } from '#schemas/values/dates.ts';
import { schoolYearOf } from '#schemas/values/school-year.ts';
import { causeWrite, newCause } from '../../store/cause.ts';
import { centresById } from '../../store/centre.ts';
import { envelopeId } from '../../store/envelope.ts';
import { getSeated } from '../../store/seat.ts';
import type { Write } from '../../store/store.ts';
import { centreByCode } from '../directory/centre-by-code.ts';
import { codeOfMailbox, headSeat } from '../people/official.ts';
import type { Deps } from '../ports.ts';
import { openObligation } from './open-obligation.ts';

/** The form that is opened. */
const form = 'relleu-persona';
/** Days that a school has. */
const days = 14;

/** An address that does not work any more, since when, and whose it is; null = a mailbox nobody has signed in with. */
export interface Silent {
  readonly address: string;
  readonly since: string;
  readonly person: Person | null;
}

/** The writes for each centre, which belong into one commit; none for who sits in no centre, and what was asked is not asked again. */
export async function replacementTasks(deps: Deps, silent: Silent): Promise<readonly (readonly Write[])[]> {
  const seats = silent.person ? ((await getSeated(deps.store, silent.person.id))?.seats ?? []) : [];
  const own = seats.filter((seat) => centreOfSeat(seat) !== null);
  // A mailbox that once signed in is written to, too, while nobody sits at the head of its centre.
  const who = own.length > 0 ? silent : { ...silent, person: null };
  const held = Map.groupBy(own.length > 0 ? own : await mailboxSeats(deps, silent.address), (seat) => centreOfSeat(seat) ?? '');
  const centres = await centresById(deps.store, [...held.keys()]);
  const found = await Promise.all([...held].map(([id, theirs]) => taskOf(deps, who, { centre: centres.get(id), seats: theirs })));
  return found.filter((writes) => writes.length > 0);
}

/** The head of the centre whose official mailbox an address is. */
async function mailboxSeats(deps: Deps, address: string): Promise<readonly SeatId[]> {
  const code = codeOfMailbox(address);
  const centre = code && (await centreByCode(deps, code));
  return centre ? [headSeat(centre.id)] : [];
}

async function taskOf(
  deps: Deps,
  { address, since, person }: Silent,
  { centre, seats }: { readonly centre: Centre | undefined; readonly seats: readonly SeatId[] },
): Promise<readonly Write[]> {
  if (!centre) return [];
  const now = deps.now();
  const id = envelopeId(since, form, person?.id ?? address, centre.id, address);
  const deadline = deadlineOn(addDays(localDay(now), days));
  const role = rolesInWords(rolesOf(seats), 'ca');
  const facts = {
    'replaced.person': person?.id ?? '',
    'replaced.name': person?.name ?? '',
    'replaced.role': role,
    'replaced.address': address,
  };
  const owed = { id, form, centre: centre.id, curs: schoolYearOf(now), deadline, facts };
  const opened = await openObligation(deps, owed);
  const writes = opened.ok ? Object.values(opened.value.writes) : [];
  if (writes.length === 0) return [];
  // Who sits at the head of the centre cannot be asked about their own mail.
  const asked = seats.includes(headSeat(centre.id)) ? 'programme:magnet#coordination' : headSeat(centre.id);
  const note = [person?.name ?? '', role, address].filter((part) => part !== '').join(' · ');
  const cause = newCause({
    ...{ id: `${messages['M-REL'].name}.${id}`, message: messages['M-REL'].name, now, values: { note, deadline } },
    anchor: { kind: 'case', id, version: 1 },
    audience: { of: 'seats', seats: [asked] },
  });
  return [...writes, causeWrite(cause)];
}

function rolesOf(seats: readonly SeatId[]) {
  const roles = Object.entries(centreSeats) as [keyof typeof centreSeats, string][];
  return roles.filter(([, name]) => seats.some((seat) => seat.endsWith(`#${name}`))).map(([role]) => role);
}
