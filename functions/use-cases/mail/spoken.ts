/** A message in the words that hold: those that the coordination had written when the mail was caused, else the original ones. */
import { worded } from '#functions/rules/mail/wording.ts';
import type { MailText } from '#schemas/entities/text.ts';
import type { Message } from '#schemas/messages.ts';
import type { Store } from '../../store/store.ts';
import { getTexts } from '../../store/text.ts';
import type { Deps } from '../ports.ts';
import { messageOf } from './message-of.ts';

interface Read {
  readonly at: string;
  readonly texts: readonly MailText[];
}
/** What was read after a mail was caused holds for it for ever: a thousand recipients ask once. */
const remembered = new WeakMap<Store, Map<string, Read>>();

/** The message of a name as it was said at an instant of the programme clock. Throws where the register has none. */
export async function spokenOf(deps: Pick<Deps, 'store' | 'forms' | 'programme' | 'now'>, name: string, at: string): Promise<Message> {
  const message = messageOf(deps, name);
  const text = (await textsOf(deps, name, at)).find((each) => each.at <= at);
  return { ...message, words: worded(message.words, text ?? null) };
}

async function textsOf({ store, now }: Pick<Deps, 'store' | 'now'>, name: string, at: string): Promise<readonly MailText[]> {
  const known = remembered.get(store) ?? new Map<string, Read>();
  remembered.set(store, known);
  const found = known.get(name);
  if (found && at < found.at) return found.texts;
  const read = { at: now(), texts: await getTexts(store, name) };
  known.set(name, read);
  return read.texts;
}
