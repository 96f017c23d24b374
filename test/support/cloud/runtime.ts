/** What surrounds a bundle in a Lambda: a clock, `index.mjs` of the folder it is started in, and one event after the other for its `handler`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answered, Asked } from './bundle.ts';

/** How far the clock of this machine is ahead. */
let ahead = 0;
const ours = Date;
globalThis.Date = new Proxy(ours, {
  construct: (made, given, as) => Reflect.construct(made, given.length === 0 ? [ours.now() + ahead] : given, as),
  get: (made, name, as) => (name === 'now' ? () => ours.now() + ahead : Reflect.get(made, name, as)),
});

type Handler = (event: unknown, context: object) => Promise<unknown>;

const { handler } = (await import(pathToFileURL(join(process.cwd(), 'index.mjs')).href)) as { readonly handler: Handler };
const tell = (message: Answered): void => void process.send?.(message);

function contextOf({ id, timeout }: Asked): object {
  const end = Date.now() + timeout * 1_000;
  const name = process.env.AWS_LAMBDA_FUNCTION_NAME ?? '';
  return {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:eu-west-1:000000000000:function:${name}`,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    awsRequestId: id,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'one',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => end - Date.now(),
  };
}

process.on('message', async (asked: Asked) => {
  ahead = asked.ahead;
  try {
    // What Lambda hands on is JSON, both ways.
    const result = await handler(JSON.parse(asked.event), contextOf(asked));
    tell({ id: asked.id, result: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    tell({ id: asked.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
process.on('disconnect', () => process.exit());
