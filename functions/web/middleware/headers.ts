/** Headers of every answer: a policy that allows nothing but our own files, and no caching of what is somebody's. */
import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import type { Env, WebDeps } from '../context.ts';
import { isHttps } from '../cookies.ts';

/** No inline script or style anywhere; forms post to us and to the bucket of uploads. */
export function headers(deps: Pick<WebDeps, 'origin' | 'uploads'>) {
  const us = ["'self'", ...(deps.uploads ? [deps.uploads] : [])];
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: us,
      formAction: us,
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    // With no-referrer browsers send `Origin: null` on our own forms.
    referrerPolicy: 'same-origin',
    strictTransportSecurity: isHttps(deps) ? 'max-age=63072000; includeSubDomains' : false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
  });
}

/** Pages belong to their reader; what says itself how long it may be kept is left alone. */
export const ofTheReader = createMiddleware<Env>(async (c, next) => {
  await next();
  // Set on the answer itself, all that it varies by: through the context each would copy it, its body as a stream.
  const { headers } = c.res;
  if (headers.has('Cache-Control')) return;
  headers.set('Cache-Control', 'private, no-cache');
  headers.append('Vary', 'Cookie, Accept-Language, Accept-Encoding');
});
