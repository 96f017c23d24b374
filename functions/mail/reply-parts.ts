/** The calendar parts of an incoming mail, read so leniently that what a program writes besides does no harm. */
import ICAL from 'ical.js';
import PostalMime, { type Address, type Email } from 'postal-mime';

type Component = InstanceType<typeof ICAL.Component>;

/** A calendar part: its method in upper case, and its first event. */
export interface ReplyPart {
  readonly method: string;
  readonly event: Component;
}

/** An incoming mail, as far as it matters here. Addresses in lower case. */
export interface IncomingMail {
  readonly from: string | null;
  /** Whom it was sent to, by its headers. */
  readonly to: readonly string[];
  /** A machine wrote it: a holiday notice, a report, a list. */
  readonly automatic: boolean;
  readonly parts: readonly ReplyPart[];
}

/** Lines that an answer is made of; of the rest, programs write much that other programs cannot read. */
const wanted = /^(?:BEGIN|END|METHOD|UID|SEQUENCE|DTSTAMP|ORGANIZER|ATTENDEE|COMMENT)[;:]/iu;

/** Null where these bytes are no mail that anybody could read. */
export async function readIncoming(raw: Uint8Array): Promise<IncomingMail | null> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer', forceRfc822Attachments: true }).catch(() => null);
  if (!mail) return null;
  const [from = null] = addressesOf(mail.from ? [mail.from] : []);
  return {
    from,
    to: addressesOf([...(mail.to ?? []), ...(mail.cc ?? [])]),
    automatic: isAutomatic(mail),
    parts: mail.attachments.flatMap((part) => {
      if (!/^(?:text\/calendar|application\/ics)$/u.test(part.mimeType) && !/\.ics$/iu.test(part.filename ?? '')) return [];
      const content = typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content);
      return partOf(content, part.method ?? '');
    }),
  };
}

function partOf(content: string, said: string): readonly ReplyPart[] {
  const lines = content.replace(/\r?\n[ \t]/gu, '').split(/\r\n?|\n/u);
  try {
    const calendar = new ICAL.Component(ICAL.parse(lines.filter((line) => wanted.test(line)).join('\r\n')));
    const event = calendar.name === 'vcalendar' ? calendar.getFirstSubcomponent('vevent') : null;
    const method = calendar.getFirstPropertyValue('method') ?? said;
    return event ? [{ method: String(method).trim().toUpperCase(), event }] : [];
  } catch {
    return [];
  }
}

function addressesOf(list: readonly Address[]): readonly string[] {
  return list.flatMap(({ address, group }) => (group ? addressesOf(group) : address ? [address.trim().toLowerCase()] : []));
}

/** RFC 3834, and what was there before it. */
function isAutomatic({ headers }: Email): boolean {
  const of = (name: string) => headers.filter(({ key }) => key === name).map(({ value }) => value.trim().toLowerCase());
  return (
    of('auto-submitted').some((value) => value !== 'no') ||
    of('precedence').some((value) => /^(?:bulk|junk|list|auto_reply)/u.test(value)) ||
    of('return-path').includes('<>') ||
    of('content-type').some((value) => value.startsWith('multipart/report'))
  );
}
