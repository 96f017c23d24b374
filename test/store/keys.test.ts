/** Pieces of keys. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueShard, dueShards, hashed, under } from '#functions/store/keys.ts';

test('an outside text goes into a key as its SHA-256', () => {
  expect(hashed('direccio@escola.example')).toMatch(/^[0-9a-f]{64}$/u);
  expect(hashed('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(hashed('è')).not.toBe(hashed('e'));
});

test('due items spread over sixteen partitions, each always over the same', () => {
  const counts = new Map(dueShards.map((shard) => [shard, 0]));
  for (let id = 0; id < 1_600; id++) {
    const shard = dueShard(`item-${id}`);
    expect(dueShard(`item-${id}`)).toBe(shard);
    counts.set(shard, (counts.get(shard) ?? 0) + 1);
  }
  expect(dueShards).toHaveLength(16);
  expect([dueShards[0], dueShards[15], counts.size]).toEqual(['due#00', 'due#15', 16]);
  expect(Math.min(...counts.values())).toBeGreaterThan(60);
});

test('a prefix ranges over every key that begins with it and no other', () => {
  const part = fc.stringMatching(/^[A-Za-z0-9_.:@#-]{1,5}$/u);
  fc.assert(
    fc.property(part, part, (prefix, key) => {
      const { from, to } = under(prefix);
      expect(key >= from && key <= to).toBe(key.startsWith(prefix));
      expect(prefix + key >= from && prefix + key <= to).toBe(true);
    }),
  );
});
