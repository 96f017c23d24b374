/** The local inbox, read over HTTP as a program reads it. */
import type { StoredMail } from '#infra/local/ses/mail.ts';

/** A mail as the tests look at it. */
export interface Mail {
  readonly messageId: string;
  readonly envelope: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Its name in the register. */
  readonly message: string;
  readonly locale: string;
  /** Addresses behind its links, in their order. */
  readonly links: readonly string[];
  /** The calendar in it; empty without one. */
  readonly calendar: string;
}

/** All mails, the oldest first. */
export async function inbox(endpoint: string): Promise<readonly Mail[]> {
  const mails: Mail[] = [];
  let cursor: string | undefined;
  do {
    const page = await fetch(`${endpoint}/store?limit=1000${cursor ? `&cursor=${cursor}` : ''}`);
    const { emails, cursor: next } = (await page.json()) as { readonly emails: readonly StoredMail[]; readonly cursor?: string };
    mails.push(...emails.map(mailOf));
    cursor = next;
  } while (cursor);
  return mails.reverse();
}

function mailOf({ messageId, envelope, from, destination, subject, body, headers, attachments }: StoredMail): Mail {
  const calendar = attachments.find(({ contentType }) => contentType === 'text/calendar')?.content ?? '';
  return {
    ...{ messageId, envelope, from, to: destination.to[0] ?? '', subject, text: body.text, html: body.html },
    message: headers['x-magnet-message'] ?? '',
    locale: headers['content-language'] ?? '',
    links: [...body.html.matchAll(/href="(https?:[^"]+)"/gu)].map(([, href = '']) => href.replaceAll('&amp;', '&')),
    calendar: Buffer.from(calendar, 'base64').toString('utf8'),
  };
}
