/** Searching the directory by HTTP, letter by letter: the real one where it lies beside the project, else as many invented schools. */
import { existsSync, readFileSync } from 'node:fs';
import { newSnapshot } from '#functions/use-cases/directory/snapshot.ts';
import type { JobDeps } from '#functions/use-cases/ports.ts';
import { createApp } from '#functions/web/app.tsx';
import { paths } from '#schemas/paths.ts';
import { importText } from '#test/support/directory.ts';
import { memoryFiles } from '#test/support/files.ts';
import { manySchools } from '#test/support/many.ts';
import { benchDeps, benchStore, p95, type Row } from '../bench.ts';

const real = '../shared/data/directori-centres.csv';
const words = ['escola sant jordi', 'institut', 'l’hospitalet', 'col·legi', '0800', 'sant cugat del vallès', 'montseny'];
const typed = words.flatMap((word) => Array.from({ length: word.length - 2 }, (_, at) => word.slice(0, at + 3)));

/** The row. */
export const row: Row = async () => {
  const store = benchStore();
  const deps = benchDeps(store, { files: memoryFiles() });
  if (existsSync(real)) await importText({ ...deps, sheets: {} as JobDeps['sheets'] }, readFileSync(real, 'utf8'));
  else {
    await manySchools(deps, 5_434);
    await store.commit(await newSnapshot(deps));
  }
  const app = createApp(deps);
  const time = await p95(400, async (turn) => {
    const q = typed[turn % typed.length] ?? '';
    const response = await app.request(paths.apiCentres({ q }), { headers: { Accept: 'application/json' } });
    if (response.status !== 200) throw new Error(`the search answered ${response.status}`);
    await response.text();
  });
  await store.close();
  return [
    {
      what: `directory search (${existsSync(real) ? 'the real one' : 'invented'}), server time, p95`,
      value: time,
      unit: 'ms',
      target: { most: 50 },
    },
  ];
};
