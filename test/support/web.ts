/** The web application over a store in memory, and readers of every role. */

import { makePaper } from '#functions/files/paper.ts';
import { makeFeed } from '#functions/mail/feed.ts';
import { causeOf } from '#functions/store/cause.ts';
import { mintSignIn } from '#functions/use-cases/people/mint.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import { loadAssets } from '#functions/web/assets.ts';
import type { WebDeps } from '#functions/web/context.ts';
import type { Routes } from '#functions/web/routes/route.ts';
import { type TestDeps, testDeps } from './deps.ts';
import { Reader } from './html.ts';

const assets = loadAssets();

/** Dependencies of the web in a test. */
export type TestWeb = TestDeps & Omit<WebDeps, keyof TestDeps>;

/** An application and its dependencies. */
export function testWeb(more: Partial<Omit<WebDeps, 'now' | 'real'>> = {}, routes?: readonly Routes[]) {
  const deps = webDeps(more);
  const app = createApp(deps, routes && [{ below: '/', load: async () => routes }]);
  return { app, deps, reader: (headers: Readonly<Record<string, string>> = { 'Accept-Language': 'ca' }) => new Reader(app, headers) };
}

/** Only the dependencies. */
export function webDeps(more: Partial<Omit<WebDeps, 'now' | 'real'>> = {}): TestWeb {
  const base = { assets, version: '0.1.0-test', engine: 'sqlite', client: () => '127.0.0.1', paper: makePaper, feed: makeFeed };
  return { ...base, ...more, ...testDeps(more) };
}

/** A person who holds these seats. */
export async function seated(deps: TestDeps, name: string, ...seats: readonly string[]): Promise<string> {
  const { id } = await ensurePerson(deps, { address: `${name}@magnet.example`, name, locale: 'ca' });
  for (const seat of seats) await grantSeat(deps, id, seat);
  return id;
}

/** Lets a reader in as a person with these seats, without the mail. */
export async function signedIn(deps: TestDeps, reader: Reader, name: string, ...seats: readonly string[]): Promise<Reader> {
  const person = await seated(deps, name, ...seats);
  const { secret } = await startSession(deps, { person, seats: [], task: null, via: 'link' });
  reader.cookies.set('session', secret);
  return reader;
}

/** Link and code of the latest sign-in mail, minted as the mailer does it. */
export async function latestSignInMail(deps: TestDeps): Promise<{ readonly path: string; readonly code: string }> {
  const { items } = await deps.store.dump();
  const causes = items.filter(({ type }) => type === 'cause').map(causeOf);
  const latest = causes
    .filter(({ message }) => message === 'sign-in')
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .at(-1);
  const minted = await mintSignIn(deps, latest?.values.challenge ?? '');
  if (!minted) throw new Error('no sign-in mail is due');
  await deps.store.commit(minted.writes);
  return { path: minted.secrets.url.slice(deps.origin.length), code: minted.secrets.code };
}
