/** How a file of routes looks, and how its handlers reach the router: by the name of a row of the table, behind its gate. */
import type { Hono } from 'hono';
import type { Ctx, Env, WebDeps } from '../context.ts';
import { gate } from '../middleware/gate.ts';
import { lately } from '../middleware/lately.ts';
import { type RouteName, routeTable } from './table.ts';

type PathOf<Name extends RouteName> = Name extends `${string} ${infer Path}` ? Path : never;

/** Handlers by the names of their routes; the pattern types `c.req.param()`. */
export type Handlers = { readonly [Name in RouteName]?: (c: Ctx<PathOf<Name>>) => Response | Promise<Response> };

/** What every file of routes exports. */
export type Routes = (deps: WebDeps) => Handlers;

/** Puts all handlers behind their gates, in the order of the table. A route with two handlers is a bug. */
export function register(app: Hono<Env>, deps: WebDeps, files: readonly Routes[]): void {
  const handlers = new Map<string, (c: Ctx) => Response | Promise<Response>>();
  for (const [name, handler] of files.flatMap((routes) => Object.entries(routes(deps)))) {
    if (handlers.has(name)) throw new Error(`${name} has two handlers`);
    handlers.set(name, handler);
  }
  for (const [name, access] of Object.entries(routeTable)) {
    const [method = '', path = ''] = name.split(' ');
    const handler = handlers.get(name);
    if (handler) app.on(method, path, gate(deps, access), lately(deps), handler);
  }
}
