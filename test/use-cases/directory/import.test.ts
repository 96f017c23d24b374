/** A coordinator imports the directory: the plan tells what the import does, twice is the same as once, nothing is ever deleted. */
import { describe, expect, test } from 'vitest';
import { centreVersions, codeWrite } from '#functions/store/centre.ts';
import { addCentres } from '#functions/use-cases/directory/add-centres.ts';
import { centreByCode, centreById } from '#functions/use-cases/directory/centre-by-code.ts';
import { keepImportFile } from '#functions/use-cases/directory/import-file.ts';
import { planImport } from '#functions/use-cases/directory/plan-import.ts';
import { searchCentres } from '#functions/use-cases/directory/search-centres.ts';
import { startImport } from '#functions/use-cases/directory/start-import.ts';
import { testDeps } from '#test/support/deps.ts';
import { bytesOf, importText, many, planOf, schools, shortFile } from '#test/support/directory.ts';

const [first, second, third] = schools(3);
if (!first || !second || !third) throw new Error('three schools are needed');
const three = shortFile([first, second, third]);

describe('an import', () => {
  test('does what its plan said, and the second time nothing', async () => {
    const deps = testDeps();
    const plan = await planOf(deps, three);
    expect(plan).toMatchObject({ lines: 3, read: 3, same: 0, changed: [], disappeared: [], rejected: [], suspicious: false });
    expect(plan.new).toEqual(schools(3).map(({ id, nom }) => ({ codi: id, nom, municipi: 'Vilamostra' })));
    expect(await centreByCode(deps, first.id)).toBeNull();

    expect(await importText(deps, three)).toMatchObject({
      state: 'done',
      done: 3,
      total: 3,
      result: { new: 3, changed: 0, back: 0, gone: 0 },
    });
    const before = await centreByCode(deps, first.id);
    expect(before).toMatchObject({
      record: { nom: 'Escola 1', territori: 'MVO', naturalesa: 'public' },
      source: 'directory',
      listed: true,
    });

    deps.now.pass({ days: 1 });
    expect(await planOf(deps, three)).toMatchObject({ read: 3, same: 3, new: [], changed: [], disappeared: [] });
    expect(await importText(deps, three)).toMatchObject({ result: { new: 0, changed: 0, back: 0, gone: 0 } });
    expect(await centreByCode(deps, first.id)).toEqual(before);
  });

  test('tells which fields change, and keeps what they were', async () => {
    const deps = testDeps();
    await importText(deps, three);
    deps.now.pass({ days: 30 });
    const text = shortFile([{ ...first, nom: 'Escola Nova', estudis: 'EPRI' }, second, third]);
    expect((await planOf(deps, text)).changed).toEqual([
      {
        ...{ codi: first.id, nom: 'Escola Nova', municipi: 'Vilamostra', back: false },
        fields: [
          { field: 'nom', from: 'Escola 1', to: 'Escola Nova' },
          { field: 'etapes', from: 'EINF2C EPRI', to: 'EPRI' },
        ],
      },
    ]);
    expect(await importText(deps, text)).toMatchObject({ result: { new: 0, changed: 1 } });
    const centre = await centreByCode(deps, first.id);
    expect(centre).toMatchObject({ record: { nom: 'Escola Nova' }, changedAt: deps.now() });
    expect(await centreVersions(deps.store, centre?.id ?? '', 9)).toMatchObject({
      items: [{ until: deps.now(), record: { nom: 'Escola 1' } }],
    });
  });

  test('marks a school that disappeared, and takes it back with the same identity', async () => {
    const deps = testDeps();
    await importText(deps, three);
    const { id } = (await centreByCode(deps, third.id)) ?? { id: '' };
    expect(await planOf(deps, shortFile([first, second]))).toMatchObject({ disappeared: [{ codi: third.id }], same: 2 });
    expect(await importText(deps, shortFile([first, second]))).toMatchObject({ result: { gone: 1 } });
    expect(await centreByCode(deps, third.id)).toMatchObject({ id, listed: false, record: { nom: 'Escola 3' } });
    expect((await searchCentres(deps, third.id)).items).toMatchObject([{ listed: false }]);
    expect(await planOf(deps, shortFile([first, second]))).toMatchObject({ disappeared: [], same: 2 });
    expect(await importText(deps, three)).toMatchObject({ result: { new: 0, back: 1, gone: 0 } });
    expect(await centreById(deps, id)).toMatchObject({ listed: true });
  });

  test('leaves invented schools alone and adopts one that a person had typed', async () => {
    const deps = testDeps();
    const [demo] = await addCentres(deps, [{ codi: second.id, nom: 'Inventada', municipi: 'Vilamostra' }], 'demo');
    const [typed] = await addCentres(deps, [{ codi: first.id, nom: 'Escola del Poble', municipi: 'Vilamostra' }], 'manual');
    expect((await searchCentres(deps, 'poble')).items).toMatchObject([{ codi: first.id, source: 'manual', listed: false }]);
    expect(await planOf(deps, three)).toMatchObject({ new: [{ codi: third.id }], changed: [{ codi: first.id, back: false }], same: 1 });
    expect(await importText(deps, three)).toMatchObject({ result: { new: 1, changed: 1, back: 0, gone: 0 } });
    expect(await centreById(deps, demo?.id ?? '')).toEqual(demo);
    expect(await centreById(deps, typed?.id ?? '')).toMatchObject({ source: 'directory', listed: true, record: { nom: 'Escola 1' } });
    expect(await importText(deps, shortFile([third]))).toMatchObject({ result: { gone: 1 } });
    expect(await centreById(deps, demo?.id ?? '')).toEqual(demo);
  });

  test('leaves a code alone that was replaced, and its school can still be found by it', async () => {
    const deps = testDeps();
    await importText(deps, shortFile([first]));
    const centre = await centreByCode(deps, first.id);
    const from = centre?.createdAt ?? '';
    await deps.store.commit([codeWrite({ codi: second.id, centre: centre?.id ?? '', from, to: deps.now() })]);
    expect(await planOf(deps, shortFile([first, second]))).toMatchObject({ new: [], changed: [], same: 2 });
    expect(await importText(deps, shortFile([first, second]))).toMatchObject({ result: { new: 0, changed: 0 } });
    expect(await centreByCode(deps, second.id)).toEqual(centre);
  });

  test('of what looks like a part of the directory has to be wanted', async () => {
    const deps = testDeps();
    await importText(deps, shortFile(many(60)));
    const kept = await keepImportFile(deps, { name: 'part.csv', bytes: bytesOf(shortFile(many(30))), by: 'command' });
    const id = kept.ok ? kept.value.id : '';
    expect(await planImport(deps, id)).toMatchObject({ value: { suspicious: true, disappeared: { length: 30 } } });
    expect(await startImport(deps, id, { by: 'command' })).toMatchObject({ ok: false, failure: { code: 'not-allowed-now' } });
    expect(await startImport(deps, id, { by: 'command', evenSo: true })).toMatchObject({ ok: true });
  });
});

