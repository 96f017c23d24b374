/** What SES tells of a mail: it took it, it arrived, it came back, somebody called it spam. Repeating it is harmless. */
import type { Happened } from '#functions/rules/mail/aftermath.ts';
import type { Envelope, MailEvent } from '#schemas/entities/mail.ts';
import type { Person } from '#schemas/entities/people.ts';
import { getPersonIdOf, personKey, personOf, personWrite } from '../../store/person.ts';
import type { Write } from '../../store/store.ts';
import { addressHash, suppressedKey, suppressedOf, suppressedWrite } from '../../store/suppressed.ts';
import { replacementTask } from '../cases/ask-replacement.ts';
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
}

/** Whoever has no other address is asked after: nothing that goes to them is silently lost. */
async function suppress(deps: Deps, { id, address }: Envelope, is: 'bounced' | 'complained'): Promise<readonly Write[]> {
  const hash = addressHash(address);
  const [standing] = await deps.store.get([suppressedKey(hash)]);
  const why = is === 'bounced' ? 'bounce' : 'complaint';
  const row = standing ? [] : [suppressedWrite({ hash, why, at: deps.now(), envelope: id })];
  const since = standing ? suppressedOf(standing).at : deps.now();
  const marked = await markedPerson(deps, address, is);
  const reached = marked?.person.addresses.some(({ status }) => status === 'active') ?? false;
  const task = reached ? [] : await replacementTask(deps, { address, since, person: marked?.person ?? null });
  return [...row, ...(marked ? [marked.write] : []), ...task];
}

interface Marked {
  readonly person: Person;
  readonly write: Write;
}

/** The person as it stands once the address does not work. */
async function markedPerson({ store }: Deps, address: string, status: 'bounced' | 'complained'): Promise<Marked | null> {
  const id = await getPersonIdOf(store, address);
  const [item] = id ? await store.get([personKey(id)]) : [];
  if (!item) return null;
  const before = personOf(item);
  const addresses: Person['addresses'] = before.addresses.map((each) => (each.address === address ? { ...each, status } : each));
  const person = { ...before, addresses };
  return { person, write: personWrite(person, item.rev) };
}
