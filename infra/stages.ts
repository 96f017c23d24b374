/** The two stages; what differs between them comes from cdk.json or `-c key=value`. */
import { readFileSync } from 'node:fs';
import type { Node } from 'constructs';
import * as z from 'zod';

const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));

const settings = z.object({
  /** Sub-domain that sends mail; its DNS must hold the DKIM records that the deployment prints. */
  mailDomain: z.string().min(4),
  /** Sub-domain that receives what people answer with the buttons of their calendar; absent = they answer to `replyTo`, and nothing is read. */
  receivingDomain: z.string().min(4).optional(),
  replyTo: z.email(),
  alarmsTo: z.email(),
  /** Who may sign in first, and then seats the others. */
  coordinator: z.email(),
  /** `https://…` of the public site; absent = the API's own address. */
  origin: z.url({ protocol: /^https$/u }).optional(),
  /** ARNs of a table that was restored, and of its stream; absent = the table that the stack made. */
  restored: z.object({ table: z.string().startsWith('arn:aws:dynamodb:'), stream: z.string().includes('/stream/') }).optional(),
  /** The site's certificate in ACM, of the same region. */
  certificate: z.string().startsWith('arn:aws:acm:').optional(),
});

/** Nothing may answer at `origin` in front of us: rate limits count by the address that the API sees. */
const context = settings
  .refine(({ origin, certificate }) => (origin === undefined) === (certificate === undefined), {
    message: 'origin and certificate come together',
  })
  .refine(({ mailDomain, receivingDomain }) => mailDomain !== receivingDomain, {
    message: 'the receiving domain is another than the sending one',
  });

/** What a stage is. */
export interface Stage extends z.infer<typeof context> {
  /** Of package.json: what `/health` answers. */
  readonly version: string;
  readonly name: 'test' | 'production';
  /** Data outlives the stack. */
  readonly keep: boolean;
}

/** Reads the stages from the app's context; throws with the list of what is wrong. */
export function stagesOf(node: Node): readonly Stage[] {
  const stages = z.record(z.enum(['test', 'production']), context).parse(node.getContext('stages'));
  return (['test', 'production'] as const).map((name) => ({ name, version, keep: name === 'production', ...stages[name] }));
}
