/** Sessions and the links that open one seat. */
import { expect, test } from 'vitest';
import { openLink, spendLink } from '#functions/use-cases/people/link.ts';
import { mintLink, type Wish } from '#functions/use-cases/people/mint.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat, leaveSeat } from '#functions/use-cases/people/seats.ts';
import { actorOf, endSession, revokeSessions, startSession } from '#functions/use-cases/people/session.ts';
import { type TestDeps, testDeps } from '#test/support/deps.ts';

const draft = 'case:01CASE#applicant';
const town = 'case:01CASE#ajuntament';

async function seated(deps: TestDeps, ...seats: readonly string[]) {
  const { id } = await ensurePerson(deps, { address: 'merce@centre.example', name: 'Mercè', locale: 'ca' });
  for (const seat of seats) await grantSeat(deps, id, seat);
  return id;
}

async function link(deps: TestDeps, wish: Partial<Wish> & Pick<Wish, 'person' | 'seat'>) {
  const minted = mintLink(deps, { purpose: 'resume', case: '01CASE', ...wish });
  await deps.store.commit(minted.writes);
  return minted.secrets;
}

test('a form just begun opens its one seat to somebody who has proved nothing', async () => {
  const deps = testDeps();
  const { secret, seconds } = await startSession(deps, { person: null, name: '', seats: [draft], task: null, via: 'resume' });
  expect(await actorOf(deps, secret, 'es')).toEqual({ person: null, name: '', locale: 'es', seats: [draft], task: null });
  deps.real.pass({ seconds });
  expect(await actorOf(deps, secret, 'es')).toBeNull();
});

test('a resume link opens its draft again on any device, and no other seat of the person', async () => {
  const deps = testDeps();
  const person = await seated(deps, draft, 'centre:01C#direccio');
  const { token, url } = await link(deps, { seat: draft, person });
  expect(url).toBe(`http://127.0.0.1:3000/e/${token}`);
  for (const _ of ['phone', 'laptop']) {
    const used = await spendLink(deps, token);
    expect(used).toMatchObject({ ok: true, value: { next: '/tramits/01CASE', opening: { seconds: 7 * 24 * 3_600 } } });
    expect(used.ok && (await actorOf(deps, used.value.opening.secret, 'ca'))).toMatchObject({ name: 'Mercè', seats: [draft] });
  }
});

test('a task link opens one seat for one task, on the page of its field', async () => {
  const deps = testDeps();
  const person = await seated(deps, town);
  const { token, url } = await link(deps, { purpose: 'task', seat: town, person, task: 'upload:cartaAjuntament' });
  expect(url).toBe(`http://127.0.0.1:3000/tasca/${token}`);
  const used = await spendLink(deps, token);
  expect(used).toMatchObject({ ok: true, value: { next: '/tramits/01CASE/fitxers/cartaAjuntament' } });
  expect(used.ok && (await actorOf(deps, used.value.opening.secret, 'ca'))).toMatchObject({
    task: 'upload:cartaAjuntament',
    seats: [town],
  });
});

test('a link for one use is spent after it, also when it is pressed twice at once', async () => {
  const deps = testDeps();
  const { token } = await link(deps, { seat: draft, person: null, singleUse: true });
  const answers = await Promise.all([spendLink(deps, token), spendLink(deps, token)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await openLink(deps, token)).toMatchObject({ ok: false, failure: { code: 'link-spent' } });
});

test('who leaves a seat is out at once: session and links of it are over', async () => {
  const deps = testDeps();
  const person = await seated(deps, draft);
  const { token } = await link(deps, { seat: draft, person });
  const used = await spendLink(deps, token);
  await leaveSeat(deps, person, draft);
  expect(used.ok && (await actorOf(deps, used.value.opening.secret, 'ca'))).toBeNull();
  expect(await openLink(deps, token)).toMatchObject({ ok: false });
});

test('the mailbox of a centre speaks for it until a person sits there, and always says who sent a form', async () => {
  const deps = testDeps();
  const head = 'centre:01C#direccio';
  const [resume, confirm] = [
    await link(deps, { seat: head, person: null, name: 'a8099017@xtec.cat' }),
    await link(deps, { purpose: 'task', task: 'confirm-sender', seat: head, person: null }),
  ];
  const used = await spendLink(deps, resume.token);
  const cookie = used.ok ? used.value.opening.secret : '';
  expect(await actorOf(deps, cookie, 'ca')).toMatchObject({ person: null, name: 'a8099017@xtec.cat', seats: [head] });
  await seated(deps, head);
  expect(await actorOf(deps, cookie, 'ca')).toBeNull();
  expect(await openLink(deps, resume.token)).toMatchObject({ ok: false });
  expect(await spendLink(deps, confirm.token)).toMatchObject({ ok: true, value: { next: '/tramits/01CASE/confirma' } });
});

test('a receipt read by machines opens no session', async () => {
  const deps = testDeps();
  const { token } = await link(deps, { purpose: 'api', seat: draft, person: null });
  expect(await openLink(deps, token)).toMatchObject({ ok: true });
  expect(await spendLink(deps, token)).toMatchObject({ ok: false });
});

test('signing out ends the session, and revoking ends those of the owner', async () => {
  const deps = testDeps();
  const person = await seated(deps, draft, town);
  const open = (seats: readonly string[]) => startSession(deps, { person, seats: [...seats], task: null, via: 'link' });
  const [all, one, other] = [await open([]), await open([draft]), await open([town])];
  await endSession(deps, all.secret);
  await endSession(deps, 'unknown');
  await revokeSessions(deps, { person }, draft);
  const who = await Promise.all([all, one, other].map(({ secret }) => actorOf(deps, secret, 'ca')));
  expect(who.map((actor) => actor?.seats)).toEqual([undefined, undefined, [town]]);
});

test('a session or a link that nobody opened is none', async () => {
  const deps = testDeps();
  expect(await actorOf(deps, 'made-up', 'ca')).toBeNull();
  expect(await openLink(deps, 'made-up')).toMatchObject({ ok: false, failure: { code: 'link-spent' } });
});
