/** Words of mails as the coordination wrote them: `text#<message>` / `v#<six digits>`, one row a version. */
import { type MailText, mailText } from '#schemas/entities/text.ts';
import { under } from './keys.ts';
import type { Store, Write } from './store.ts';

const pkOf = (message: string): string => `text#${message}`;
const nth = (version: number): string => String(version).padStart(6, '0');

/** Writes a version, once: of two people who write the same one the second loses. */
export function textWrite(text: MailText): Write {
  const { message, version, subject, body, at } = text;
  const key = { pk: pkOf(message), sk: `v#${nth(version)}` };
  const written = { subject: writtenIn(subject), body: writtenIn(body) };
  const list = { p: 'texts', s: `${message}#${nth(version)}` };
  return { put: { key, type: 'text', v: 1, head: { message, version, at, ...written }, body: text, at: { list } }, if: 'absent' };
}

/** Its versions, the latest first, strongly. */
export async function getTexts(store: Pick<Store, 'query'>, message: string, limit = 200): Promise<readonly MailText[]> {
  const { items } = await store.query(pkOf(message), { ...under('v#'), desc: true, limit });
  return items.map(({ body }) => mailText.parse(body));
}

/** The latest version of every message that has one: in which languages its words were written. May lag. */
export async function latestTexts(store: Pick<Store, 'find'>): Promise<ReadonlyMap<string, Written>> {
  const found = new Map<string, Written>();
  let cursor: string | undefined;
  do {
    const page = await store.find('list', 'texts', { limit: 1000, ...(cursor && { cursor }) });
    for (const { head } of page.items) {
      const { message, subject, body } = head as unknown as Written & { readonly message: string };
      found.set(message, { subject, body });
    }
    cursor = page.cursor;
  } while (cursor);
  return found;
}

/** Languages whose words are not the original ones. */
export interface Written {
  readonly subject: readonly string[];
  readonly body: readonly string[];
}

function writtenIn(text: MailText['subject']): readonly string[] {
  return Object.entries(text).flatMap(([locale, words]) => (words === '' ? [] : [locale]));
}
