/** The SNS events that SES publishes: for its test addresses (`bounce@…` does not exist, `complaint@…` calls it spam), and of mail that it received. */
import { createHash } from 'node:crypto';
import type { MailEntry } from './mailbox.ts';

/** The event of a mail, as a Lambda gets it; null for an address like any other. */
export function feedbackEvent({ id, messageId, from, to, tags, at }: MailEntry): object | null {
  const kind = /^(bounce|complaint)(\+.*)?@/.exec(to[0] ?? '')?.[1];
  if (!kind) return null;
  const timestamp = new Date(at).toISOString();
  const mail = {
    ...{ timestamp, messageId, source: from, destination: to },
    tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
  };
  const recipients = to.map((emailAddress) => ({ emailAddress }));
  const said =
    kind === 'bounce'
      ? {
          eventType: 'Bounce',
          mail,
          bounce: { bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients: recipients, timestamp },
        }
      : { eventType: 'Complaint', mail, complaint: { complaintFeedbackType: 'abuse', complainedRecipients: recipients, timestamp } };
  return notification(id, 'Amazon SES Email Event Notification', said, timestamp);
}

/** The event of a mail that somebody sent to us, whole, as a receipt rule with an SNS action brings it. */
export function receivedEvent(raw: Uint8Array, recipients: readonly string[], at: number): object {
  const timestamp = new Date(at).toISOString();
  const messageId = createHash('sha256').update(raw).digest('hex').slice(0, 40);
  const topicArn = 'arn:aws:sns:local:000000000000:magnet-mail';
  const said = {
    notificationType: 'Received',
    mail: { timestamp, messageId, destination: recipients },
    receipt: { timestamp, recipients, action: { type: 'SNS', topicArn, encoding: 'BASE64' } },
    content: Buffer.from(raw).toString('base64'),
  };
  return notification(messageId, 'Amazon SES Email Receipt Notification', said, timestamp);
}

/** As SNS hands it to a Lambda. */
function notification(id: string, subject: string, said: object, timestamp: string): object {
  const Sns = {
    ...{
      Type: 'Notification',
      MessageId: id,
      TopicArn: 'arn:aws:sns:local:000000000000:magnet-mail',
      Subject: subject,
    },
    ...{
      Message: JSON.stringify(said),
      Timestamp: timestamp,
      SignatureVersion: '1',
      Signature: '',
      SigningCertUrl: '',
      UnsubscribeUrl: '',
    },
  };
  return { Records: [{ EventSource: 'aws:sns', EventVersion: '1.0', EventSubscriptionArn: Sns.TopicArn, Sns }] };
}
