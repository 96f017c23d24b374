/** What the mails of sign-in and handover say, as the mailer composes them. */
import { expect, test } from 'vitest';
import { addCentres } from '#functions/use-cases/directory/add-centres.ts';
import { planMail } from '#functions/use-cases/mail/plan.ts';
import { offerHandover } from '#functions/use-cases/people/handover.ts';
import { openLink } from '#functions/use-cases/people/link.ts';
import { actorOf, startSession } from '#functions/use-cases/people/session.ts';
import { startSignIn } from '#functions/use-cases/people/sign-in.ts';
import { locales } from '#schemas/text.ts';
import type { TestDeps } from '#test/support/deps.ts';
import { testDeps } from '#test/support/deps.ts';
import { causes, wish, withNora } from '#test/support/nora.ts';
import { seated } from '#test/support/web.ts';

/** The latest mail, and the secret of its button once the claim is written. */
async function letterOf(deps: TestDeps) {
  const cause = (await causes(deps)).at(-1);
  if (!cause) throw new Error('no mail was caused');
  const planned = await planMail(deps, cause, { seat: `address:${cause.anchor.id}`, person: null });
  if ('skip' in planned) throw new Error(planned.skip);
  await deps.store.commit(planned.writes);
  return { planned, props: planned.props, token: planned.props.buttons[0]?.url.split('/').at(-1) ?? '' };
}

test.each(locales)('the sign-in mail in %s shows the code and a link that opens', async (locale) => {
  const deps = await withNora();
  await startSignIn(deps, { ...wish, locale });
  const { planned, props, token } = await letterOf(deps);
  expect([planned.address, planned.locale]).toEqual([wish.address, locale]);
  expect(props.blocks).toContainEqual({ kind: 'pin', pin: expect.stringMatching(/^\d{6}$/) });
  expect(JSON.stringify(props)).not.toMatch(/\{\w+\}/);
  expect(props.subject).not.toMatch(/\d{6}/);
  expect(await openLink(deps, token)).toMatchObject({ ok: true, value: { purpose: 'sign-in' } });
});

test('the sign-in mail goes out whatever the programme skips meanwhile, and not once its code would be over', async () => {
  const deps = await withNora();
  await startSignIn(deps, wish);
  deps.now.pass({ days: 30 });
  expect((await letterOf(deps)).planned.address).toBe(wish.address);
  deps.real.pass({ minutes: 15 });
  await expect(letterOf(deps)).rejects.toThrow('done');
});

test.each(locales)('the handover mail in %s says who, where, and a link that opens', async (locale) => {
  const deps = testDeps();
  const [centre] = await addCentres(deps, [{ codi: '08099017', nom: 'Escola Vent de Paper', municipi: 'Vilamostra' }], 'demo');
  const seat = `centre:${centre?.id}#direccio`;
  const { secret } = await startSession(deps, { person: await seated(deps, 'Merce', seat), seats: [], task: null, via: 'link' });
  const actor = await actorOf(deps, secret, locale);
  if (!actor) throw new Error('nobody is in');
  const successor = { seat, name: 'Aina Roca', address: 'aina@centre.example', locale };
  expect(await offerHandover(deps, actor, successor)).toEqual({ ok: true, value: undefined });
  const { planned, props, token } = await letterOf(deps);
  expect([planned.address, planned.locale]).toEqual(['aina@centre.example', locale]);
  expect(props.subject).toContain('Merce');
  expect(props.subject).toContain('Escola Vent de Paper');
  expect(JSON.stringify(props)).not.toMatch(/\{\w+\}/);
  expect(await openLink(deps, token)).toMatchObject({ ok: true, value: { seat } });
});
