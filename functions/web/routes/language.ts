/** The language switch: a link, so that it works without script. Only the browser remembers. */
import { setCookie } from 'hono/cookie';
import { isHttps } from '../cookies.ts';
import { languageCookie, localeOf } from '../middleware/reader.ts';
import { ownPath, paths } from '../paths.ts';
import type { Routes } from './route.ts';

const year = 365 * 24 * 3_600;

/** Keeps the language and goes back. */
export const languageRoutes: Routes = (deps) => ({
  'GET /llengua': (c) => {
    const locale = localeOf(c.req.query('lang'));
    setCookie(c, languageCookie, locale, { path: '/', maxAge: year, httpOnly: true, sameSite: 'Lax', secure: isHttps(deps) });
    return c.redirect(ownPath(c.req.query('next')) ?? paths.home(), 303);
  },
});
