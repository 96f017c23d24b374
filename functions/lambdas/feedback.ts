/** Lambda `feedback`: what SES says became of each mail, and the mail that it received for us, through SNS. Only that topic may invoke it. */
import { forms } from '#schemas/registry.ts';
import { recordsOf } from '../mail/feedback.ts';
import { type ReceivingProps, takeRecord } from '../mail/receive.ts';
import { realClock } from '../ops/clock.ts';
import { environment } from '../ops/env.ts';
import { hearReply } from '../use-cases/calendar/hear-reply.ts';
import { applyFeedback } from '../use-cases/mail/feedback.ts';
import { mayForward } from '../use-cases/mail/may-forward.ts';
import { cloudDeps } from './deps.ts';

const env = environment('feedback');
const deps = cloudDeps('feedback', env, forms);
const ses = async () => (await import('../mail/ses.ts')).createSes({ from: env.FROM, configurationSet: env.CONFIGURATION_SET });
const receiving: ReceivingProps = {
  ...{ domain: env.RECEIVING ?? '', from: env.FROM, to: env.REPLY_TO, now: realClock, log: deps.log, ses },
  hear: (reply) => hearReply(deps, reply),
  may: () => mayForward(deps),
};

/** SNS. A record of another topic is somebody's mistake; nothing is read from it. */
export async function handler(event: unknown): Promise<void> {
  for (const record of recordsOf(event).filter(({ Sns }) => Sns.TopicArn === env.TOPIC)) {
    await takeRecord(record, { receiving, feedback: (said) => applyFeedback(deps, said) });
  }
}
