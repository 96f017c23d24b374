/** Lets a request through to its handler, by the access of its route. */
import { createMiddleware } from 'hono/factory';
import { authorise, permissions } from '#functions/rules/authorise.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Ctx, Env, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { isId, isItemId, paths } from '../paths.ts';
import type { Access } from '../routes/table.ts';
import { signInFirst } from '../sign-in-first.tsx';

/** Who is unknown signs in first; who is known and may not, finds nothing. */
export function gate(deps: WebDeps, access: Access) {
  return createMiddleware<Env>(async (c, next) => {
    const allowed = isAddress(c) ? check(c, access) : fail('not-found');
    if (allowed.ok) return next();
    return allowed.failure.code === 'sign-in-needed' ? signInFirst(c, deps) : failed(c, deps, allowed.failure);
  });
}

/** What rows are found by, in addresses. */
const ids = ['case', 'centre', 'job', 'call', 'mail', 'file', 'token'] as const;

/** An id that no row can have leads nowhere, whoever asks. */
function isAddress(c: Ctx): boolean {
  return ids.every((name) => isId(c.req.param(name) ?? 'absent')) && isItemId(c.req.param('item') ?? 'absent');
}

/**
 * A route that names a case only asks for a session here, as its use-case reads the case anyway, and authorises. Below the staff's address it
 * asks for one of the staff: whose case it is makes nobody staff.
 */
function check(c: Ctx, access: Access): Result<unknown> {
  if (access === 'public' || access === 'token' || access === 'loopback') return ok(null);
  const actor = c.get('actor');
  if (!actor) return fail('sign-in-needed');
  if (!isPermission(access)) return ok(null);
  if (!c.req.param('case')) return authorise(actor, access);
  return c.req.path.startsWith(`${paths.board()}/`) ? authorise(actor, 'read-queue') : ok(null);
}

function isPermission(access: Access): access is keyof typeof permissions {
  return access in permissions;
}
