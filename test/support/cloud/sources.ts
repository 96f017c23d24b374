/** What wakes the Lambdas besides requests: the table's stream, the topic of mail events, the schedule. */
import type { LambdaName } from '#infra/build.ts';
import type { Mailbox, MailEntry } from '#infra/local/ses/mailbox.ts';
import type { Bundle } from './bundle.ts';
import { type MailFate, mailEvent } from './mail-events.ts';
import type { NextRecords, StreamRecord } from './stream.ts';
import { type Deployment, passes } from './template.ts';

/** The topic of mail events. */
export const topic = 'arn:aws:sns:eu-west-1:000000000000:magnet-mail-events';

/** Stream, topic and schedule, in the hands of a test. */
export interface Sources {
  /** Lets stream and mail events wake whom they wake, until nothing moves. With the stream cut, only mail events. */
  readonly settle: () => Promise<void>;
  /** Cuts the stream: its records are read and wake nobody. */
  readonly cut: (off: boolean) => void;
  /** One tick of the schedule. */
  readonly tick: () => Promise<void>;
}

interface Served {
  readonly deployed: Deployment;
  readonly bundles: Readonly<Record<LambdaName, Bundle>>;
  readonly mailbox: Mailbox;
  readonly next: NextRecords;
}

/** Connects them, as the stack says. */
export function sources({ deployed, bundles, mailbox, next }: Served): Sources {
  let off = false;
  let told = 0;
  const wake = async (records: readonly StreamRecord[]): Promise<void> => {
    for (const { name, patterns, batch } of deployed.wakes) {
      const Records = records.filter((record) => patterns.some((pattern) => passes(record, pattern)));
      for (let at = 0; at < Records.length; at += batch) {
        const answer = await bundles[name as LambdaName].invoke({ Records: Records.slice(at, at + batch) });
        if (JSON.stringify(answer) !== '{"batchItemFailures":[]}') throw new Error(`${name} answered ${JSON.stringify(answer)}`);
      }
    }
  };
  const tell = async (): Promise<number> => {
    const { entries } = mailbox.page({ limit: 10_000 });
    const fresh = entries.toReversed().slice(told);
    told += fresh.length;
    for (const entry of fresh) for (const fate of fatesOf(entry)) await bundles.feedback.invoke(mailEvent(fate, entry, topic));
    return fresh.length;
  };
  return {
    cut: (now) => (off = now),
    async settle() {
      for (;;) {
        const records = await next();
        if (!off) await wake(records);
        if ((await tell()) + records.length === 0) return;
      }
    },
    async tick() {
      for (const name of deployed.schedule) await bundles[name as LambdaName].invoke({});
    },
  };
}

/** SES's own test addresses decide. */
function fatesOf({ to }: MailEntry): readonly MailFate[] {
  const [, special] = /^(bounce|complaint)(?:\+.*)?@/u.exec(to[0] ?? '') ?? [];
  if (special === 'bounce') return ['Send', 'Bounce'];
  return special === 'complaint' ? ['Send', 'Delivery', 'Complaint'] : ['Send', 'Delivery'];
}
