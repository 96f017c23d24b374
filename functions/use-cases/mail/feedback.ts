/** What SES tells of a mail: it took it, it arrived, it came back, somebody called it spam. Repeating it is harmless. */
import type { Happened } from '#functions/rules/mail/aftermath.ts';
import type { Envelope, MailEvent } from '#schemas/entities/mail.ts';
import type { Person } from '#schemas/entities/people.ts';
import { envelopeKey, envelopeOf } from '../../store/envelope.ts';
import { getPersonIdOf, personKey, personOf, personWrite } from '../../store/person.ts';
import type { Write } from '../../store/store.ts';
import { addressHash, suppressedKey, suppressedOf, suppressedWrite } from '../../store/suppressed.ts';
import { replacementTasks } from '../cases/ask-replacement.ts';
import { personByAddress } from '../people/person.ts';
import type { Deps } from '../ports.ts';
import { change } from './change.ts';

const happened = { send: 'sent', delivery: 'delivered', bounce: 'bounced', complaint: 'complained' } as const;

/** Marks the envelope; an address that will never work, or whose reader wants no more, is not written to again. */
export async function applyFeedback(deps: Deps, event: MailEvent): Promise<void> {
  const is = happened[event.kind];
  const said: Happened = { is, messageId: event.messageId };
  const lasting = event.lasting && (is === 'bounced' || is === 'complained') ? is : null;
  const changed = await change(deps, event.envelope, said, (envelope) =>
    lasting ? suppress(deps, envelope, lasting) : Promise.resolve([]),
  );
  if (changed && is !== 'sent' && is !== 'delivered') deps.log.warn(`mail-${is}`, { envelope: event.envelope });
  if (lasting) await askAround(deps, event.envelope);
}

/**
 * Whoever has no other address is asked after: nothing that goes to them is silently lost. Somebody may sit in many centres, so each is asked in a
 * commit of its own, and asked once, however often this is repeated.
 */
async function askAround(deps: Deps, id: string): Promise<void> {
  const [row] = await deps.store.get([envelopeKey(id)]);
  if (!row) return;
  const { address } = envelopeOf(row);
  const [suppressed] = await deps.store.get([suppressedKey(addressHash(address))]);
  const person = await personByAddress(deps, address);
  if (!suppressed || person?.addresses.some(({ status }) => status === 'active')) return;
  const tasks = await replacementTasks(deps, { address, since: suppressedOf(suppressed).at, person });
  for (const writes of tasks) await deps.store.commit(writes);
}

async function suppress(deps: Deps, { id, address }: Envelope, is: 'bounced' | 'complained'): Promise<readonly Write[]> {
  const hash = addressHash(address);
  const [standing] = await deps.store.get([suppressedKey(hash)]);
  const why = is === 'bounced' ? 'bounce' : 'complaint';
  const row = standing ? [] : [suppressedWrite({ hash, why, at: deps.now(), envelope: id })];
  return [...row, ...(await markPerson(deps, address, is))];
}

/** The person sees that the address does not work. */
async function markPerson({ store }: Deps, address: string, status: 'bounced' | 'complained'): Promise<readonly Write[]> {
  const id = await getPersonIdOf(store, address);
  const [item] = id ? await store.get([personKey(id)]) : [];
  if (!item) return [];
  const person = personOf(item);
  const addresses: Person['addresses'] = person.addresses.map((each) => (each.address === address ? { ...each, status } : each));
  return [personWrite({ ...person, addresses }, item.rev)];
}
