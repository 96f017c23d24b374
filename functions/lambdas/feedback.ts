/** Lambda `feedback`: what SES says became of each mail, through SNS. Only that topic may invoke it. */
import { mailEventOf, recordsOf } from '../mail/feedback.ts';
import { environment } from '../ops/env.ts';
import { applyFeedback } from '../use-cases/mail/feedback.ts';
import { cloudDeps } from './deps.ts';

const env = environment('feedback');
const deps = cloudDeps('feedback', env);

/** SNS. A record of another topic is somebody's mistake; nothing is read from it. */
export async function handler(event: unknown): Promise<void> {
  for (const record of recordsOf(event).filter(({ Sns }) => Sns.TopicArn === env.TOPIC)) {
    const said = mailEventOf(record);
    if (said) await applyFeedback(deps, said);
  }
}
