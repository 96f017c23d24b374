/** The directory's rows keep within the limits of a row, whatever their size. */
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { getImportFile, packEntries, putImportFile, readImportFile, unpackEntries } from '#functions/store/directory.ts';
import { seeded } from '#functions/store/hostile.ts';
import type { DirectoryEntry } from '#schemas/entities/directory.ts';
import { memoryStore } from '#test/support/deps.ts';

const word = (random: () => number) =>
  Array.from({ length: 4 + Math.floor(random() * 6) }, () => 'aàbcçdeèfghiíjlmnoòprstuúvxyz'[Math.floor(random() * 29)]).join('');

function directory(count: number): readonly DirectoryEntry[] {
  const random = seeded(7);
  const towns = Array.from({ length: 900 }, () => `${word(random)} de ${word(random)}`);
  return Array.from({ length: count }, (_, at) => ({
    ...{ codi: String(8_000_000 + at * 12).padStart(8, '0'), nom: `Escola ${word(random)} ${word(random)}`, tipus: 'ESC' },
    ...{ municipi: towns[Math.floor(random() * 900)] ?? '', comarca: 'Maresme', territori: 'MVO', naturalesa: 'public' as const },
    ...{ etapes: ['EINF2C', 'EPRI'], source: 'directory' as const, listed: random() < 0.9 },
  }));
}

test('a snapshot of twice as many schools as there are fits in one row', () => {
  const entries = directory(10_868);
  const packed = packEntries(entries);
  expect(packed.length).toBeLessThan(340_000);
  expect(unpackEntries(packed)).toEqual(entries);
  expect(unpackEntries(packEntries([]))).toEqual([]);
});

test('a file of any size is read back as it was', async () => {
  const store = memoryStore();
  const said = { id: 'FILE', name: 'directori.csv', bytes: 3_000_000, sha256: '', by: 'command', at: '2026-11-23T09:00:00.000Z' };
  const bytes = randomBytes(3_000_000);
  const file = await putImportFile(store, said, bytes);
  expect(file.chunks).toBeGreaterThan(8);
  expect(await getImportFile(store, 'FILE')).toEqual(file);
  expect(Buffer.compare(await readImportFile(store, file), bytes)).toBe(0);
  expect(await getImportFile(store, 'OTHER')).toBeNull();
  await expect(putImportFile(store, said, bytes)).rejects.toThrow('there already');
});
