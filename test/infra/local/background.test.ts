/** What runs beside the pages can be held: whoever works alone is not disturbed, and nothing is forgotten. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { startBackground } from '#infra/local/background.ts';
import { memoryStore, testDeps } from '#test/support/deps.ts';

const nothing = { sent: 0, merged: 0, skipped: 0, failed: 0, later: 0, throttled: 0, errors: 0, more: false };

/** A background that writes down what it does. */
function running() {
  const store = memoryStore();
  const did: string[] = [];
  const work = (name: string) => async () => {
    did.push(name);
    return false;
  };
  const works = { sweep: work('sweep'), jobs: work('jobs'), mail: async () => ({ ...nothing, more: await work('mail')() }) };
  const background = startBackground({ store, log: testDeps({ store }).log }, works, { wakes: true, tidy: async () => undefined });
  onTestFinished(() => background.stop());
  const wake = (id: string) =>
    store.commit([{ put: { key: { pk: id, sk: 'cause' }, type: 'cause', v: 1, head: null, body: null }, if: 'absent' }]);
  return { background, did, wake };
}

test('no loop runs while somebody works alone; what was asked for meanwhile is done afterwards', async () => {
  const { background, did, wake } = running();
  const during = await background.alone(async () => {
    did.length = 0;
    await wake('one');
    await new Promise(setImmediate);
    return [...did];
  });
  expect(during).toEqual([]);
  await background.idle();
  expect(did.toSorted()).toEqual(expect.arrayContaining(['jobs', 'mail', 'sweep']));
});

test('one after the other works alone, also after one that failed; stopping waits for them', async () => {
  const { background } = running();
  const order: string[] = [];
  const slow = (name: string) => async () => {
    order.push(`${name} begins`);
    await new Promise(setImmediate);
    order.push(`${name} ends`);
  };
  const failing = background.alone(() => Promise.reject(new Error('no')));
  const both = [background.alone(slow('one')), background.alone(slow('other'))];
  await expect(failing).rejects.toThrow('no');
  await background.stop();
  expect(order).toEqual(['one begins', 'one ends', 'other begins', 'other ends']);
  await Promise.all(both);
});

test('whoever wants to work alone waits for what is in flight', async () => {
  const { background, did, wake } = running();
  await background.idle();
  did.length = 0;
  await wake('one');
  await vi.waitFor(() => expect(did).toContain('mail'));
  await background.alone(async () => void did.push('alone'));
  expect(did.indexOf('mail')).toBeLessThan(did.indexOf('alone'));
});
