/** Who reads, and in which language. */
import { createMiddleware } from 'hono/factory';
import { languageDetector } from 'hono/language';
import { type Locale, locales } from '#schemas/text.ts';
import type { Env, WebDeps } from '../context.ts';
import { getSecret } from '../cookies.ts';

/** Where the language that somebody chose is kept. */
export const languageCookie = 'llengua';

/** `?lang=`, then what was chosen, then what the browser asks for, then Catalan. */
export const detectLanguage = languageDetector({
  order: ['querystring', 'cookie', 'header'],
  lookupQueryString: 'lang',
  lookupCookie: languageCookie,
  supportedLanguages: [...locales],
  fallbackLanguage: 'ca',
  caches: false,
});

/** The language as ours. */
export const language = createMiddleware<Env & { Variables: { language: string } }>(async (c, next) => {
  c.set('locale', localeOf(c.get('language')));
  c.set('actor', null);
  await next();
});

/** The person or seat of the session; what reads it is loaded with the first one. Files and health ask nobody. */
export function session(deps: WebDeps) {
  return createMiddleware<Env>(async (c, next) => {
    const secret = getSecret(c, deps, 'session');
    if (secret && !/^\/(?:assets|health)(?:\/|$)/u.test(c.req.path)) {
      const { actorOf } = await import('../../use-cases/people/session.ts');
      c.set('actor', await actorOf(deps, secret, c.get('locale')));
    }
    await next();
  });
}

/** One of our languages; Catalan for anything else. */
export function localeOf(text: string | undefined): Locale {
  return locales.find((locale) => locale === text) ?? 'ca';
}
