/** The mails of a case, and one of them shown again: composed anew, its links spent. */
import type { Shown } from '#functions/rules/mail/compose.ts';
import type { Envelope } from '#schemas/entities/mail.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { causeKey, causeOf } from '../../store/cause.ts';
import { envelopeKey, envelopeOf, type MailLine, mailLineOf } from '../../store/envelope.ts';
import type { Deps } from '../ports.ts';
import { readKnown } from './about.ts';
import { composed, messageOf } from './plan.ts';

/** The mails of a case, the latest first. The index may be a moment late. */
export async function mailsOfCase({ store }: Pick<Deps, 'store'>, id: string): Promise<readonly MailLine[]> {
  const lines: MailLine[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.find('list', `mails#${id}`, { desc: true, limit: 100, ...(cursor && { cursor }) });
    lines.push(...page.items.map(mailLineOf));
    cursor = page.cursor;
  } while (cursor);
  return lines;
}

/** Mails that did not reach anybody: the queue marks their cases. */
export const troubled = ({ state }: Pick<MailLine, 'state'>): boolean =>
  state === 'bounced' || state === 'complained' || state === 'failed' || state === 'unknown';

/** A mail as it can be shown: the words of now where it speaks of what changes; what was typed and sent is what it was. */
export interface ShownMail {
  readonly envelope: Envelope;
  readonly letter: Shown;
}

/** Shows a mail of a case again. `not-found` for a mail of anything else. */
export async function showMail(deps: Deps, caseId: string, id: string): Promise<Result<ShownMail>> {
  const [item] = await deps.store.get([envelopeKey(id)]);
  const envelope = item ? envelopeOf(item) : null;
  const [first] = envelope?.reasons ?? [];
  if (!envelope || !first || envelope.case !== caseId) return fail('not-found');
  const [causeItem] = await deps.store.get([causeKey(first.cause)]);
  if (!causeItem) return fail('not-found');
  const message = messageOf(deps, first.message);
  const known = await readKnown(deps, message, causeOf(causeItem), { seat: first.seat, person: envelope.person });
  return known.about ? ok({ envelope, letter: composed(message, known, envelope.locale, {}) }) : fail('not-found');
}
