/** Sign-in by e-mail, and sign-out. */
import type { Failure } from '#schemas/result.ts';
import { signInByCode } from '../../use-cases/people/code.ts';
import type { SignedIn } from '../../use-cases/people/complete.ts';
import { endSession } from '../../use-cases/people/session.ts';
import { startSignIn } from '../../use-cases/people/sign-in.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { dropSecret, getSecret, setSecret } from '../cookies.ts';
import { failed } from '../failed.tsx';
import { page } from '../page.tsx';
import { SignInBody, type SignInProps } from '../pages/sign-in.tsx';
import { SignInCodeBody } from '../pages/sign-in-code.tsx';
import { ownPath, paths } from '../paths.ts';
import { webText } from '../text/web.ts';
import type { Routes } from './route.ts';

/** The address is asked and its mail caused; the code is asked and compared. */
export const signInRoutes: Routes = (deps) => ({
  'GET /entra': (c) => {
    const next = ownPath(c.req.query('next')) ?? '';
    if (c.get('actor')?.person && next) return c.redirect(next, 303);
    return addressPage(c, deps, { address: '', next, ...(c.req.query('fi') === '1' && { news: webText.signedOut[c.get('locale')] }) });
  },
  'POST /entra': (c) => begin(c, deps),
  'GET /entra/codi': (c) => (getSecret(c, deps, 'repte') ? codePage(c, deps, '') : c.redirect(paths.signIn(), 303)),
  'POST /entra/codi': (c) => compare(c, deps),
  'POST /surt': async (c) => {
    const secret = getSecret(c, deps, 'session');
    if (secret) await endSession(deps, secret);
    dropSecret(c, deps, 'session');
    // What a page kept on this device goes too: the next reader may be somebody else.
    c.header('Clear-Site-Data', '"storage"');
    return c.redirect(paths.signIn({ fi: '1' }), 303);
  },
});

async function begin(c: Ctx, deps: WebDeps): Promise<Response> {
  const raw = await typed(c);
  const said = { address: textOf(raw, 'correu'), next: ownPath(textOf(raw, 'next')) ?? '' };
  const started = await startSignIn(deps, { ...said, locale: c.get('locale'), client: deps.client(c) });
  if (!started.ok) {
    const error = errorAt(c, started.failure, 'correu');
    return error ? addressPage(c, deps, { ...said, error }) : failed(c, deps, started.failure);
  }
  setSecret(c, deps, 'repte', started.value.secret, started.value.seconds);
  return c.redirect(paths.signInCode(), 303);
}

async function compare(c: Ctx, deps: WebDeps): Promise<Response> {
  const code = textOf(await typed(c), 'codi');
  const done = await signInByCode(deps, getSecret(c, deps, 'repte') ?? '', code);
  if (done.ok) return enter(c, deps, done.value);
  const error = errorAt(c, done.failure, 'codi');
  if (error) return codePage(c, deps, code, error);
  if (done.failure.code !== 'link-spent') return failed(c, deps, done.failure);
  dropSecret(c, deps, 'repte');
  return addressPage(c, deps, { address: '', next: '', news: webText.code.over[c.get('locale')] }, 403);
}

/** Keeps the session and goes on. */
export function enter(c: Ctx, deps: WebDeps, { opening, next }: SignedIn): Response {
  setSecret(c, deps, 'session', opening.secret, opening.seconds);
  dropSecret(c, deps, 'repte');
  return c.redirect(ownPath(next) ?? paths.mine(), 303);
}

function addressPage(c: Ctx, deps: WebDeps, props: Omit<SignInProps, 'locale'>, status: 200 | 403 = 200) {
  const locale = c.get('locale');
  const wrong = props.error !== undefined;
  const options = { title: webText.signIn.title[locale], wrong, status: wrong ? 422 : status } as const;
  return page(c, deps, options, <SignInBody {...props} locale={locale} />);
}

function codePage(c: Ctx, deps: WebDeps, code: string, error?: string) {
  const locale = c.get('locale');
  const options = { title: webText.code.title[locale], wrong: error !== undefined, status: error ? 422 : 200 } as const;
  return page(c, deps, options, <SignInCodeBody locale={locale} code={code} error={error} />);
}

function errorAt(c: Ctx, { errors }: Failure, path: string): string | undefined {
  return errors?.find((error) => error.path === path)?.message[c.get('locale')];
}
