/** What SES publishes, as SNS brings it to a Lambda. */
import { describe, expect, test } from 'vitest';
import { mailEventOf, recordsOf } from '#functions/mail/feedback.ts';

const timestamp = '2026-11-23T09:00:00.000Z';
const mail = {
  timestamp,
  messageId: 'M',
  source: 'a@b.example',
  destination: ['c@d.example'],
  tags: { envelope: ['01ENVELOPE'], 'ses:operation': ['x'] },
};

function event(message: object) {
  const Sns = {
    ...{ Type: 'Notification', MessageId: '1', TopicArn: 'arn:aws:sns:eu-west-1:1:t', Subject: null, Message: JSON.stringify(message) },
    ...{
      Timestamp: timestamp,
      SignatureVersion: '1',
      Signature: 'x',
      SigningCertUrl: 'https://x.example',
      UnsubscribeUrl: 'https://x.example',
    },
  };
  return { Records: [{ EventSource: 'aws:sns', EventVersion: '1.0', EventSubscriptionArn: 'x', Sns }] };
}
const read = (message: object) => recordsOf(event(message)).map(mailEventOf);

describe('an event of SES', () => {
  test.each([
    ['Send', { send: {} }, 'send', false],
    ['Delivery', { delivery: { timestamp } }, 'delivery', false],
    ['Bounce', { bounce: { bounceType: 'Permanent', timestamp } }, 'bounce', true],
    ['Bounce', { bounce: { bounceType: 'Transient', timestamp } }, 'bounce', false],
    ['Complaint', { complaint: { timestamp } }, 'complaint', true],
    ['Reject', { reject: { reason: 'Bad content' } }, 'bounce', false],
  ])('%s with %o', (eventType, more, kind, lasting) => {
    expect(read({ eventType, mail, ...more })).toEqual([{ kind, envelope: '01ENVELOPE', messageId: 'M', lasting, at: timestamp }]);
  });

  test('of another kind, or of a mail that is not ours, says nothing', () => {
    expect(read({ eventType: 'Open', mail })).toEqual([null]);
    expect(read({ eventType: 'Bounce', mail: { ...mail, tags: {} }, bounce: { bounceType: 'Permanent', timestamp } })).toEqual([null]);
  });

  test('that is none is an error', () => {
    expect(() => recordsOf({ Records: [{}] })).toThrow();
    expect(() => read({ hello: 1 })).toThrow();
  });
});
