/** Mail that SES received for us: answers of calendar programs are heard, what else people send goes on to the coordination. */
import * as z from 'zod';
import type { CalendarReply } from '#schemas/calendar-reply.ts';
import type { MailEvent } from '#schemas/entities/mail.ts';
import type { Clock, Log } from '../use-cases/ports.ts';
import { mailEventOf, type SnsRecord } from './feedback.ts';
import type { Ses } from './ses.ts';

const verdict = z.object({ status: z.string() }).optional();
const notification = z.object({
  notificationType: z.literal('Received'),
  mail: z.object({ messageId: z.string() }),
  receipt: z.object({
    recipients: z.array(z.string()),
    spamVerdict: verdict,
    virusVerdict: verdict,
    action: z.object({ encoding: z.string().optional() }),
  }),
  content: z.string(),
});

/** A mail that was received. */
export interface Received {
  /** What SES calls it. */
  readonly id: string;
  /** For whom it was handed over. */
  readonly recipients: readonly string[];
  /** SES found spam or a virus in it. */
  readonly suspect: boolean;
  readonly raw: Uint8Array;
}

/** The mail in a record; null where it speaks of something else. Throws at a notification that is broken. */
export function receivedOf({ Sns }: SnsRecord): Received | null {
  const said: unknown = JSON.parse(Sns.Message);
  if (Object(said).notificationType !== 'Received') return null;
  const { mail, receipt, content } = notification.parse(said);
  const encoding = receipt.action.encoding?.toUpperCase() === 'BASE64' ? 'base64' : 'utf8';
  return {
    id: mail.messageId,
    recipients: receipt.recipients,
    suspect: [receipt.spamVerdict, receipt.virusVerdict].some((each) => each?.status === 'FAIL'),
    raw: Buffer.from(content, encoding),
  };
}

/** What receiving needs. */
export interface ReceivingProps {
  /** The domain whose mail is ours. */
  readonly domain: string;
  /** Records an answer; false = nobody has this token, or what it was for is not there. Hearing it twice must do no harm. */
  readonly hear: (reply: CalendarReply) => Promise<boolean>;
  /** Whether one more may be sent on now. */
  readonly may: () => Promise<boolean>;
  readonly ses: () => Promise<Pick<Ses, 'send'>>;
  readonly from: string;
  /** The mailbox of the coordination. */
  readonly to: string;
  /** Real clock. */
  readonly now: Clock;
  readonly log: Log;
}

/** What became of a mail. Log lines have it, never who wrote. */
export type Reception = 'heard' | 'forwarded' | 'dropped';

/**
 * Hears or sends on: a token is proof enough, whatever SES suspects. What else it suspects is dropped, and what a machine wrote, so that nothing goes
 * round in circles. Throws where it could not send, or may not send so many: it is tried again later, and kept for people after that.
 */
export async function receive(props: ReceivingProps, mail: Received): Promise<Reception> {
  const { log, domain, hear } = props;
  const { readReply } = await import('./calendar-reply.ts');
  const read = await readReply(mail.raw, { domain, recipients: mail.recipients });
  if (read.ok && (await hear(read.reply))) {
    log.info('reply-heard', { id: mail.id });
    return 'heard';
  }
  const kind = mail.suspect ? 'suspect' : read.ok ? 'unknown' : read.why;
  const drop = kind === 'suspect' || kind === 'automatic';
  if (!drop) await forward(props, mail);
  log.info(drop ? 'mail-dropped' : 'mail-forwarded', { id: mail.id, kind });
  return drop ? 'dropped' : 'forwarded';
}

/** What a record brings: a mail that was received, or what became of one that was sent. */
export async function takeRecord(
  record: SnsRecord,
  { receiving, feedback }: { readonly receiving: ReceivingProps; readonly feedback: (event: MailEvent) => Promise<void> },
): Promise<void> {
  const mail = receivedOf(record);
  const said = mail ? null : mailEventOf(record);
  if (mail) await receive(receiving, mail);
  if (said) await feedback(said);
}

async function forward({ may, ses, from, to, now }: ReceivingProps, { id, raw }: Received): Promise<void> {
  if (!(await may())) throw new Error('too many mails to be sent on');
  const { forwardMime } = await import('./forward.ts');
  const envelope = `received-${id}`;
  const answer = await (await ses()).send({ envelope, to, raw: forwardMime({ envelope, from, to, at: now(), raw }) });
  if (!('messageId' in answer)) throw new Error('SES did not take a mail to be sent on');
}
