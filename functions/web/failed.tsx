/** Failures for people: a page of ours, in the reader's language. Programs get the same as problem+json. */
import type { Child } from 'hono/jsx';
import { failures } from '#schemas/failures.ts';
import type { Failure } from '#schemas/result.ts';
import type { Ctx, WebDeps } from './context.ts';
import { page } from './page.tsx';
import { ErrorBody } from './pages/error.tsx';
import { problemOf, wantsJson, wordsOf } from './problem.ts';
import { errorTitles } from './text/web.ts';

/** Answers an expected failure with its status and words; `children` say what the reader can do about it. */
export function failed(c: Ctx, deps: WebDeps, failure: Failure, children?: Child): Response | Promise<Response> {
  if (failure.code === 'too-many') c.header('Retry-After', String(Number(failure.values?.minutes ?? 1) * 60));
  if (failure.code === 'busy') c.header('Retry-After', '5');
  if (wantsJson(c)) return problemOf(c, failure);
  const locale = c.get('locale');
  const { status } = failures[failure.code];
  const title = errorTitles[failure.code][locale];
  const body = (
    <ErrorBody locale={locale} title={title} text={wordsOf(failure.code, locale, failure.values)}>
      {children}
    </ErrorBody>
  );
  return page(c, deps, { title, status }, body);
}
