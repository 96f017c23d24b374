/** How a file of routes looks, and how its handlers reach the router: by the name of a row of the table, behind its gate. */
import type { Hono, Next } from 'hono';
import { once } from '#schemas/values/remembered.ts';
import type { Ctx, Env, WebDeps } from '../context.ts';
import { gate } from '../middleware/gate.ts';
import { lately } from '../middleware/lately.ts';
import { type RouteName, routeTable } from './table.ts';

type PathOf<Name extends RouteName> = Name extends `${string} ${infer Path}` ? Path : never;

/** Handlers by the names of their routes; the pattern types `c.req.param()`. */
export type Handlers = { readonly [Name in RouteName]?: (c: Ctx<PathOf<Name>>) => Response | Promise<Response> };

/** What every file of routes exports. */
export type Routes = (deps: WebDeps) => Handlers;

/** Files of routes whose addresses stand below one, loaded together. */
export interface Area {
  readonly below: string;
  readonly load: () => Promise<readonly Routes[]>;
}

type Handler = (c: Ctx) => Response | Promise<Response>;

/** What only handlers need, where the first request brings it. */
export type Later = () => Promise<Pick<WebDeps, 'forms'>>;

/** Puts all routes behind their gates, in the order of the table; a handler is loaded with its area, once it is asked for. */
export function register(app: Hono<Env>, deps: WebDeps, areas: readonly Area[], later?: Later): void {
  const whole = once(async () => (later ? { ...deps, ...(await later()) } : deps));
  const all = areas.map(({ below, load }) => ({ below, handlers: once(async () => handlersOf(await whole(), await load())) }));
  for (const [name, access] of Object.entries(routeTable)) {
    const [method = '', path = ''] = name.split(' ');
    const area = all.find(({ below }) => path.startsWith(below));
    if (!area) continue;
    const handle = async (c: Ctx, next: Next) => (await area.handlers()).get(name)?.(c) ?? next();
    app.on(method, path, gate(deps, access), lately(deps), handle);
  }
}

/** Handlers by the names of their routes. A route with two is a bug. */
export function handlersOf(deps: WebDeps, files: readonly Routes[]): ReadonlyMap<string, Handler> {
  const handlers = new Map<string, Handler>();
  for (const [name, handler] of files.flatMap((routes) => Object.entries(routes(deps)))) {
    if (handlers.has(name)) throw new Error(`${name} has two handlers`);
    handlers.set(name, handler);
  }
  return handlers;
}
