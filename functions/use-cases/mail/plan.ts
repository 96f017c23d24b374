/** One mail to one recipient, ready to be claimed, or why it is not sent. */
import { compose, type Shown, type Substance } from '#functions/rules/mail/compose.ts';
import { unwanted } from '#functions/rules/mail/still-wanted.ts';
import { substanceOf } from '#functions/rules/mail/substance.ts';
import { checkCodiCentre, officialMailbox } from '#schemas/catalonia/codi-centre.ts';
import type { Cause, Reason } from '#schemas/entities/mail.ts';
import type { LetterProps } from '#schemas/letter.ts';
import { type Message, messageRegister } from '#schemas/messages.ts';
import type { Locale } from '#schemas/text.ts';
import { headKey, scoreKey } from '../../store/case.ts';
import type { Write } from '../../store/store.ts';
import { addressHash, suppressedKey } from '../../store/suppressed.ts';
import { programmeOf } from '../calendar/rung.ts';
import type { Deps } from '../ports.ts';
import { type Known, readKnown } from './about.ts';
import { linksOf, type MailLinks } from './links.ts';

/** A mail ready to be claimed. */
export interface Planned {
  readonly address: string;
  readonly locale: Locale;
  readonly props: LetterProps;
  readonly hashes: readonly string[];
  /** What must still hold when it is claimed, and what is minted for it. */
  readonly writes: readonly Write[];
}
/** Why it is not sent. */
export interface Skipped {
  readonly skip: string;
}

type To = Pick<Reason, 'seat' | 'person'>;

const registers = new WeakMap<object, ReadonlyMap<string, Message>>();

/** The message of a cause. Throws where the register has none. */
export function messageOf(deps: Pick<Deps, 'forms' | 'programme'>, name: string): Message {
  const { forms } = deps;
  const register = registers.get(forms) ?? messageRegister(forms, programmeOf(deps));
  registers.set(forms, register);
  const message = register.get(name);
  if (!message) throw new Error(`no message ${name}`);
  return message;
}

/** Reads, decides and composes; writes nothing. */
export async function planMail(deps: Deps, cause: Cause, to: To): Promise<Planned | Skipped> {
  const message = messageOf(deps, cause.message);
  const known = await readKnown(deps, message, cause, to);
  const closed = to.seat.endsWith('#committee') && known.about?.body.scoring.closed === true;
  const why = unwanted({ cause, head: known.about?.head ?? null, scored: known.scored || closed, now: deps.now() });
  if (why) return { skip: why };
  const reader = readerOf(cause, to, known);
  if ('skip' in reader) return reader;
  const [suppressed] = await deps.store.get([suppressedKey(addressHash(reader.address))]);
  if (suppressed) return { skip: 'suppressed' };
  const links = await linksOf(deps, message.words, cause, { ...to, address: reader.address });
  if (!links) return { skip: 'done' };
  const props = lettered(deps, composed(message, known, reader.locale, links.holes), links);
  return { ...reader, props, hashes: links.hashes, writes: [...checksOf(cause, to, known), ...links.writes] };
}

/** The letter without secrets; `secret` fills the holes that only a mail has. */
export function composed(message: Message, { about }: Known, locale: Locale, secret: Readonly<Record<string, string>>): Shown {
  const substance: Substance = about ? substanceOf(message, about, locale) : { holes: secret, box: null, comments: [], answers: [] };
  return compose(message.words, locale, { ...substance, holes: message.props.parse(substance.holes) });
}

function lettered({ replyTo, demo }: Deps, { labels, ...letter }: Shown, { urls }: MailLinks): LetterProps {
  const buttons = labels.flatMap(({ label, to }) => (urls[to] ? [{ label, url: urls[to] }] : []));
  return { ...letter, buttons, replyTo, demo };
}

/** A person's own language; a mailbox is written to in the language of the case. */
function readerOf(
  { audience }: Cause,
  { seat, person }: To,
  known: Known,
): { readonly address: string; readonly locale: Locale } | Skipped {
  if (audience.of === 'address') return { address: audience.address, locale: audience.locale };
  if (person !== null) {
    if (!known.person || known.left) return { skip: 'left' };
    const active = known.person.addresses.find(({ status }) => status === 'active');
    return active ? { address: active.address, locale: known.person.locale } : { skip: 'suppressed' };
  }
  const code = known.about && seat.startsWith('centre:') ? checkCodiCentre(known.about.head.code) : null;
  return known.about && code?.ok ? { address: officialMailbox(code.value), locale: known.about.body.locale } : { skip: 'nobody' };
}

/** A cancellation, a decision or a score that comes first stops the mail. */
function checksOf(cause: Cause, { person }: To, { about, headRev, scoreRev }: Known): readonly Write[] {
  if (!about || headRev === null) return [];
  const head: Write = { check: headKey(about.head.id), if: headRev };
  return cause.whileState !== null && person !== null
    ? [head, { check: scoreKey(about.head.id, person), if: scoreRev ?? 'absent' }]
    : [head];
}
