/** The SNS events that SES publishes for its test addresses: `bounce@…` does not exist, `complaint@…` calls it spam. */
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
  const Sns = {
    ...{
      Type: 'Notification',
      MessageId: id,
      TopicArn: 'arn:aws:sns:local:000000000000:magnet-mail',
      Subject: 'Amazon SES Email Event Notification',
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
