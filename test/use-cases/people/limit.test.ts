/** Rate limits count every hit, also of those who come at once. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { hit, network } from '#functions/use-cases/people/limit.ts';
import { testDeps } from '#test/support/deps.ts';

const allowed = { most: 5, minutes: 15 };

test.prop([fc.integer({ min: 1, max: 30 })])('never more than allowed pass, however many come at once', async (count) => {
  const deps = testDeps();
  const answers = await Promise.all(Array.from({ length: count }, () => hit(deps, 'test', 'one', allowed)));
  expect(answers.filter(({ ok }) => ok).length).toBeLessThanOrEqual(Math.min(count, 5));
  expect(answers[0]?.ok).toBe(true);
});

test('who comes in order passes five times, and waits what is left of the window', async () => {
  const deps = testDeps();
  for (let count = 0; count < 5; count++) expect((await hit(deps, 'test', 'one', allowed)).ok).toBe(true);
  deps.real.pass({ minutes: 10 });
  expect(await hit(deps, 'test', 'one', allowed)).toMatchObject({ failure: { code: 'too-many', values: { minutes: '5' } } });
  expect((await hit(deps, 'test', 'other', allowed)).ok).toBe(true);
  deps.real.pass({ minutes: 5 });
  expect((await hit(deps, 'test', 'one', allowed)).ok).toBe(true);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2:ffff::1', '2001:db8:1:2'],
  ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
])('the client of %s is %s', (address, client) => {
  expect(network(address)).toBe(client);
});
