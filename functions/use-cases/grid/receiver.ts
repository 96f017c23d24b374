/** Somebody whom a reminder by hand would reach, asked as it will be when it is sent; or why it would not. */
import { unwantedItem } from '#functions/rules/mail/still-wanted-item.ts';
import { reminderHour } from '#functions/rules/steps.ts';
import { addDays, at } from '#functions/rules/working-days.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import type { Locale } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { envelopeKey } from '../../store/envelope.ts';
import { getPerson } from '../../store/person.ts';
import { readerOf as readerKey } from '../../store/reason.ts';
import { readItem } from '../mail/about-item.ts';
import { dailyId } from '../mail/daily.ts';
import { readerOf, type To } from '../mail/reader.ts';
import type { Deps } from '../ports.ts';

/** `tomorrow`: the letter of today has gone out. */
export type RemindWhen = 'next' | 'tomorrow';

/** Who gets it, or why not. */
export interface RemindReader {
  /** Null = the official mailbox. */
  readonly name: string | null;
  readonly address: string;
  readonly when: RemindWhen;
}

/** Who gets it, in full. */
export interface Receiver extends RemindReader {
  /** A person, or the seat of a mailbox. */
  readonly key: string;
  readonly to: To;
  readonly locale: Locale;
}
/** See the module. */
export async function receiverOf(
  deps: Deps,
  cause: Cause,
  to: To,
): Promise<Receiver | { readonly name: string | null; readonly why: string }> {
  const name = to.person === null ? null : ((await getPerson(deps.store, to.person))?.name ?? '');
  const { about } = await readItem(deps, cause, to);
  const why = unwantedItem({ cause, about, now: deps.now() });
  if (why) return { name, why };
  const { codi = '' } = about?.centre?.record ?? {};
  const reader = await readerOf(deps, cause, to, { code: codi, locale: 'ca' });
  if ('skip' in reader) return { name, why: reader.skip };
  const key = readerKey(to);
  const today = localDay(deps.now());
  const [written] = await deps.store.get([envelopeKey(dailyId(key, today))]);
  const tomorrow = at(addDays(today, 1), reminderHour);
  if (written && cause.notAfter !== null && cause.notAfter < tomorrow) return { name, why: 'today' };
  return { ...{ key, to, name }, address: reader.address, locale: reader.locale, when: written ? 'tomorrow' : 'next' };
}
