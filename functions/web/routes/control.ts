/** Commands of this machine ask the running service, with the one-time token of its data folder. */
import { timingSafeEqual } from 'node:crypto';
import type { Ctx } from '../context.ts';
import { problemOf } from '../problem.ts';
import type { Routes } from './route.ts';

/** Nothing is there for whoever has no token, or where the service takes no commands. */
export const controlRoutes: Routes = ({ control }) => ({
  'POST /_control/:command': async (c) => {
    const command = c.req.param('command');
    if (!control || !knows(c, control.token) || !Object.hasOwn(control.handlers, command)) return problemOf(c, { code: 'not-found' });
    const input: unknown = await c.req.json().catch(() => null);
    return c.json({ result: (await control.handlers[command]?.(input)) ?? null });
  },
});

function knows(c: Ctx, token: string): boolean {
  const given = Buffer.from(c.req.header('Authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
