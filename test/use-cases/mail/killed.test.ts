/** Killed anywhere and started again: nobody is forgotten, and nobody gets two. */
import { describe, expect, test } from 'vitest';
import { causeKey, causeOf } from '#functions/store/cause.ts';
import { envelopeKey, envelopeOf } from '#functions/store/envelope.ts';
import { openHolding } from '#functions/store/seat.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import { expandCause } from '#functions/use-cases/mail/expand-cause.ts';
import { reconcile } from '#functions/use-cases/mail/reconcile.ts';
import { dyingStore } from '#test/support/dying-store.ts';
import { addresses, caused, type MailWorld, mailWorld, type Reply, reasonsOf, sit, submitted } from '#test/support/mail.ts';

const deaths = (commits: number) =>
  Array.from({ length: commits }, (_, at) => [
    { at, when: 'before' as const },
    { at, when: 'after' as const },
  ]).flat();

const seat = 'programme:magnet#committee';
const committee = { message: 'M-COM-PENDENT', audience: { of: 'case' as const, groups: ['committee' as const] } };

/** A committee of so many. */
async function crowd(members: number): Promise<MailWorld> {
  const deps = mailWorld();
  await submitted(deps);
  const holding = (count: number) => ({ seat, person: `P${String(count).padStart(4, '0')}`, from: deps.now(), to: null, official: false });
  for (let count = 0; count < members; count += 1) await deps.store.commit(openHolding(holding(count)));
  return deps;
}

test.each(deaths(4))('an expansion killed $when commit $at goes on where it was', async ({ at, when }) => {
  const deps = await crowd(95);
  const cause = await caused(deps, committee);
  const dying = dyingStore(deps.store, at, when);
  await expandCause({ ...deps, store: dying }, cause.id).catch(() => undefined);
  expect(dying.dead()).toBe(at < 3);
  await expandCause(deps, cause.id);
  const people = (await reasonsOf(deps, cause)).map(({ person }) => person);
  expect(new Set(people).size).toBe(95);
  expect(people).toHaveLength(95);
  const [item] = await deps.store.get([causeKey(cause.id)]);
  expect(causeOf(item!)).toMatchObject({ state: 'expanded', reasons: 95 });
});

test('two who expand the same cause put everybody once', async () => {
  const deps = await crowd(130);
  const cause = await caused(deps, committee);
  const put = await Promise.all([1, 2, 3].map(() => expandCause(deps, cause.id)));
  expect(put.flat()).toHaveLength(130);
  expect(await reasonsOf(deps, cause)).toHaveLength(130);
});

/** Two coordinators, a cause, and a process that dies. */
async function sending(reply: Reply | undefined, idempotent: boolean, at: number, when: 'before' | 'after') {
  const deps = mailWorld({}, reply, idempotent);
  await submitted(deps);
  await sit(deps, 'nora', 'programme:magnet#coordination');
  await sit(deps, 'pau', 'programme:magnet#coordination');
  const cause = await caused(deps, { audience: { of: 'case', groups: ['coordination'] } });
  await drain({ ...deps, store: dyingStore(deps.store, at, when) }, { width: 1 }).catch(() => undefined);
  return { deps, cause };
}
const both = ['nora@centre.example', 'pau@centre.example'];

describe('a service that holds its own inbox', () => {
  test.each(deaths(5))('killed $when commit $at sends each mail once', async ({ at, when }) => {
    const { deps, cause } = await sending(undefined, true, at, when);
    await drain(deps, { takeOver: true });
    expect(await reconcile(deps, [cause.id])).toMatchObject({ tally: { all: 2, sent: 2, open: 0 }, right: true });
    // The inbox keeps one mail an envelope.
    const kept = new Map(deps.sent.map((letter) => [letter.envelope, letter]));
    expect(addresses([...kept.values()])).toEqual(both);
  });
});

describe('a service that sends through SES', () => {
  test.each(deaths(5))('killed $when commit $at forgets nobody, and marks what went out perhaps twice', async ({ at, when }) => {
    const { deps, cause } = await sending(undefined, false, at, when);
    for (let quarter = 0; quarter < 3; quarter += 1) {
      await drain(deps);
      for (const clock of [deps.now, deps.real]) clock.pass({ minutes: 16 });
    }
    await drain(deps);
    expect(await reconcile(deps, [cause.id])).toMatchObject({ tally: { all: 2, sent: 2 }, right: true });
    const times = (to: string) => deps.sent.filter((letter) => letter.to === to).length;
    const items = await deps.store.get([...new Set(deps.sent.map(({ envelope }) => envelope))].map(envelopeKey));
    for (const { address, possiblyTwice } of items.map((item) => envelopeOf(item!))) {
      expect(times(address)).toBeLessThanOrEqual(possiblyTwice ? 2 : 1);
    }
    expect([...new Set(addresses(deps.sent))]).toEqual(both);
  });
});
