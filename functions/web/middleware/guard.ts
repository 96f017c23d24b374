/** What is refused before any handler: posts from other sites, and bodies that are too big. */

import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import type { Env, WebDeps } from '../context.ts';

/** Largest form, in bytes. Files never pass through here. */
const formBytes = 1_000_000;

/** A page of another site cannot post in the reader's name: the browser says where a form comes from. */
export function ownForms({ origin }: Pick<WebDeps, 'origin'>) {
  const ours = (from: string, c: Context<Env>) => from === origin || from === new URL(c.req.url).origin;
  return csrf({ origin: ours });
}

/** Throws 413, which our error page answers. What says its length is judged by that: looking at a body makes a stream of it. */
export const smallBodies = createMiddleware<Env>(async (c, next) => {
  const length = c.req.header('Content-Length');
  if (length === undefined || c.req.header('Transfer-Encoding') !== undefined) return counted(c, next);
  if (!(Number(length) <= formBytes)) throw new HTTPException(413);
  await next();
});
const counted = bodyLimit({ maxSize: formBytes });
