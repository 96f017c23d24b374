/** The sweep: everything that is due is attended to, and nothing that is not. */
import { describe, expect, test } from 'vitest';
import { dueShard } from '#functions/store/keys.ts';
import type { Row } from '#functions/store/store.ts';
import { sweep } from '#functions/use-cases/sweep.ts';
import { type TestDeps, testDeps } from '#test/support/deps.ts';

async function due(deps: TestDeps, type: string, id: string, at: string): Promise<void> {
  const row: Row = { key: { pk: `${type}#${id}`, sk: type }, type, v: 1, head: null, body: null };
  await deps.store.commit([{ put: { ...row, at: { due: { p: dueShard(id), s: `${at}#${id}` } } }, if: 'absent' }]);
}

async function world() {
  const deps = testDeps();
  const past = '2026-11-22T06:30:00.000Z';
  for (let count = 0; count < 40; count += 1) await due(deps, 'thing', `T${count}`, count < 30 ? past : '2027-01-01T06:30:00.000Z');
  await due(deps, 'other', 'X', past);
  await due(deps, 'thing', 'NOW', deps.now());
  const seen: string[] = [];
  const handlers = { thing: async ({ key }: Pick<Row, 'key'>) => void seen.push(key.pk) };
  return { deps, seen, handlers };
}

describe('a sweep', () => {
  test('hands every due item to whoever knows its type, then sends the mail', async () => {
    const { deps, seen, handlers } = await world();
    expect(await sweep(deps, { handlers, drain: async () => void seen.push('mail') })).toEqual({ done: 31, failed: 0, more: false });
    expect(new Set(seen).size).toBe(32);
    expect(seen.at(-1)).toBe('mail');
  });

  test('goes on when an item fails, and says so', async () => {
    const { deps, handlers } = await world();
    const thing: typeof handlers.thing = async ({ key }) => {
      if (key.pk === 'thing#T7') throw new Error('broken');
    };
    expect(await sweep(deps, { handlers: { thing }, drain: async () => undefined })).toMatchObject({ done: 30, failed: 1 });
    expect(deps.logged).toContain('sweep-failed');
  });

  test('begins nothing new when its time is over', async () => {
    const { deps, seen, handlers } = await world();
    expect(await sweep(deps, { handlers, drain: async () => undefined, until: deps.real() })).toEqual({ done: 0, failed: 0, more: true });
    expect(seen).toEqual([]);
  });

  test('reads what is due, not what is stored', async () => {
    const reads = async (extra: number) => {
      const { deps, handlers } = await world();
      for (let count = 0; count < extra; count += 1) await due(deps, 'thing', `L${count}`, '2027-01-01T06:30:00.000Z');
      let found = 0;
      const find: TestDeps['store']['find'] = async (...range) => {
        const page = await deps.store.find(...range);
        found += 1 + page.items.length;
        return page;
      };
      await sweep({ ...deps, store: { ...deps.store, find } }, { handlers, drain: async () => undefined });
      return found;
    };
    expect(await reads(400)).toBe(await reads(0));
  });
});
