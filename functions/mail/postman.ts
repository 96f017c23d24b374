/** The postman: renders, builds the MIME, keeps the pace of the quota and hands the mail to SES. */
import type { Clock, Letter, Postman } from '../use-cases/ports.ts';
import { buildMime, type Outgoing } from './mime.ts';
import { type Bucket, fullBucket, take } from './pacing.ts';
import type { Quota, Ses } from './ses.ts';

/** What the postman is made of. */
export interface PostmanProps {
  /** Throws when the props are wrong. */
  readonly render: (letter: Letter) => Pick<Outgoing, 'subject' | 'html' | 'text' | 'replyTo'>;
  readonly ses: Ses;
  /** Address of the sender. */
  readonly from: string;
  /** Real clock. */
  readonly now: Clock;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** How long a quota holds, and how long a mail may wait for its turn. Milliseconds. */
const quotaTime = 300_000;
const patience = 20_000;

/** A postman of its own; several share a quota badly, and SES throttles them. */
export function createPostman({ render, ses, from, now, wait }: PostmanProps): Postman {
  const quota = quotaOf(ses, now);
  let bucket: Bucket | null = null;
  const turn = async (): Promise<number | null> => {
    const { perSecond, perDay, sent } = await quota();
    if (sent >= perDay) return null;
    const at = Date.parse(now());
    const next = take(bucket ?? fullBucket(perSecond, at), perSecond, at);
    if (next.wait > patience) return null;
    bucket = next.bucket;
    return next.wait;
  };
  const rawOf = async (letter: Letter): Promise<Buffer> => {
    const { envelope, message, to, locale, calendar } = letter;
    return buildMime({ ...render(letter), envelope, message, to, locale, calendar, from, at: now() });
  };
  return {
    async send(letter) {
      const pause = await turn();
      if (pause === null) return { throttled: true };
      if (pause > 0) await wait(pause);
      const raw = await rawOf(letter).catch(() => null);
      return raw ? ses.send({ envelope: letter.envelope, to: letter.to, raw }) : { refused: 'render' };
    },
  };
}

/** Asks again every five minutes; while SES does not answer, the last answer holds, or one mail a second. */
function quotaOf(ses: Ses, now: Clock): () => Promise<Quota> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<Quota> = Promise.resolve({ perSecond: 1, perDay: Number.POSITIVE_INFINITY, sent: 0 });
  return () => {
    const at = Date.parse(now());
    if (at - asked >= quotaTime) {
      asked = at;
      const last = answer;
      answer = ses.quota().catch(() => last);
    }
    return answer;
  };
}
