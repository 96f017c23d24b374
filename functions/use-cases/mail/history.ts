/** The mails about a case or an item, and one of them shown again: composed anew, its links spent. */

import type { Shown } from '#functions/rules/mail/compose.ts';
import type { Envelope } from '#schemas/entities/mail.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { causeKey, causeOf } from '../../store/cause.ts';
import { envelopeKey, envelopeOf, type MailLine, mailLineOf, mailsAbout } from '../../store/envelope.ts';
import { rowsOf } from '../../store/every.ts';
import { reasonLineOf, reasonsBy } from '../../store/reason.ts';
import type { Head } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { matterOf } from './matter.ts';
import { composed } from './plan.ts';

/** The mails about a case or an item, the latest first; of a daily letter too that speaks of it among other things. The index may be a moment late. */
export async function mailsOfCase({ store }: Pick<Deps, 'store'>, id: string): Promise<readonly MailLine[]> {
  const own = (await listed({ store }, mailsAbout(id))).map(mailLineOf);
  const known = new Set(own.map((line) => line.id));
  const ids = (await listed({ store }, reasonsBy(id))).flatMap((head) => reasonLineOf(head).envelope ?? []);
  const others = [...new Set(ids)].filter((each) => !known.has(each));
  const rows = (await rowsOf(store, others.map(envelopeKey))).map(mailLineOf);
  return [...own, ...rows].sort((one, other) => (one.at < other.at ? 1 : -1));
}

async function listed({ store }: Pick<Deps, 'store'>, p: string): Promise<readonly Head[]> {
  const heads: Head[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.find('list', p, { desc: true, limit: 100, ...(cursor && { cursor }) });
    heads.push(...page.items);
    cursor = page.cursor;
  } while (cursor);
  return heads;
}

/** Mails that did not reach anybody: the queue marks their cases. */
export const troubled = ({ state }: Pick<MailLine, 'state'>): boolean =>
  state === 'bounced' || state === 'complained' || state === 'failed' || state === 'unknown';

/** A mail as it can be shown: the words of now where it speaks of what changes; what was typed and sent is what it was. */
export interface ShownMail {
  readonly envelope: Envelope;
  readonly letter: Shown;
}

/** Shows again what a mail said of a case or an item. `not-found` for a mail of anything else. */
export async function showMail(deps: Deps, about: string, id: string): Promise<Result<ShownMail>> {
  const [item] = await deps.store.get([envelopeKey(id)]);
  const envelope = item ? envelopeOf(item) : null;
  for (const { cause: name, seat } of envelope?.reasons ?? []) {
    const [row] = await deps.store.get([causeKey(name)]);
    const cause = row ? causeOf(row) : null;
    if (!envelope || cause?.anchor.id !== about) continue;
    const matter = await matterOf(deps, cause, { seat, person: envelope.person });
    if (matter.known) return ok({ envelope, letter: composed(matter, envelope.locale, {}) });
  }
  return fail('not-found');
}
