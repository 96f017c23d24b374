/** Lambda `web`: every page and the API. */
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { makePaper } from '../files/paper.ts';
import { environment } from '../ops/env.ts';
import { createApp } from '../web/app.tsx';
import { loadAssets } from '../web/assets.ts';
import { cloudDeps } from './deps.ts';

const env = environment('web');
const app = createApp({
  ...cloudDeps('web', env),
  founder: env.COORDINATOR,
  assets: loadAssets(),
  version: env.VERSION,
  engine: 'dynamodb',
  uploads: env.UPLOADS,
  paper: makePaper,
  client: (c) =>
    (c.env as { event?: LambdaEvent & { requestContext?: { http?: { sourceIp?: string } } } }).event?.requestContext?.http?.sourceIp ?? '',
});

/** API Gateway v2. */
export const handler = handle(app);
