/** What surrounds a bundle in a Lambda: imports `index.mjs` of the folder it is started in and hands its `handler` one event after the other. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answered, Asked } from './bundle.ts';

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
  try {
    // What Lambda hands on is JSON, both ways.
    const result = await handler(JSON.parse(asked.event), contextOf(asked));
    tell({ id: asked.id, result: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    tell({ id: asked.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
process.on('disconnect', () => process.exit());
