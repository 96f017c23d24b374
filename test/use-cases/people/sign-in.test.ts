/** Asking to sign in: one mail to whom it concerns, and the same answer to everybody. */
import { describe, expect, test } from 'vitest';
import { addCentres } from '#functions/use-cases/directory/add-centres.ts';
import { mintSignIn } from '#functions/use-cases/people/mint.ts';
import { personByAddress } from '#functions/use-cases/people/person.ts';
import { holdersOf, leaveSeat } from '#functions/use-cases/people/seats.ts';
import { startSignIn } from '#functions/use-cases/people/sign-in.ts';
import { testDeps } from '#test/support/deps.ts';
import { address, asked, causes, seat, wish, withNora } from '#test/support/nora.ts';

describe('the mail', () => {
  test('goes to the address that was typed, in the language of the page, and is caused with the challenge', async () => {
    const deps = await withNora();
    await startSignIn(deps, { ...wish, address: ' Nora@Magnet.Example ', locale: 'es' });
    expect(await causes(deps)).toEqual([
      expect.objectContaining({
        message: 'sign-in',
        audience: { of: 'address', address, locale: 'es' },
        notAfter: null,
      }),
    ]);
  });

  test('holds a link and a code of which only hashes are stored', async () => {
    const deps = await withNora();
    const { code, token, minted } = await asked(deps);
    expect(minted.secrets.url).toBe(`http://127.0.0.1:3000/e/${token}`);
    const stored = JSON.stringify((await deps.store.dump()).items);
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(`"${code}"`);
    expect(stored).toContain(minted.hashes[0]);
  });

  test('is not written for an address that nobody has, and the answer and the number of writes are the same', async () => {
    const deps = await withNora();
    const known = await startSignIn(deps, wish);
    const unknown = await startSignIn(deps, { ...wish, address: 'ningu@magnet.example' });
    expect(unknown).toEqual({ ok: true, value: { ...(known.ok && known.value), secret: expect.any(String) } });
    expect(await causes(deps)).toHaveLength(1);
  });

  test('is not written for somebody who has no seat any more', async () => {
    const deps = await withNora();
    const nora = await personByAddress(deps, address);
    await leaveSeat(deps, nora?.id ?? '', seat);
    expect((await startSignIn(deps, wish)).ok).toBe(true);
    expect(await causes(deps)).toEqual([]);
  });

  test('is not minted once the sign-in is over', async () => {
    const deps = await withNora();
    await startSignIn(deps, wish);
    deps.real.pass({ minutes: 15 });
    const [cause] = await causes(deps);
    expect(await mintSignIn(deps, cause?.values.challenge ?? '')).toBeNull();
    expect(await mintSignIn(deps, 'unknown')).toBeNull();
  });
});

test('what is no address is said beside its field', async () => {
  expect(await startSignIn(await withNora(), { ...wish, address: 'nora' })).toMatchObject({
    ok: false,
    failure: { code: 'invalid', errors: [{ path: 'correu' }] },
  });
});

test('an address is asked for five times in a quarter of an hour, known or not', async () => {
  const deps = await withNora();
  for (const typed of [address, 'ningu@magnet.example']) {
    for (let count = 0; count < 5; count++) expect(await startSignIn(deps, { ...wish, address: typed })).toMatchObject({ ok: true });
    expect(await startSignIn(deps, { ...wish, address: typed })).toMatchObject({
      ok: false,
      failure: { code: 'too-many', values: { minutes: '15' } },
    });
  }
  deps.real.pass({ minutes: 15 });
  expect(await startSignIn(deps, wish)).toMatchObject({ ok: true });
});

test('the official mailbox of a centre signs in the first time that it is asked for, and no other address of that kind', async () => {
  const deps = testDeps();
  const [centre] = await addCentres(deps, [{ codi: '08099017', nom: 'Escola Vent de Paper', municipi: 'Vilamostra' }], 'demo');
  for (const typed of ['a8099029@xtec.cat', 'b8099017@xtec.cat', 'a809901@xtec.cat']) await startSignIn(deps, { ...wish, address: typed });
  expect(await causes(deps)).toEqual([]);
  const official = 'a8099017@xtec.cat';
  await startSignIn(deps, { ...wish, address: official });
  expect(await causes(deps)).toEqual([expect.objectContaining({ audience: { of: 'address', address: official, locale: 'ca' } })]);
  expect((await holdersOf(deps, `centre:${centre?.id}#direccio`)).map(({ addresses }) => addresses[0]?.address)).toEqual([official]);
});
