/** Failures for programs: problem+json (RFC 9457), in the language they asked for. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { failures } from '#schemas/failures.ts';
import type { Failure } from '#schemas/result.ts';
import { fill, type Locale } from '#schemas/text.ts';
import type { Ctx } from './context.ts';

/** Whether the reader is a program: the API, or a script of our pages. */
export function wantsJson(c: Ctx): boolean {
  return /^\/(?:api|_control)\//u.test(c.req.path) || c.req.header('Accept') === 'application/json';
}

/** A problem of any status. */
export function problem(
  c: Ctx,
  status: ContentfulStatusCode,
  type: string,
  title: string,
  more: Readonly<Record<string, unknown>> = {},
): Response {
  return c.body(JSON.stringify({ type: `urn:magnet:${type}`, title, status, ...more }), status, {
    'Content-Type': 'application/problem+json',
  });
}

/** An expected failure; errors are tied to the names of inputs. */
export function problemOf(c: Ctx, { code, values, errors }: Failure): Response {
  const locale = c.get('locale');
  const places = errors?.map(({ path, message }) => ({ path, message: message[locale] }));
  return problem(c, failures[code].status, code, wordsOf(code, locale, values), places ? { errors: places } : {});
}

/** The words of a failure. */
export function wordsOf(code: Failure['code'], locale: Locale, values?: Failure['values']): string {
  return fill(failures[code].text, locale, values);
}
