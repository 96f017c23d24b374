/** The directory in memory: loaded on first use, looked at again once a minute. */
import { expect, test } from 'vitest';
import type { Store } from '#functions/store/store.ts';
import { addCentres } from '#functions/use-cases/directory/add-centres.ts';
import { centreByCode } from '#functions/use-cases/directory/centre-by-code.ts';
import { heldDirectory } from '#functions/use-cases/directory/held.ts';
import { searchCentres, shownCentre } from '#functions/use-cases/directory/search-centres.ts';
import { memoryStore, testDeps } from '#test/support/deps.ts';
import { importText, schools, shortFile } from '#test/support/directory.ts';

/** A store as another process sees it, which counts its reads. */
function watched(store: Store): { readonly store: Store; readonly reads: () => string } {
  const reads: string[] = [];
  const get: Store['get'] = (keys) => {
    reads.push(...keys.map(({ sk }) => sk));
    return store.get(keys);
  };
  return { store: { ...store, get }, reads: () => reads.splice(0).join(' ') };
}

test('a person finds nothing before the first import, and at once what was imported', async () => {
  const deps = testDeps();
  expect(await searchCentres(deps, 'escola')).toEqual({ total: 0, items: [] });
  await importText(deps, shortFile(schools(3)));
  expect(await searchCentres(deps, 'escola', 2)).toMatchObject({ total: 3, items: { length: 2 } });
  expect(await shownCentre(deps, '08099017')).toMatchObject({ nom: 'Escola 1', etapes: ['EINF2C', 'EPRI'], territori: 'MVO' });
  expect(await shownCentre(deps, '08002113')).toBeNull();
});

test('another process reads the snapshot once, then its version once a minute, and the snapshot again when there is a new one', async () => {
  const deps = testDeps({ store: memoryStore() });
  await importText(deps, shortFile(schools(2)));
  const other = watched(deps.store);
  const there = { ...deps, store: other.store };
  const found = async () => (await searchCentres(there, 'escola')).total;

  expect([await found(), await found(), other.reads()]).toEqual([2, 2, 'version snapshot']);
  deps.real.pass({ seconds: 59 });
  expect([await found(), other.reads()]).toEqual([2, '']);
  deps.real.pass({ seconds: 1 });
  expect([await found(), other.reads()]).toEqual([2, 'version']);
  await importText(deps, shortFile(schools(3)));
  expect([await found(), other.reads()]).toEqual([2, '']);
  deps.real.pass({ minutes: 1 });
  expect([await found(), other.reads()]).toEqual([3, 'version snapshot']);
});

test('many who search at once wait for one load; after a failed one the next tries again', async () => {
  const deps = testDeps({ store: memoryStore() });
  await importText(deps, shortFile(schools(2)));
  const other = watched(deps.store);
  const broken = { ...other.store };
  broken.get = () => Promise.reject(new Error('no answer'));
  await expect(heldDirectory({ ...deps, store: broken })).rejects.toThrow('no answer');
  broken.get = other.store.get;
  await Promise.all(Array.from({ length: 5 }, () => searchCentres({ ...deps, store: broken }, 'escola')));
  expect(other.reads()).toBe('version snapshot');
});

test('a school is added once, however many add it at the same time', async () => {
  const deps = testDeps();
  const said = { codi: '08099017', nom: 'Escola del Poble', municipi: 'Vilamostra' };
  const added = await Promise.all([1, 2, 3].map(() => addCentres(deps, [said], 'manual')));
  expect(new Set(added.flat().map(({ id }) => id)).size).toBe(1);
  expect(await centreByCode(deps, said.codi)).toMatchObject({ source: 'manual', record: { correu: 'a8099017@xtec.cat' } });
  expect(await searchCentres(deps, 'poble')).toMatchObject({ total: 1 });
});
