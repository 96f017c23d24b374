/** Links of mails: looking is free, the button counts. */
import { handedBy } from '../../use-cases/people/handover.ts';
import { aboutLink, openLink, spendLink } from '../../use-cases/people/link.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { page } from '../page.tsx';
import { LinkBody } from '../pages/link.tsx';
import { paths } from '../paths.ts';
import { webText } from '../text/web.ts';
import { ButtonLink } from '../ui/button.tsx';
import type { Routes } from './route.ts';
import { enter } from './sign-in.tsx';

/** Sign-in, resume and task links land alike. */
export const linkRoutes: Routes = (deps) => ({
  'GET /e/:token': (c) => land(c, deps, c.req.param('token')),
  'POST /e/:token': (c) => use(c, deps, c.req.param('token')),
  'GET /tasca/:token': (c) => land(c, deps, c.req.param('token')),
  'POST /tasca/:token': (c) => use(c, deps, c.req.param('token')),
});

async function land(c: Ctx, deps: WebDeps, secret: string): Promise<Response> {
  const opened = await openLink(deps, secret);
  if (!opened.ok) return spent(c, deps);
  const { purpose, task } = opened.value;
  if (purpose === 'api' || purpose === 'answer' || purpose === 'reply' || purpose === 'feed') return spent(c, deps);
  const kind = handedBy(opened.value) ? 'handover' : task === 'confirm-sender' ? task : purpose;
  const locale = c.get('locale');
  const about = (await aboutLink(deps, opened.value, locale)) ?? undefined;
  return page(
    c,
    deps,
    { title: webText.link[kind].title[locale] },
    <LinkBody locale={locale} kind={kind} about={about} action={c.req.path} />,
  );
}

async function use(c: Ctx, deps: WebDeps, secret: string): Promise<Response> {
  const done = await spendLink(deps, secret);
  return done.ok ? enter(c, deps, done.value) : spent(c, deps);
}

function spent(c: Ctx, deps: WebDeps): Response | Promise<Response> {
  return failed(
    c,
    deps,
    { code: 'link-spent' },
    <p class="row">
      <ButtonLink href={paths.signIn()}>{webText.link.askNew[c.get('locale')]}</ButtonLink>
    </p>,
  );
}
