/** One mail to one recipient, ready to be claimed, or why it is not sent. */
import { compose, type Shown } from '#functions/rules/mail/compose.ts';
import type { CalendarPart } from '#schemas/calendar-entry.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import type { LetterProps } from '#schemas/letter.ts';
import type { Locale } from '#schemas/text.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { linksOf, type MailLinks } from './links.ts';
import { type Matter, matterOf } from './matter.ts';
import { type Reader, readerOf, type To } from './reader.ts';

/** A mail ready to be claimed. */
export interface Planned extends Reader {
  readonly props: LetterProps;
  /** What a calendar program is told with it. */
  readonly calendar: CalendarPart | null;
  readonly hashes: readonly string[];
  /** What must still hold when it is claimed, and what is minted for it. */
  readonly writes: readonly Write[];
}
/** Why it is not sent. */
export interface Skipped {
  readonly skip: string;
}

/** Reads, decides and composes; writes nothing. */
export async function planMail(deps: Deps, cause: Cause, to: To): Promise<Planned | Skipped> {
  const matter = await matterOf(deps, cause, to);
  if (matter.unwanted) return { skip: matter.unwanted };
  const reader = await readerOf(deps, cause, to, matter.mailbox);
  if ('skip' in reader) return reader;
  const links = await linksOf(deps, matter, cause, { ...to, ...reader });
  if (!links) return { skip: 'done' };
  const props = lettered(deps, composed(matter, reader.locale, links.holes), links);
  return { ...reader, props, calendar: links.calendar, hashes: links.hashes, writes: [...matter.checks, ...links.writes] };
}

/** The letter without secrets; `secret` fills the holes that only a mail has. */
export function composed({ message, substance }: Matter, locale: Locale, secret: Readonly<Record<string, string>>): Shown {
  const said = substance(locale, secret);
  return compose(message.words, locale, { ...said, holes: message.props.parse(said.holes) });
}

function lettered({ replyTo, demo }: Deps, { labels, ...letter }: Shown, { urls }: MailLinks): LetterProps {
  const buttons = labels.flatMap(({ label, to }) => (urls[to] ? [{ label, url: urls[to] }] : []));
  return { ...letter, buttons, replyTo, demo };
}
