/** The postman keeps the pace and says what it knows of the outcome. */
import { describe, expect, test } from 'vitest';
import { createPostman } from '#functions/mail/postman.ts';
import type { Quota, Ses } from '#functions/mail/ses.ts';
import { seminar } from '#test/support/calendar.ts';
import { handClock } from '#test/support/deps.ts';

const letter = { envelope: 'E', to: 'a@b.example', locale: 'ca', message: 'm', props: {} } as const;
const rendered = { subject: 's', html: '<p>h</p>', text: 't', replyTo: 'c@d.example' };

function office(quota: () => Promise<Quota>, render = () => rendered) {
  const now = handClock();
  const waits: number[] = [];
  const posted: string[] = [];
  const raws: string[] = [];
  const send: Ses['send'] = async ({ envelope, raw }) => {
    posted.push(envelope);
    raws.push(String(raw));
    return { messageId: `ses-${posted.length}` };
  };
  const postman = createPostman({ render, ses: { send, quota }, from: 'm@m.example', now, wait: async (ms) => void waits.push(ms) });
  return { postman, waits, posted, raws, now };
}
const quota =
  (more: Partial<Quota> = {}) =>
  async () => ({ perSecond: 2, perDay: 100, sent: 0, ...more });

describe('a postman', () => {
  test('sends at the pace of the quota', async () => {
    const { postman, waits } = office(quota());
    for (let count = 0; count < 5; count += 1) await postman.send(letter);
    expect(waits).toEqual([500, 1_000, 1_500]);
  });

  test('sends nothing over the quota of the day', async () => {
    const { postman, posted } = office(quota({ sent: 100 }));
    expect(await postman.send(letter)).toEqual({ throttled: true });
    expect(posted).toEqual([]);
  });

  test('lets nobody wait longer than a claim holds', async () => {
    const { postman, posted } = office(quota());
    const answers = await Promise.all(Array.from({ length: 100 }, () => postman.send(letter)));
    expect(posted).toHaveLength(42);
    expect(answers.filter((answer) => 'throttled' in answer)).toHaveLength(58);
  });

  test('sends slowly while the quota is not known, and asks again later', async () => {
    let known = false;
    const { postman, waits, now } = office(async () => {
      if (!known) throw new Error('no answer');
      return { perSecond: 14, perDay: 50_000, sent: 0 };
    });
    const send = async (times: number) => {
      for (let count = 0; count < times; count += 1) await postman.send(letter);
    };
    await send(2);
    known = true;
    await send(1);
    expect(waits).toEqual([1_000, 2_000]);
    now.pass({ minutes: 6 });
    await send(14);
    expect(waits).toHaveLength(2);
  });

  test('puts the calendar of a letter into its mail, and refuses a wrong one', async () => {
    const { postman, posted, raws } = office(quota());
    await postman.send(letter);
    await postman.send({ ...letter, calendar: { method: 'CANCEL', entry: seminar } });
    expect(raws.map((raw) => raw.includes('Content-Type: text/calendar; charset=utf-8; method=CANCEL'))).toEqual([false, true]);
    for (const wrong of [{ attendee: null }, { start: 'tomorrow' }, { url: 'nowhere' }]) {
      const broken = { ...letter, calendar: { method: 'REQUEST', entry: { ...seminar, ...wrong } } } as const;
      expect(await postman.send(broken)).toEqual({ refused: 'render' });
    }
    expect(posted).toHaveLength(2);
  });

  test('refuses what cannot be rendered: nothing was sent', async () => {
    const { postman, posted } = office(quota(), () => {
      throw new Error('wrong props');
    });
    expect(await postman.send(letter)).toEqual({ refused: 'render' });
    expect(posted).toEqual([]);
  });
});
