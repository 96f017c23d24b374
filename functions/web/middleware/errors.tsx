/** Whatever goes wrong ends on a page of ours, in the reader's language, and never shows how we are made. */
import { HTTPException } from 'hono/http-exception';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { page } from '../page.tsx';
import { ErrorBody } from '../pages/error.tsx';
import { problem, wantsJson } from '../problem.ts';
import { refusals } from '../text/web.ts';
import { localeOf } from './reader.ts';

/** No route. */
export function nowhere(c: Ctx, deps: WebDeps): Response | Promise<Response> {
  return failed(c, deps, { code: 'not-found' });
}

/** What the middleware refused, a store that is too busy, or a mistake of ours, which is logged. */
export function crashed(error: Error, c: Ctx, deps: WebDeps): Response | Promise<Response> {
  if (error.name === 'StoreBusy' || error.name === 'StoreUnknown') {
    deps.log.warn('store', { request: c.get('requestId'), kind: error.name });
    return failed(c, deps, { code: 'busy' });
  }
  if (error instanceof HTTPException) return refused(c, deps, statusOf(error));
  deps.log.error('request', { request: c.get('requestId'), method: c.req.method }, error);
  return refused(c, deps, 500);
}

function statusOf({ status }: HTTPException): keyof typeof refusals {
  return status === 403 || status === 413 || status === 500 ? status : 400;
}

function refused(c: Ctx, deps: WebDeps, status: keyof typeof refusals): Response | Promise<Response> {
  const locale = localeOf(c.get('locale'));
  const { title, text } = refusals[status];
  if (wantsJson(c)) return problem(c, status, 'refused', title[locale], { detail: text[locale] });
  const reference = status === 500 ? { request: c.get('requestId') } : {};
  const body = <ErrorBody locale={locale} title={title[locale]} text={text[locale]} {...reference} />;
  return page(c, deps, { title: title[locale], status }, body);
}
