/** Reads what SES publishes about its mails, as SNS brings it. */
import * as z from 'zod';
import type { MailEvent } from '#schemas/entities/mail.ts';

/** One record of an SNS event, as a Lambda gets it. */
export const snsRecord = z.object({
  Sns: z.object({
    Type: z.string(),
    MessageId: z.string(),
    TopicArn: z.string(),
    Subject: z.string().nullish(),
    Message: z.string(),
    Timestamp: z.string(),
    SignatureVersion: z.string(),
    Signature: z.string(),
    SigningCertUrl: z.string(),
  }),
});
/** One record, see {@link snsRecord}. */
export type SnsRecord = z.infer<typeof snsRecord>;

const snsEvent = z.object({ Records: z.array(snsRecord) });

const sesEvent = z.object({
  eventType: z.string(),
  mail: z.object({ messageId: z.string(), timestamp: z.string(), tags: z.record(z.string(), z.array(z.string())).default({}) }),
  bounce: z.object({ bounceType: z.string(), timestamp: z.string() }).optional(),
  complaint: z.object({ timestamp: z.string() }).optional(),
  delivery: z.object({ timestamp: z.string() }).optional(),
});

/** `Reject` = SES found a virus: it arrived nowhere, and the address is not to blame. */
const kinds = new Map<string, MailEvent['kind']>([
  ['Send', 'send'],
  ['Delivery', 'delivery'],
  ['Bounce', 'bounce'],
  ['Complaint', 'complaint'],
  ['Reject', 'bounce'],
]);

/** The records of an SNS event. Throws on anything else. */
export function recordsOf(event: unknown): readonly SnsRecord[] {
  return snsEvent.parse(event).Records;
}

/** What a record says of one of our envelopes; null where it speaks of something else. */
export function mailEventOf({ Sns }: SnsRecord): MailEvent | null {
  const { eventType, mail, bounce, complaint, delivery } = sesEvent.parse(JSON.parse(Sns.Message));
  const kind = kinds.get(eventType);
  const [envelope] = mail.tags.envelope ?? [];
  if (!kind || !envelope) return null;
  const at = bounce?.timestamp ?? complaint?.timestamp ?? delivery?.timestamp ?? mail.timestamp;
  const lasting = bounce?.bounceType === 'Permanent' || complaint !== undefined;
  return { kind, envelope, messageId: mail.messageId, lasting, at };
}
