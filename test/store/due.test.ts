/** The next due instant, also where pages come empty before their end. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { nextDue } from '#functions/store/due.ts';
import { hostile } from '#functions/store/hostile.ts';
import { dueShard } from '#functions/store/keys.ts';
import { openSqlite } from '#functions/store/sqlite.ts';

const minute = fc.integer({ min: 0, max: 59 }).map((at) => `2026-11-24T09:${String(at).padStart(2, '0')}:00.000Z`);

test.prop([fc.array(minute, { maxLength: 30 }), minute, minute, fc.nat()])(
  'is the first one after an instant and up to another, of any shard',
  async (instants, after, to, seed) => {
    const sqlite = openSqlite(':memory:', { random: () => 0.5 });
    const store = hostile(sqlite, { seed, conflicts: 0 });
    for (const [nth, at] of instants.entries()) {
      const due = { p: dueShard(String(nth)), s: `${at}#thing#${nth}` };
      await store.commit([
        { put: { key: { pk: `thing#${nth}`, sk: 'thing' }, type: 'thing', v: 1, head: null, body: null, at: { due } }, if: 'absent' },
      ]);
    }
    await store.settle();
    const expected = instants.filter((at) => at > after && at <= to).toSorted()[0] ?? null;
    expect(await nextDue(store, { after, to })).toBe(expected);
    await sqlite.close();
  },
);
