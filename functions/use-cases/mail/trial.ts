/** A mail on trial: words that are being written, filled from an example, sent to who writes them and marked as what it is. */
import type { Cause } from '#schemas/entities/mail.ts';
import { type Message, trialMail } from '#schemas/messages.ts';
import type { Locale, Text } from '#schemas/text.ts';
import type { NewCause } from '../../store/cause.ts';
import type { Deps } from '../ports.ts';
import { type Example, exampleOf } from './example.ts';
import type { Matter } from './matter.ts';
import { messageOf } from './message-of.ts';

/** What is tried, in one language. */
export interface Trial {
  readonly message: string;
  readonly subject: string;
  readonly body: string;
  readonly example: Example | null;
  readonly to: { readonly address: string; readonly locale: Locale };
}

const mark: Text = { ca: '[Prova]', es: '[Prueba]', en: '[Test]' };

/** The cause of a trial; its example is read again when it is sent, so that nothing of it is kept here. */
export function trialCause({ ids, now }: Pick<Deps, 'ids' | 'now'>, { message, subject, body, example, to }: Trial): NewCause {
  const at = now();
  const id = ids.ulid(at);
  return {
    ...{ id, message: trialMail, now: at, anchor: { kind: 'none', id, version: 1 } },
    audience: { of: 'address', address: to.address, locale: to.locale },
    values: { of: message, subject, body, ...(example && { kind: example.kind, id: example.id, centre: example.centre ?? '' }) },
  };
}

/** What it says. */
export async function trialMatter(deps: Deps, { values }: Cause): Promise<Matter> {
  const { of = '', subject = '', body = '', kind, id, centre } = values;
  const original = messageOf(deps, of);
  const same = (words: string): Text => ({ ca: words, es: words, en: words });
  const marked = { ca: `${mark.ca} ${subject}`, es: `${mark.es} ${subject}`, en: `${mark.en} ${subject}` };
  const message: Message = { ...original, words: { ...original.words, subject: marked, body: same(body) } };
  const example: Example | null = id !== undefined && (kind === 'item' || kind === 'case') ? { kind, id, ...(centre && { centre }) } : null;
  const substance = await exampleOf(deps, message, example);
  return { message, substance, unwanted: null, known: true, item: null, mailbox: null, checks: [] };
}
