/** Nora of the coordination, who signs in. */
import { causeOf } from '#functions/store/cause.ts';
import { mintSignIn } from '#functions/use-cases/people/mint.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import { startSignIn } from '#functions/use-cases/people/sign-in.ts';
import { type TestDeps, testDeps } from './deps.ts';

/** Her address. */
export const address = 'nora@magnet.example';
/** Her seat. */
export const seat = 'programme:magnet#coordination';
/** What she asks. */
export const wish = { address, client: '127.0.0.1', next: '/coordinacio', locale: 'ca' } as const;

/** A service that knows her. */
export async function withNora(): Promise<TestDeps> {
  const deps = testDeps();
  const { id } = await ensurePerson(deps, { address, name: 'Nora Vidal', locale: 'ca' });
  await grantSeat(deps, id, seat);
  return deps;
}

/** The causes of mail so far. */
export async function causes(deps: TestDeps) {
  const { items } = await deps.store.dump();
  return items.filter(({ type }) => type === 'cause').map(causeOf);
}

/** Asks to sign in and lets the mailer mint; answers the browser's secret and the mail's. */
export async function asked(deps: TestDeps) {
  const started = await startSignIn(deps, wish);
  if (!started.ok) throw new Error(started.failure.code);
  const latest = (await causes(deps)).toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1);
  const minted = await mintSignIn(deps, latest?.values.challenge ?? '');
  if (!minted) throw new Error('nothing to send');
  await deps.store.commit(minted.writes);
  return { secret: started.value.secret, code: minted.secrets.code, token: minted.secrets.url.split('/e/')[1] ?? '', minted };
}
