/** What service and postman say to each other over their channel. */
import * as z from 'zod';
import type { Letter } from '#functions/use-cases/ports.ts';

/** How the child starts. */
export const startProps = z.object({
  kind: z.literal('start'),
  /** Of the local SES endpoint; 0 takes a free one. */
  port: z.number().int(),
  /** Folder of the mails. */
  dir: z.string(),
  from: z.string(),
  /** Another SES endpoint than our own. */
  endpoint: z.string().optional(),
  configurationSet: z.string(),
});
/** How the child starts, see {@link startProps}. */
export type StartProps = z.infer<typeof startProps>;

/** Where SES is: another endpoint, with the credentials of the environment, or our own on `port`. */
export function sesAt(port: number, endpoint?: string) {
  if (endpoint !== undefined) return { endpoint };
  return {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
}

/** From the service. */
export type ToChild = StartProps | { readonly kind: 'send'; readonly id: number; readonly letter: Letter };

const answer = z.union([z.object({ messageId: z.string() }), z.object({ throttled: z.literal(true) }), z.object({ refused: z.string() })]);

/** From the child. */
export const fromChild = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), port: z.number().int() }),
  z.object({ kind: z.literal('failed'), why: z.string() }),
  z.object({ kind: z.literal('answer'), id: z.number().int(), answer }),
  z.object({ kind: z.literal('lost'), id: z.number().int() }),
  z.object({ kind: z.literal('event'), event: z.unknown() }),
]);
/** From the child, see {@link fromChild}. */
export type FromChild = z.infer<typeof fromChild>;
/** What became of a letter. */
export type Answer = z.infer<typeof answer>;
