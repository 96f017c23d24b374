/** Signing in on a store at its worst: late indexes, conflicts, pages cut short. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { hostile } from '#functions/store/hostile.ts';
import { hashed } from '#functions/store/keys.ts';
import { signInByCode } from '#functions/use-cases/people/code.ts';
import { mintSignIn } from '#functions/use-cases/people/mint.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat, holdersOf } from '#functions/use-cases/people/seats.ts';
import { actorOf } from '#functions/use-cases/people/session.ts';
import { startSignIn } from '#functions/use-cases/people/sign-in.ts';
import { memoryStore, testDeps } from '#test/support/deps.ts';

test.prop([fc.integer()], { numRuns: 20 })('who was seated a moment ago signs in with every seat', async (seed) => {
  const deps = testDeps({ store: hostile(memoryStore(), { seed, conflicts: 0.3 }) });
  const { id } = await ensurePerson(deps, { address: 'nora@magnet.example', name: 'Nora', locale: 'ca' });
  const seats = Array.from({ length: 6 }, (_, at) => `case:0${at}#applicant`);
  await Promise.all(seats.map((seat) => grantSeat(deps, id, seat)));
  const started = await startSignIn(deps, { address: 'nora@magnet.example', client: 'x', next: '', locale: 'ca' });
  const secret = started.ok ? started.value.secret : '';
  const minted = await mintSignIn(deps, hashed(secret));
  await deps.store.commit(minted?.writes ?? []);
  const done = await signInByCode(deps, secret, minted?.secrets.code ?? '');
  const actor = done.ok ? await actorOf(deps, done.value.opening.secret, 'ca') : null;
  expect(actor?.seats.toSorted()).toEqual(seats);
  expect((await holdersOf(deps, seats[0] ?? '')).map((person) => person.id)).toEqual([id]);
});
