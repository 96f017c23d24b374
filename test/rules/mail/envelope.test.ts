/** The life of an envelope: every step, every event, and none that undoes a later one. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { aftermath, type Happened, plus } from '#functions/rules/mail/aftermath.ts';
import { breath, doubtTime, nextStep } from '#functions/rules/mail/attempt.ts';
import type { Envelope } from '#schemas/entities/mail.ts';

const real = '2026-11-23T09:00:00.000Z';
const envelope = (more: Partial<Envelope> = {}): Envelope => ({
  ...{
    id: 'E',
    address: 'a@b.example',
    person: null,
    locale: 'ca',
    case: null,
    item: null,
    subject: 's',
    at: real,
    tokens: [],
    messageId: null,
  },
  reasons: [{ cause: 'C', seat: 's', message: 'm' }],
  ...{ state: 'claimed', attempt: 1, lease: plus(real, 1), possiblyTwice: false },
  ...more,
});
const calm = { real, idempotent: false, takeOver: false };
const over = real;

describe('an envelope that is looked at again', () => {
  test.each([
    [{}, {}, 'wait'],
    [{ lease: over }, {}, 'doubt'],
    [{ lease: over }, { idempotent: true }, 'again'],
    [{}, { takeOver: true }, 'doubt'],
    [{}, { takeOver: true, idempotent: true }, 'again'],
    [{ state: 'waiting' }, {}, 'wait'],
    [{ state: 'waiting', lease: over }, {}, 'again'],
    [{ state: 'unknown' }, {}, 'wait'],
    [{ state: 'unknown' }, { idempotent: true }, 'again'],
    [{ state: 'unknown', lease: over }, {}, 'twice'],
    [{ state: 'unknown', lease: over, possiblyTwice: true }, {}, 'give-up'],
    [{ state: 'unknown', lease: null }, { idempotent: true }, 'closed'],
    [{ state: 'sent', lease: null }, {}, 'closed'],
    [{ state: 'sent', lease: over }, {}, 'closed'],
  ] as const)('%o under %o: %s', (more, under, step) => {
    expect(nextStep(envelope(more), { ...calm, ...under })).toBe(step);
  });
});

describe('what happens to it', () => {
  test('sent closes it and its reason', () => {
    expect(aftermath(envelope(), { is: 'sent', messageId: 'M' }, real)).toEqual({
      envelope: envelope({ state: 'sent', messageId: 'M', lease: null }),
      reason: { state: 'sent', why: null },
      again: null,
    });
  });

  test('throttled waits a breath, doubt a quarter of an hour, or a breath where asking again is harmless', () => {
    expect(aftermath(envelope(), { is: 'throttled', attempt: 1 }, real)).toMatchObject({ envelope: { state: 'waiting' }, again: breath });
    const doubt = { is: 'doubt', attempt: 1 } as const;
    expect(aftermath(envelope(), { ...doubt, soon: false }, real)).toMatchObject({
      envelope: { state: 'unknown', lease: plus(real, doubtTime) },
      reason: null,
      again: doubtTime,
    });
    expect(aftermath(envelope(), { ...doubt, soon: true }, real)).toMatchObject({ envelope: { state: 'unknown' }, again: breath });
  });

  test('refused fails; unwanted is skipped where it surely was not sent, and in doubt otherwise', () => {
    const unwanted = { is: 'unwanted', attempt: 1, why: 'done' } as const;
    const failed = { envelope: { state: 'failed', lease: null } };
    expect(aftermath(envelope(), { is: 'refused', attempt: 1 }, real)).toMatchObject({
      ...failed,
      reason: { state: 'failed', why: 'refused' },
    });
    expect(aftermath(envelope({ state: 'waiting' }), unwanted, real)).toMatchObject({
      ...failed,
      reason: { state: 'skipped', why: 'done' },
    });
    expect(aftermath(envelope({ state: 'unknown' }), unwanted, real)).toMatchObject({ reason: { state: 'failed', why: 'unknown' } });
    expect(aftermath(envelope({ state: 'unknown' }), { is: 'given-up', attempt: 1 }, real)).toMatchObject({
      envelope: { state: 'unknown', lease: null },
      reason: { state: 'failed', why: 'unknown' },
    });
  });

  test('an event of an earlier attempt, or after the end, says nothing', () => {
    for (const is of ['throttled', 'refused', 'given-up'] as const) {
      expect(aftermath(envelope({ attempt: 2 }), { is, attempt: 1 }, real)).toBeNull();
      expect(aftermath(envelope({ state: 'sent' }), { is, attempt: 1 }, real)).toBeNull();
    }
  });

  const news = fc.constantFrom('sent', 'delivered', 'bounced', 'complained');
  property.prop([fc.array(news, { minLength: 1 })])('the worst news stands, in whatever order it comes', (heard) => {
    const order = ['sent', 'delivered', 'bounced', 'complained'];
    const last = heard.reduce<Envelope>((so, is) => aftermath(so, { is, messageId: 'M' } as Happened, real)?.envelope ?? so, envelope());
    expect(last.state).toBe(order[Math.max(...heard.map((is) => order.indexOf(is)))]);
  });
});
