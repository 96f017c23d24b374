/** The code and the link of a sign-in: either one, once. */
import { describe, expect, test } from 'vitest';
import { signInByCode } from '#functions/use-cases/people/code.ts';
import { openLink, spendLink } from '#functions/use-cases/people/link.ts';
import { mintSignIn } from '#functions/use-cases/people/mint.ts';
import { personByAddress } from '#functions/use-cases/people/person.ts';
import { actorOf } from '#functions/use-cases/people/session.ts';
import { startSignIn } from '#functions/use-cases/people/sign-in.ts';
import { address, asked, causes, seat, wish, withNora } from '#test/support/nora.ts';

/** Six digits that are not the code. */
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

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

  test('is over after five wrong ones, also for the right one; the link, which nobody guesses, still opens', async () => {
    const deps = await withNora();
    const { secret, code, token } = await asked(deps);
    const answers = [];
    for (let count = 0; count < 5; count++) answers.push(await signInByCode(deps, secret, other(code)));
    expect(answers.map((answer) => !answer.ok && answer.failure.code)).toEqual(['invalid', 'invalid', 'invalid', 'invalid', 'link-spent']);
    expect(await signInByCode(deps, secret, code)).toMatchObject({ ok: false });
    expect(await openLink(deps, token)).toMatchObject({ ok: true });
    expect(await spendLink(deps, token)).toMatchObject({ ok: true, value: { next: '/coordinacio' } });
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
