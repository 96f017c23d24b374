/** Who reads a mail, and where: a person at an address that works, or the official mailbox of a centre. */
import { checkCodiCentre, officialMailbox } from '#schemas/catalonia/codi-centre.ts';
import type { Cause, Reason } from '#schemas/entities/mail.ts';
import type { Person } from '#schemas/entities/people.ts';
import type { Locale } from '#schemas/text.ts';
import { personKey, personOf } from '../../store/person.ts';
import { holdingKey, holdingOf } from '../../store/seat.ts';
import { addressHash, suppressedKey } from '../../store/suppressed.ts';
import type { Deps } from '../ports.ts';
import { read } from './read.ts';

/** A recipient as a reason names it. */
export type To = Pick<Reason, 'seat' | 'person'>;

/** Where a mail goes, and in which language. */
export interface Reader {
  readonly address: string;
  readonly locale: Locale;
}

/** The mailbox of a centre: its code, and the language that it is written to in. */
export interface Mailbox {
  readonly code: string;
  readonly locale: Locale;
}

/** A person's own language; or why nobody is written to. */
export async function readerOf(
  deps: Deps,
  { audience, values }: Cause,
  to: To,
  mailbox: Mailbox | null,
): Promise<Reader | { readonly skip: string }> {
  const reader = audience.of === 'address' ? audience : await sitter(deps, to, mailbox, values.what === 'uninvite');
  if ('skip' in reader) return reader;
  const { address, locale } = reader;
  const [suppressed] = await deps.store.get([suppressedKey(addressHash(address))]);
  return suppressed ? { skip: 'suppressed' } : { address, locale };
}

/** `leaves`: told that the seat is no more. */
async function sitter(
  deps: Deps,
  { seat, person }: To,
  mailbox: Mailbox | null,
  leaves: boolean,
): Promise<Reader | { readonly skip: string }> {
  if (person === null) {
    const code = mailbox && seat.startsWith('centre:') ? checkCodiCentre(mailbox.code) : null;
    return mailbox && code?.ok ? { address: officialMailbox(code.value), locale: mailbox.locale } : { skip: 'nobody' };
  }
  const rows = await read(deps, { person: personKey(person), holding: holdingKey(seat, person) });
  const known = rows.person ? personOf(rows.person) : null;
  if (!known || (!leaves && (!rows.holding || holdingOf(rows.holding).to !== null))) return { skip: 'left' };
  return whereOf(known) ?? { skip: 'suppressed' };
}

function whereOf({ addresses, locale }: Person): Reader | null {
  const active = addresses.find(({ status }) => status === 'active');
  return active ? { address: active.address, locale } : null;
}
