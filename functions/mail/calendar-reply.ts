/** Reads what somebody answered with the buttons of a calendar program: a mail with METHOD:REPLY, as Google, Outlook and Apple write it. */
import ICAL from 'ical.js';
import type { CalendarReply } from '#schemas/calendar-reply.ts';
import { replyToken } from '#schemas/values/reply-address.ts';
import { type IncomingMail, type ReplyPart, readIncoming } from './reply-parts.ts';

/**
 * Why a mail is no answer. `size`: more than a megabyte · `mail`: nobody could read it · `token`: sent to no address of ours · `automatic`: a machine
 * wrote it · `none`: it has no calendar · `method`: its calendar is no answer, another hour is proposed for instance · `answer`: an answer that is
 * neither yes, no nor maybe, or not of one person.
 */
export type Unread = 'size' | 'mail' | 'token' | 'automatic' | 'none' | 'method' | 'answer';

/** What was read. */
export type ReadReply = { readonly ok: true; readonly reply: CalendarReply } | { readonly ok: false; readonly why: Unread };

/** Whom the mail was handed over for (the envelope of SMTP), where known, and our domain. */
export interface ReplyContext {
  readonly domain: string;
  readonly recipients?: readonly string[];
}

const longest = { mail: 1_000_000, comment: 2_000 };
const answers = new Map<string, CalendarReply['answer']>([
  ['ACCEPTED', 'yes'],
  ['DECLINED', 'no'],
  ['TENTATIVE', 'maybe'],
]);

type Property = NonNullable<ReturnType<ReplyPart['event']['getFirstProperty']>>;

/** Reads the bytes of a mail. Never throws. */
export async function readReply(raw: Uint8Array, { domain, recipients = [] }: ReplyContext): Promise<ReadReply> {
  if (raw.byteLength > longest.mail) return no('size');
  const mail = await readIncoming(raw);
  if (!mail) return no('mail');
  const to = [...new Set([...recipients.map((address) => address.toLowerCase()), ...mail.to])];
  const token = to.map((address) => replyToken(address, domain)).find((found) => found !== null);
  if (!token) return no(mail.automatic ? 'automatic' : 'token');
  const part = mail.parts.find(({ method }) => method === 'REPLY');
  if (!part) return no(unanswered(mail));
  const said = answerOf(part, mail);
  return said ? { ok: true, reply: { to, token, ...said } } : no('answer');
}

const no = (why: Unread): ReadReply => ({ ok: false, why });

function unanswered({ parts, automatic }: IncomingMail): Unread {
  if (parts.length > 0) return 'method';
  return automatic ? 'automatic' : 'none';
}

/** The library reads values when they are asked for, and throws at what it cannot read. */
function answerOf(part: ReplyPart, mail: IncomingMail): Omit<CalendarReply, 'to' | 'token'> | null {
  try {
    return answerIn(part, mail);
  } catch {
    return null;
  }
}

function answerIn({ event }: ReplyPart, { from }: IncomingMail): Omit<CalendarReply, 'to' | 'token'> | null {
  const uid = text(event.getFirstPropertyValue('uid'));
  const asked = event.getAllProperties('attendee');
  const property = asked.length > 1 ? asked.find((each) => addressOf(each) === from) : asked[0];
  const answer = answers.get(parameter(property, 'partstat').toUpperCase());
  const attendee = property ? addressOf(property) : '';
  if (!uid || !property || !answer || !attendee) return null;
  const sequence = Number(text(event.getFirstPropertyValue('sequence')) || Number.NaN);
  return {
    ...{ uid, attendee, answer, comment: commentOf(event, property), stamp: stampOf(event) },
    sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : null,
  };
}

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value).trim());

function parameter(property: Property | undefined, name: string): string {
  return text([property?.getParameter(name) ?? ''].flat()[0]);
}

/** Apple writes some people as `urn:uuid:…` and their address beside it. */
function addressOf(property: Property): string {
  const value = text(property.getFirstValue());
  const address = /^mailto:/iu.test(value) ? value.slice('mailto:'.length) : parameter(property, 'email');
  return address.trim().toLowerCase();
}

/** Outlook writes a property; Google a parameter, with the escapes of a property and of HTML in it. */
function commentOf(event: ReplyPart['event'], property: Property): string {
  const own = event.getAllProperties('comment').map((each) => text(each.getFirstValue()));
  const beside = fromHtml(
    parameter(property, 'x-response-comment')
      .replace(/\\n/giu, '\n')
      .replace(/\\([\\;,])/gu, '$1'),
  );
  const comment = (own.join('\n').trim() || beside).replace(/(?!\n)\p{Cc}/gu, '').toWellFormed();
  return comment.trim().slice(0, longest.comment).toWellFormed();
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
]);

function fromHtml(value: string): string {
  return value.replace(/&(#39|[a-z]{2,4});/gu, (whole, name: string) => entities.get(name) ?? whole);
}

/** The property is in UTC; a program that says otherwise says nothing. */
function stampOf(event: ReplyPart['event']): string | null {
  const time = event.getFirstPropertyValue('dtstamp');
  const digits = time instanceof ICAL.Time && time.zone === ICAL.Timezone.utcTimezone ? time.toString() : '';
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u.test(digits) ? digits.replace(/Z$/u, '.000Z') : null;
}
