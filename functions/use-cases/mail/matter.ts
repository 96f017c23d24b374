/** What a mail is about, whatever that is: its message, whether it is still wanted, what fills its words, and what its claim checks. */
import type { AboutItem } from '#functions/rules/mail/about-item.ts';
import type { Substance } from '#functions/rules/mail/compose.ts';
import { substanceOfItem, variantOf } from '#functions/rules/mail/item-substance.ts';
import { unwanted } from '#functions/rules/mail/still-wanted.ts';
import { unwantedItem } from '#functions/rules/mail/still-wanted-item.ts';
import { substanceOf } from '#functions/rules/mail/substance.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import { digestMail, type Message, trialMail } from '#schemas/messages.ts';
import type { Locale } from '#schemas/text.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { readKnown } from './about.ts';
import { namesOf, readItem } from './about-item.ts';
import { digestMatter } from './digest.ts';
import type { Mailbox, To } from './reader.ts';
import { spokenOf } from './spoken.ts';
import { trialMatter } from './trial.ts';

/** See the module. */
export interface Matter {
  readonly message: Message;
  /** Why it is not sent any more; null = it is. */
  readonly unwanted: string | null;
  /** There is something to speak of: the case or item is not gone. */
  readonly known: boolean;
  /** The item that it speaks of. */
  readonly item: AboutItem | null;
  /** What fills the words; `secret` are the holes that only a mail has. */
  readonly substance: (locale: Locale, secret: Readonly<Record<string, string>>) => Substance;
  /** The official mailbox of the centre that is meant. */
  readonly mailbox: Mailbox | null;
  readonly checks: readonly Write[];
}

/** Reads it. */
export function matterOf(deps: Deps, cause: Cause, to: To): Promise<Matter> {
  if (cause.message === trialMail) return trialMatter(deps, cause);
  if (cause.message === digestMail) return digestMatter(deps, cause);
  return cause.anchor.kind === 'item' ? itemMatter(deps, cause, to) : caseMatter(deps, cause, to);
}

async function caseMatter(deps: Deps, cause: Cause, to: To): Promise<Matter> {
  const message = await spokenOf(deps, cause.message, cause.createdAt);
  const { about, scored, checks } = await readKnown(deps, message, cause, to);
  const closed = to.seat.endsWith('#committee') && about?.body.scoring.closed === true;
  return {
    ...{ message, checks, item: null, known: about !== null },
    unwanted: unwanted({ cause, head: about?.head ?? null, scored: scored || closed, now: deps.now() }),
    substance: (locale, secret) => (about ? substanceOf(message, about, locale) : { holes: secret, box: null, comments: [], answers: [] }),
    mailbox: about && { code: about.head.code, locale: about.body.locale },
  };
}

/** Sessions and deadlines say no language of their own: mailboxes are written to in Catalan. */
async function itemMatter(deps: Deps, cause: Cause, to: To): Promise<Matter> {
  const { about, checks } = await readItem(deps, cause, to);
  const why = unwantedItem({ cause, about, now: deps.now() });
  const message = await spokenOf(deps, about ? variantOf(about) : cause.message, cause.createdAt);
  const names = about && (await namesOf(deps, about));
  const said = names && { person: to.person, names, now: deps.now() };
  return {
    ...{ message, checks, item: about, known: about !== null, unwanted: why },
    substance: (locale) => {
      if (!about || !said) throw new Error(`the item of ${cause.id} is gone`);
      return substanceOfItem(about, said, locale);
    },
    mailbox: about?.centre ? { code: about.centre.record.codi, locale: 'ca' } : null,
  };
}
