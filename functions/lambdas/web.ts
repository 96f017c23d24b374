/** Lambda `web`: every page and the API. */
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { makePaper } from '../files/paper.ts';
import { makeFeed } from '../mail/feed.ts';
import { environment } from '../ops/env.ts';
import { createApp } from '../web/app.tsx';
import { loadAssets } from '../web/assets.ts';
import type { Ctx, WebDeps } from '../web/context.ts';
import { areas } from '../web/routes/index.ts';
import { cloudDeps } from './deps.ts';

const env = environment('web');
const deps = {
  ...cloudDeps('web', env, []),
  founder: env.COORDINATOR,
  assets: loadAssets(),
  version: env.VERSION,
  engine: 'dynamodb',
  uploads: env.UPLOADS,
  paper: makePaper,
  feed: makeFeed,
  client: (c: Ctx) =>
    (c.env as { event?: LambdaEvent & { requestContext?: { http?: { sourceIp?: string } } } }).event?.requestContext?.http?.sourceIp ?? '',
} satisfies WebDeps;

/** API Gateway v2. The forms come with the first request, as its route does. */
export const handler = handle(createApp(deps, areas, () => import('#schemas/registry.ts')));
