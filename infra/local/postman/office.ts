/** Templates, MIME and SES together: heavy to load, so the child loads it once the inbox listens. */
import { render } from '#emails/render.tsx';
import { createPostman } from '#functions/mail/postman.ts';
import { createSes, type SesProps } from '#functions/mail/ses.ts';
import { realClock, sleep } from '#functions/ops/clock.ts';
import type { Postman } from '#functions/use-cases/ports.ts';

/** The postman of the child. */
export function createOffice(props: SesProps): Postman {
  return createPostman({ render, ses: createSes(props), from: props.from, now: realClock, wait: sleep });
}
