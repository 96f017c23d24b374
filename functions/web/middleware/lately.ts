/** Which cases the reader had open a moment ago. Lists read these by their id, whatever the index says: nobody sees the old state after acting. */
import { createMiddleware } from 'hono/factory';
import type { Ctx, Env, WebDeps } from '../context.ts';
import { getSecret, setSecret } from '../cookies.ts';
import { isId, paths } from '../paths.ts';

/** Longer than an index is ever late. */
const seconds = 300;
const most = 10;

/** Notes the case of a page of the staff, whatever was done there: opening it is a change too. */
export function lately(deps: WebDeps) {
  return createMiddleware<Env>(async (c, next) => {
    await next();
    const id = c.req.param('case');
    if (!id || !c.req.path.startsWith(`${paths.queue()}/`) || c.res.status === 404) return;
    setSecret(c, deps, 'casos', [id, ...latelyOpen(c, deps).filter((each) => each !== id)].slice(0, most).join('.'), seconds);
  });
}

/** Their ids, the latest first. */
export function latelyOpen(c: Ctx, deps: WebDeps): readonly string[] {
  const ids = (getSecret(c, deps, 'casos') ?? '').split('.');
  return [...new Set(ids.filter(isId))].slice(0, most);
}
