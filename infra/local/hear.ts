/** What the local SES endpoint tells, as SNS would bring it: what became of mails that were sent, and mails that came for us. */
import { recordsOf } from '#functions/mail/feedback.ts';
import { type ReceivingProps, takeRecord } from '#functions/mail/receive.ts';
import type { SesProps } from '#functions/mail/ses.ts';
import { hearReply } from '#functions/use-cases/calendar/hear-reply.ts';
import { applyFeedback } from '#functions/use-cases/mail/feedback.ts';
import { mayForward } from '#functions/use-cases/mail/may-forward.ts';
import type { Deps } from '#functions/use-cases/ports.ts';

/** The domain whose mail is ours. */
export const receiving = 'respostes.magnet.example';

/** Hears an event. `ses` is where what nobody can read is sent on by. */
export async function hear(deps: Deps, event: unknown, ses: SesProps): Promise<void> {
  const props: ReceivingProps = {
    ...{ domain: deps.receiving ?? '', from: ses.from, to: deps.replyTo, now: deps.real, log: deps.log },
    ses: async () => (await import('#functions/mail/ses.ts')).createSes(ses),
    hear: (reply) => hearReply(deps, reply),
    may: () => mayForward(deps),
  };
  for (const record of recordsOf(event)) await takeRecord(record, { receiving: props, feedback: (said) => applyFeedback(deps, said) });
}
