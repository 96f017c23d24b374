/** What is refused before any handler: posts from other sites, bodies for programs that are no JSON, and bodies that are too big. */

import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import type { Env, WebDeps } from '../context.ts';
import { problem } from '../problem.ts';
import { apiText } from '../text/api.ts';
import { refusals } from '../text/web.ts';

/** Largest form, in bytes. Files never pass through here. */
const formBytes = 1_000_000;

/** A page of another site cannot post in the reader's name: the browser says where a form comes from. */
export function ownForms({ origin }: Pick<WebDeps, 'origin'>) {
  const ours = (from: string, c: Context<Env>) => from === origin || from === new URL(c.req.url).origin;
  return csrf({ origin: ours });
}

/** Programs are told which header is missing. No form of any site can send it, so that this refuses pages of other sites too. */
export const jsonForPrograms = createMiddleware<Env>(async (c, next) => {
  const json = /^application\/json\s*(?:;|$)/iu.test(c.req.header('Content-Type') ?? '');
  const asked = c.req.method === 'POST' && c.req.path.startsWith('/api/');
  if (json || !asked) return next();
  const locale = c.get('locale');
  return problem(c, 415, 'refused', refusals[400].title[locale], { detail: apiText.notJson[locale] });
});

/** Throws 413, which our error page answers. What says its length is judged by that: looking at a body makes a stream of it. */
export const smallBodies = createMiddleware<Env>(async (c, next) => {
  const length = c.req.header('Content-Length');
  if (length === undefined || c.req.header('Transfer-Encoding') !== undefined) return counted(c, next);
  if (!(Number(length) <= formBytes)) throw new HTTPException(413);
  await next();
});
const counted = bodyLimit({ maxSize: formBytes });
