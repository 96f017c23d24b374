/** What SNS brings of a mail that SES received, by the example in the manual of SES. */
import { createHash, randomUUID } from 'node:crypto';

/** What SES found, where it is not `PASS`. */
export type Verdicts = Readonly<Partial<Record<'spamVerdict' | 'virusVerdict', 'FAIL' | 'GRAY'>>>;

/** The SNS event of a received mail, as a Lambda gets it. */
export function receivedMail(
  raw: Uint8Array,
  recipients: readonly string[],
  topic: string,
  verdicts: Verdicts = {},
  encoding: 'BASE64' | 'UTF-8' = 'BASE64',
): object {
  const timestamp = '2026-11-25T10:15:04.000Z';
  const messageId = createHash('sha256').update(raw).digest('hex').slice(0, 40);
  const names = ['spamVerdict', 'virusVerdict', 'spfVerdict', 'dkimVerdict', 'dmarcVerdict'];
  const message = {
    notificationType: 'Received',
    mail: {
      ...{ timestamp, source: 'nora@escola.example', messageId, destination: recipients, headersTruncated: false },
      headers: [{ name: 'From', value: 'Nora Vidal <nora@escola.example>' }],
      commonHeaders: { from: ['Nora Vidal <nora@escola.example>'], to: recipients },
    },
    receipt: {
      ...{ timestamp, processingTimeMillis: 222, recipients },
      ...Object.fromEntries(names.map((name) => [name, { status: 'PASS' }])),
      ...Object.fromEntries(Object.entries(verdicts).map(([name, status]) => [name, { status }])),
      action: { type: 'SNS', topicArn: topic, encoding },
    },
    content: Buffer.from(raw).toString(encoding === 'BASE64' ? 'base64' : 'utf8'),
  };
  const Sns = {
    ...{ Type: 'Notification', MessageId: randomUUID(), TopicArn: topic, Subject: 'Amazon SES Email Receipt Notification' },
    ...{ Message: JSON.stringify(message), Timestamp: timestamp, SignatureVersion: '1', Signature: 'c2lnbmVk' },
    ...{ SigningCertUrl: 'https://sns.local/cert.pem', UnsubscribeUrl: 'https://sns.local/', MessageAttributes: {} },
  };
  return { Records: [{ EventSource: 'aws:sns', EventVersion: '1.0', EventSubscriptionArn: `${topic}:${randomUUID()}`, Sns }] };
}
