/** Secrets that the browser keeps: HttpOnly, Lax, bound to the host on https. Lifetimes are Max-Age: the reader's clock may be wrong. */
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Ctx, WebDeps } from './context.ts';

/** `session`: who is in · `repte`: the sign-in under way, whose code works only in this browser · `casos`: which cases were open a moment ago · `agenda`: the address of a calendar that was just made. */
export type SecretName = 'session' | 'repte' | 'casos' | 'agenda';

type Needs = Pick<WebDeps, 'origin'>;

/** Whether the service is reached over https; on loopback it is not, and browsers refuse `__Host-` there. */
export function isHttps({ origin }: Needs): boolean {
  return origin.startsWith('https:');
}

/** Reads a secret. */
export function getSecret(c: Ctx, deps: Needs, name: SecretName): string | undefined {
  return isHttps(deps) ? getCookie(c, name, 'host') : getCookie(c, name);
}

/** Keeps a secret for some seconds. */
export function setSecret(c: Ctx, deps: Needs, name: SecretName, value: string, seconds: number): void {
  setCookie(c, name, value, { ...options(deps), maxAge: seconds });
}

/** Forgets a secret. */
export function dropSecret(c: Ctx, deps: Needs, name: SecretName): void {
  deleteCookie(c, name, options(deps));
}

/** What all our cookies have in common; hono writes the `__Host-` before the name. */
function options(deps: Needs) {
  const common = { path: '/', httpOnly: true, sameSite: 'Lax' } as const;
  return isHttps(deps) ? ({ ...common, prefix: 'host', secure: true } as const) : common;
}
