/** Whether SNS really signed a record: its certificate must come from SNS itself, and the signature must fit. */
import { createVerify } from 'node:crypto';
import type { SnsRecord } from './feedback.ts';

const host = /^https:\/\/sns\.[a-z]{2}(?:-[a-z]+)+-\d\.amazonaws\.com(?:\.cn)?\/SimpleNotificationService-[0-9a-f]{32}\.pem$/u;

/** Gets a certificate as PEM. */
export type Certificates = (url: string) => Promise<string>;

/** True where the record is of this topic and signed by SNS. */
export async function isGenuine({ Sns }: SnsRecord, topic: string, certificate: Certificates): Promise<boolean> {
  if (Sns.TopicArn !== topic || !host.test(Sns.SigningCertUrl)) return false;
  const algorithm = { '1': 'RSA-SHA1', '2': 'RSA-SHA256' }[Sns.SignatureVersion];
  if (!algorithm) return false;
  const verify = createVerify(algorithm).update(signedText(Sns), 'utf8');
  return verify.verify(await certificate(Sns.SigningCertUrl), Sns.Signature, 'base64');
}

/** The text that SNS signs: names and values in this order, a line each. */
export function signedText({ Message, MessageId, Subject, Timestamp, TopicArn, Type }: SnsRecord['Sns']): string {
  const subject = Subject ? { Subject } : {};
  const pairs = Object.entries({ Message, MessageId, ...subject, Timestamp, TopicArn, Type });
  return pairs.map(([name, value]) => `${name}\n${value}\n`).join('');
}
