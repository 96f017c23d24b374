/** Sign-in by e-mail: one mail, a link and a code, used once. */
import { describe, expect, test } from 'vitest';
import { causeOf } from '#functions/store/cause.ts';
import { signInByCode } from '#functions/use-cases/people/code.ts';
import { openLink, spendLink } from '#functions/use-cases/people/link.ts';
import { mintSignIn } from '#functions/use-cases/people/mint.ts';
import { ensurePerson, personByAddress } from '#functions/use-cases/people/person.ts';
import { grantSeat, leaveSeat } from '#functions/use-cases/people/seats.ts';
import { actorOf } from '#functions/use-cases/people/session.ts';
import { startSignIn } from '#functions/use-cases/people/sign-in.ts';
import { type TestDeps, testDeps } from '#test/support/deps.ts';

const address = 'nora@magnet.example';
const seat = 'programme:magnet#coordination';
const wish = { address, client: '127.0.0.1', next: '/coordinacio', locale: 'ca' } as const;

async function withNora(): Promise<TestDeps> {
  const deps = testDeps();
  const { id } = await ensurePerson(deps, { address, name: 'Nora Vidal', locale: 'ca' });
  await grantSeat(deps, id, seat);
  return deps;
}

async function causes(deps: TestDeps) {
  const { items } = await deps.store.dump();
  return items.filter(({ type }) => type === 'cause').map(causeOf);
}

/** Asks to sign in and lets the mailer mint; answers the browser's secret and the mail's. */
async function asked(deps: TestDeps) {
  const started = await startSignIn(deps, wish);
  if (!started.ok) throw new Error(started.failure.code);
  const latest = (await causes(deps)).toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1);
  const minted = await mintSignIn(deps, latest?.values.challenge ?? '');
  if (!minted) throw new Error('nothing to send');
  await deps.store.commit(minted.writes);
  return { secret: started.value.secret, code: minted.secrets.code, token: minted.secrets.url.split('/e/')[1] ?? '', minted };
}

/** Six digits that are not the code. */
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('the mail', () => {
  test('goes to the address that was typed, in the language of the page, and is caused with the challenge', async () => {
    const deps = await withNora();
    await startSignIn(deps, { ...wish, address: ' Nora@Magnet.Example ', locale: 'es' });
    expect(await causes(deps)).toEqual([
      expect.objectContaining({
        message: 'sign-in',
        audience: { of: 'address', address, locale: 'es' },
        notAfter: '2026-11-23T09:15:00.000Z',
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

describe('the code', () => {
  test('opens a session in the browser that asked, confirms the address, and works once', async () => {
    const deps = await withNora();
    const { secret, code } = await asked(deps);
    const done = await signInByCode(deps, secret, `${code.slice(0, 3)} ${code.slice(3)}`);
    expect(done).toMatchObject({ ok: true, value: { next: '/coordinacio', opening: { seconds: 12 * 3_600 } } });
    const actor = done.ok && (await actorOf(deps, done.value.opening.secret, 'ca'));
    expect(actor).toMatchObject({ name: 'Nora Vidal', seats: [seat], task: null });
    expect((await personByAddress(deps, address))?.addresses[0]?.confirmedAt).toBe(deps.real());
    expect(await signInByCode(deps, secret, code)).toMatchObject({ ok: false, failure: { code: 'link-spent' } });
  });

  test('is over after five wrong ones, also for the right one and for the link', async () => {
    const deps = await withNora();
    const { secret, code, token } = await asked(deps);
    const answers = [];
    for (let count = 0; count < 5; count++) answers.push(await signInByCode(deps, secret, other(code)));
    expect(answers.map((answer) => !answer.ok && answer.failure.code)).toEqual(['invalid', 'invalid', 'invalid', 'invalid', 'link-spent']);
    expect(await signInByCode(deps, secret, code)).toMatchObject({ ok: false });
    expect(await openLink(deps, token)).toMatchObject({ ok: false });
  });

  test('tried a hundred times at once is compared five times at most', async () => {
    const deps = await withNora();
    const { secret, code } = await asked(deps);
    const guesses = Array.from({ length: 100 }, (_, guess) => String((Number(code) + 1 + guess) % 1_000_000).padStart(6, '0'));
    await Promise.all(guesses.map((guess) => signInByCode(deps, secret, guess)));
    expect(await signInByCode(deps, secret, code)).toMatchObject({ ok: false, failure: { code: 'link-spent' } });
  });

  test('pressed five times at once opens one session', async () => {
    const deps = await withNora();
    const { secret, code } = await asked(deps);
    const answers = await Promise.all(Array.from({ length: 5 }, () => signInByCode(deps, secret, code)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('is over after fifteen minutes', async () => {
    const deps = await withNora();
    const { secret, code } = await asked(deps);
    deps.real.pass({ minutes: 15 });
    expect(await signInByCode(deps, secret, code)).toMatchObject({ ok: false, failure: { code: 'link-spent' } });
  });

  test('of an unknown address is as wrong as a wrong one', async () => {
    const deps = await withNora();
    const { secret, code } = await asked(deps);
    const nobody = await startSignIn(deps, { ...wish, address: 'ningu@magnet.example' });
    const wrong = await signInByCode(deps, secret, other(code));
    expect(nobody.ok && (await signInByCode(deps, nobody.value.secret, code))).toEqual(wrong);
  });

  test.each(['12345', '1234567', 'abcdef', ''])('«%s» is told what a code looks like, and counts as no attempt', async (typed) => {
    const deps = await withNora();
    const { secret, code } = await asked(deps);
    for (let count = 0; count < 6; count++) {
      expect(await signInByCode(deps, secret, typed)).toMatchObject({
        ok: false,
        failure: { code: 'invalid', errors: [{ path: 'codi' }] },
      });
    }
    expect(await signInByCode(deps, secret, code)).toMatchObject({ ok: true });
  });
});

describe('the link', () => {
  test('may be looked at by every scanner of the world and changes nothing', async () => {
    const deps = await withNora();
    const { token } = await asked(deps);
    const before = await deps.store.dump();
    for (let count = 0; count < 20; count++) expect(await openLink(deps, token)).toMatchObject({ ok: true, value: { purpose: 'sign-in' } });
    expect(await deps.store.dump()).toEqual(before);
  });

  test('opens a session in any browser, once, and uses up the code too', async () => {
    const deps = await withNora();
    const { secret, code, token } = await asked(deps);
    expect(await spendLink(deps, token)).toMatchObject({ ok: true, value: { next: '/coordinacio' } });
    expect(await spendLink(deps, token)).toMatchObject({ ok: false, failure: { code: 'link-spent' } });
    expect(await openLink(deps, token)).toMatchObject({ ok: false });
    expect(await signInByCode(deps, secret, code)).toMatchObject({ ok: false });
  });

  test('of an older mail is spent when the mail went out once more', async () => {
    const deps = await withNora();
    const { token } = await asked(deps);
    const [cause] = await causes(deps);
    const again = await mintSignIn(deps, cause?.values.challenge ?? '');
    await deps.store.commit(again?.writes ?? []);
    expect(await openLink(deps, token)).toMatchObject({ ok: false });
    expect(await openLink(deps, again?.secrets.url.split('/e/')[1] ?? '')).toMatchObject({ ok: true });
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
