/** The personal calendar: the page on which its address is made, and the calendar itself for programs. */
import { fingerprint } from '#functions/rules/calendar/hash.ts';
import { myFeed } from '../../use-cases/calendar/my-feed.ts';
import { endOwnFeed, ownFeed, renewFeed } from '../../use-cases/people/feed.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx } from '../context.ts';
import { dropSecret, getSecret, setSecret } from '../cookies.ts';
import { failed } from '../failed.tsx';
import { page } from '../page.tsx';
import { FeedBody } from '../pages/feed.tsx';
import { isId, paths } from '../paths.ts';
import { feedText } from '../text/feed.ts';
import { ButtonLink } from '../ui/button.tsx';
import type { Routes } from './route.ts';

/** So long the browser that made an address may show it. */
const shownSeconds = 600;

/** Only its hash is stored, so the address is shown from a cookie of whoever made it. */
export const feedRoutes: Routes = (deps) => ({
  'GET /calendari/:feed': async (c) => {
    const [, secret = ''] = /^([^.]+)\.ics$/u.exec(c.req.param('feed')) ?? [];
    const feed = isId(secret) ? await myFeed(deps, secret) : null;
    if (!feed?.ok) return failed(c, deps, { code: 'not-found' });
    const text = await deps.feed(feed.value);
    const tag = `"${fingerprint(text).toString(36)}"`;
    c.header('ETag', tag);
    if (c.req.header('If-None-Match')?.includes(tag)) return c.body(null, 304);
    return c.body(text, 200, { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': 'inline; filename="magnet.ics"' });
  },

  'GET /espai/calendari': async (c) => {
    const own = await ownFeed(deps, c.get('actor'), getSecret(c, deps, 'agenda'));
    if (!own.ok) return failed(c, deps, own.failure);
    const { since, secret } = own.value;
    const url = secret === null ? undefined : `${deps.origin}${paths.feed(secret)}`;
    const locale = c.get('locale');
    const body = <FeedBody locale={locale} since={since} url={url} ended={c.req.query('fet') === 'anulla'} />;
    return page(c, deps, { title: feedText.title[locale] }, body);
  },

  'POST /espai/calendari': async (c) => {
    const actor = c.get('actor');
    const wish = textOf(await typed(c), 'fes');
    if (wish === 'anulla') {
      const ended = await endOwnFeed(deps, actor);
      if (!ended.ok) return failed(c, deps, ended.failure);
      dropSecret(c, deps, 'agenda');
      return c.redirect(paths.myFeed({ fet: 'anulla' }), 303);
    }
    const made = await renewFeed(deps, actor);
    if (!made.ok) return failed(c, deps, made.failure, made.failure.code === 'sign-in-needed' ? signIn(c) : undefined);
    setSecret(c, deps, 'agenda', made.value, shownSeconds);
    return c.redirect(paths.myFeed(), 303);
  },
});

/** Who came by the link of a mail. */
function signIn(c: Ctx) {
  return (
    <p class="row">
      <ButtonLink href={paths.signIn()}>{feedText.signIn[c.get('locale')]}</ButtonLink>
    </p>
  );
}
