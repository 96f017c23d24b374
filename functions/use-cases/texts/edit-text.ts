/** The words of one mail: read with their history, written as a new version, taken back from an older one or from the original. */
import { authorise } from '#functions/rules/authorise.ts';
import { ownOf, type Wording, wrongIn } from '#functions/rules/mail/wording.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { MailText } from '#schemas/entities/text.ts';
import type { Message } from '#schemas/messages.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { getTexts, textWrite } from '../../store/text.ts';
import { registerOf } from '../mail/message-of.ts';
import type { Deps } from '../ports.ts';

/** A mail, and the versions of its words, the latest first; none = they are the original ones. */
export interface KnownText {
  readonly message: Message;
  readonly versions: readonly MailText[];
}

const empty = { ca: '', es: '', en: '' };
/** The original words, as a wording. */
export const original: Wording = { subject: empty, body: empty };

/** `not-found` for who does not coordinate, and for a name that no mail has. */
export async function readText(deps: Deps, actor: Actor | null, name: string): Promise<Result<KnownText>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const message = registerOf(deps).get(name);
  return message ? ok({ message, versions: await getTexts(deps.store, name) }) : fail('not-found');
}

/** What is to be written; `seen` is the number of the version that the writer looked at, 0 for the original. */
export interface EditText {
  readonly message: string;
  readonly typed: Wording;
  readonly seen: number;
}

/** `invalid` at `assumpte.<locale>` and `cos.<locale>`; `changed-meanwhile` where somebody wrote another version since. What changes nothing writes nothing. */
export async function editText(deps: Deps, actor: Actor | null, { message: name, typed, seen }: EditText): Promise<Result<KnownText>> {
  const found = await readText(deps, actor, name);
  if (!found.ok) return found;
  const { message, versions } = found.value;
  const errors = wrongIn(message, typed);
  if (errors.length > 0) return fail('invalid', { errors });
  const own = ownOf(message, typed);
  const latest = versions[0];
  if ((latest?.version ?? 0) !== seen) return fail('changed-meanwhile');
  if (JSON.stringify(own) === JSON.stringify(wordingOf(latest))) return found;
  return append(deps, actor, found.value, own);
}

/** Takes the words of an older version, or the original ones (0), as a new version. */
export async function restoreText(deps: Deps, actor: Actor | null, name: string, version: number): Promise<Result<KnownText>> {
  const found = await readText(deps, actor, name);
  if (!found.ok) return found;
  const older = found.value.versions.find((each) => each.version === version);
  if (version !== 0 && !older) return fail('not-found');
  const wording = wordingOf(older);
  const wrong = wrongIn(found.value.message, wording);
  return wrong.length > 0 ? fail('invalid', { errors: wrong }) : append(deps, actor, found.value, wording);
}

/** What a version changes; without one, nothing. */
export function wordingOf(text: MailText | undefined): Wording {
  return text ? { subject: text.subject, body: text.body } : original;
}

async function append(deps: Deps, actor: Actor | null, { message, versions }: KnownText, wording: Wording): Promise<Result<KnownText>> {
  const version = (versions[0]?.version ?? 0) + 1;
  const text: MailText = { message: message.name, version, ...wording, at: deps.now(), by: actor?.person ?? '', name: actor?.name ?? '' };
  const { ok: written } = await deps.store.commit([textWrite(text)]);
  return written ? ok({ message, versions: [text, ...versions] }) : fail('changed-meanwhile');
}
