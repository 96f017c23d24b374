/** A kept mail, parsed for programs and people. */
import PostalMime from 'postal-mime';
import type { Mailbox, MailEntry } from './mailbox.ts';

/** A mail of `GET /store`. `at` in epoch seconds; attachments in base64. */
export interface StoredMail {
  readonly messageId: string;
  /** Envelope id of the sender, from the message tag. */
  readonly envelope: string;
  readonly from: string;
  readonly replyTo: readonly string[];
  readonly destination: { readonly to: readonly string[]; readonly cc: readonly string[]; readonly bcc: readonly string[] };
  readonly subject: string;
  readonly body: { readonly text: string; readonly html: string };
  readonly attachments: readonly { readonly filename: string; readonly contentType: string; readonly content: string }[];
  readonly headers: Readonly<Record<string, string>>;
  readonly at: number;
}

/** Reads and parses a mail. */
export async function readMail(mailbox: Mailbox, entry: MailEntry): Promise<StoredMail> {
  const mail = await PostalMime.parse(await mailbox.raw(entry), { attachmentEncoding: 'base64' });
  const addresses = (list: typeof mail.to) => (list ?? []).flatMap(({ address }) => address ?? []);
  return {
    ...{ messageId: entry.messageId, envelope: entry.tags.envelope ?? '', from: entry.from, replyTo: addresses(mail.replyTo) },
    destination: { to: entry.to, cc: addresses(mail.cc), bcc: [] },
    subject: mail.subject ?? '',
    body: { text: mail.text ?? '', html: mail.html ?? '' },
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      filename: filename ?? '',
      contentType: mimeType,
      // The parser was asked for base64.
      content: typeof content === 'string' ? content : '',
    })),
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
    at: Math.floor(entry.at / 1_000),
  };
}
