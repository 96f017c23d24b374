/** Somebody unknown wants something that needs a session. What was typed is never thrown away. */
import type { Raw } from '#schemas/form/form.ts';
import { typed } from './body.ts';
import type { Ctx, WebDeps } from './context.ts';
import { page } from './page.tsx';
import { SessionOverBody } from './pages/session-over.tsx';
import { paths } from './paths.ts';
import { problemOf, wantsJson } from './problem.ts';
import { webText } from './text/web.ts';

/** A page asked for: sign in and go on. A form sent: its answers wait on a page until the reader has signed in beside it. */
export async function signInFirst(c: Ctx, deps: WebDeps): Promise<Response> {
  if (wantsJson(c)) return problemOf(c, { code: 'sign-in-needed' });
  const { pathname, search } = new URL(c.req.url);
  const here = `${pathname}${search}`;
  if (c.req.method !== 'POST') return c.redirect(paths.signIn({ next: here }), 303);
  const locale = c.get('locale');
  const kept: Raw = await typed(c);
  return page(c, deps, { title: webText.over.title[locale], status: 401 }, <SessionOverBody locale={locale} action={here} kept={kept} />);
}
