/** What SES tells of a mail through SNS, in the shape of its event publishing. */
import { randomUUID } from 'node:crypto';
import type { MailEntry } from '#infra/local/ses/mailbox.ts';

/** What may become of a mail. */
export type MailFate = 'Send' | 'Delivery' | 'Bounce' | 'Complaint' | 'Reject';

/** The SNS event of a mail, as a Lambda gets it. */
export function mailEvent(fate: MailFate, entry: Pick<MailEntry, 'messageId' | 'from' | 'to' | 'tags' | 'at'>, topic: string): object {
  const timestamp = new Date(entry.at + 1_000).toISOString();
  const recipients = entry.to.map((emailAddress) => ({ emailAddress }));
  const details = {
    Send: { send: {} },
    Delivery: {
      delivery: { timestamp, processingTimeMillis: 1_000, recipients: entry.to, smtpResponse: '250 OK', reportingMTA: 'a1.smtp-out.local' },
    },
    Bounce: {
      bounce: { bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients: recipients, timestamp, feedbackId: randomUUID() },
    },
    Complaint: {
      complaint: { complaintFeedbackType: 'abuse', complainedRecipients: recipients, timestamp, feedbackId: randomUUID() },
    },
    Reject: { reject: { reason: 'Bad content' } },
  } as const satisfies Record<MailFate, object>;
  const message = { eventType: fate, mail: mailOf(entry), ...details[fate] };
  return {
    Records: [
      {
        ...{ EventSource: 'aws:sns', EventVersion: '1.0', EventSubscriptionArn: `${topic}:${randomUUID()}` },
        Sns: {
          ...{ Type: 'Notification', MessageId: randomUUID(), TopicArn: topic, Subject: 'Amazon SES Email Event Notification' },
          ...{ Message: JSON.stringify(message), Timestamp: timestamp, SignatureVersion: '1', Signature: 'c2lnbmVk' },
          ...{ SigningCertUrl: 'https://sns.local/cert.pem', UnsubscribeUrl: 'https://sns.local/', MessageAttributes: {} },
        },
      },
    ],
  };
}

function mailOf({ messageId, from, to, tags, at }: Pick<MailEntry, 'messageId' | 'from' | 'to' | 'tags' | 'at'>): object {
  const own = Object.entries(tags).map(([name, value]) => [name, [value]]);
  return {
    ...{ timestamp: new Date(at).toISOString(), source: from, sendingAccountId: '000000000000', messageId, destination: to },
    headersTruncated: false,
    headers: [{ name: 'From', value: from }],
    commonHeaders: { from: [from], to, messageId },
    tags: {
      'ses:operation': ['SendRawEmail'],
      'ses:configuration-set': ['magnet'],
      'ses:from-domain': ['magnet.example'],
      ...Object.fromEntries(own),
    },
  };
}
