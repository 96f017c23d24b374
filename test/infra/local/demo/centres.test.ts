/** The schools of the demonstration are invented, and say so. */
import { expect, test } from 'vitest';
import { searchCentres } from '#functions/use-cases/directory/search-centres.ts';
import { addDemoCentres, demoCentres } from '#infra/local/demo/centres.ts';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { testDeps } from '#test/support/deps.ts';

test('every fictional code is a school that can be found, added once', async () => {
  const deps = testDeps();
  const added = await addDemoCentres(deps);
  expect(added.map(({ record }) => record.codi).sort()).toEqual([...fictionalCodes].sort());
  expect(added.every(({ source, listed }) => source === 'demo' && listed)).toBe(true);
  expect(await addDemoCentres(deps)).toEqual(added);
  expect((await searchCentres(deps, 'vent paper')).items).toMatchObject([{ codi: '08099017', municipi: 'Vilamostra', territori: 'VOC' }]);
});

test('their addresses lead nowhere', () => {
  expect(demoCentres.every(({ web }) => web?.endsWith('.example'))).toBe(true);
});