describe('a file', () => {
  const keep = (bytes: Uint8Array) => keepImportFile(testDeps(), { name: 'a.csv', bytes, by: 'command' });
  test.each([
    ['with a BOM and semicolons', '\ufeffcodi;nom\r\n08099017;"Escola; la de dalt"\r\n'],
    ['with commas', 'codi,nom\n08099017,"Escola, la de dalt"'],
    ['of lines that end in different ways', 'codi,nom\r\n08099017,Escola la de dalt\n\r'],
    ['with tabs and a blank line', 'codi\tnom\n\n08099017\tEscola la de dalt\n\n'],
  ])('%s is read', async (_, text) => {
    const deps = testDeps();
    expect(await planOf(deps, text)).toMatchObject({
      read: 1,
      new: [{ codi: '08099017', nom: expect.stringContaining('la de dalt') }],
      rejected: [],
    });
  });
  test('names the line on which a cell of several lines begins', async () => {
    const text = 'codi,nom\r\n08099017,"Escola\r\nde dalt"\n\n08002114,Dolenta';
    expect(await planOf(testDeps(), text)).toMatchObject({ new: [{ nom: 'Escola de dalt' }], rejected: [{ line: 5 }] });
  });
  test.each([
    ['that is empty', bytesOf(''), 'és buit'],
    ['in Latin-1', Uint8Array.from([99, 111, 100, 105, 44, 110, 111, 109, 10, 56, 44, 232]), 'UTF-8'],
    ['with a quotation mark that never closes', bytesOf('codi,nom\n08099017,"Escola'), 'cometes'],
    ['without the needed headings', bytesOf('codi,municipi\n1,2'), 'Denominació completa'],
    ['that is too big', new Uint8Array(15_000_001), '15 MB'],
  ])('%s is refused with words tied to the input', async (_, bytes, words) => {
    const failure = { code: 'invalid', errors: [{ path: 'fitxer', message: { ca: expect.stringContaining(words) } }] };
    expect(await keep(bytes)).toMatchObject({ ok: false, failure });
  });
  test('that nobody kept is not found', async () => {
    expect(await planImport(testDeps(), 'NOBODY')).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });
});
