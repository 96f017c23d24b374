/** The real directory, where it lies beside the project: imported by the command, and a school that begins its application with its real code. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { callWrite } from '#functions/store/call.ts';
import { openSqlite } from '#functions/store/sqlite.ts';
import { createApp } from '#functions/web/app.tsx';
import { databasePath } from '#infra/local/places.ts';
import { type Territori, territoris } from '#schemas/catalonia/territoris.ts';
import { form } from '#schemas/forms/sollicitud-centre.ts';
import { forms } from '#schemas/registry.ts';
import { memoryFiles } from '#test/support/files.ts';
import { Reader } from '#test/support/html.ts';
import { openCall } from '#test/support/situation.ts';
import { webDeps } from '#test/support/web.ts';

const file = '../shared/data/directori-centres.csv';
const start = `/formularis/${form.slug}/comenca`;
const code = '08002113';

/** `npm run directory -- import … --apply`; what it prints. */
async function imports(folder: string): Promise<string> {
  const args = ['--import', 'tsx', 'infra/local/commands/directory.ts', 'import', file, '--apply'];
  const env = { ...process.env, DATA_DIR: folder, MAGNET_DEMO: 'off', INIT_CWD: process.cwd() };
  return (await promisify(execFile)(process.execPath, args, { env })).stdout;
}

// Nothing of the file is kept here. Without the folder beside the project it is skipped, which the last line of the run tells, and a build server takes amiss.
describe.skipIf(!existsSync('../shared'))('the real directory', () => {
  let folder: string;
  let first: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'magnet-real-'));
    first = await imports(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A school in front of what was imported, while a call is open. */
  async function school(): Promise<Reader> {
    const store = openSqlite(databasePath(folder), { random: () => 0.5 });
    onTestFinished(() => store.close());
    await store.commit([callWrite(openCall)]);
    return new Reader(createApp(webDeps({ store, forms, files: memoryFiles() })), { 'Accept-Language': 'ca' });
  }

  test('is read whole, and the same file again changes nothing', async () => {
    expect(first).toContain('directori-centres.csv: 5.434 línies, 5.434 centres llegits.');
    expect(first).toMatch(/Desat\. Nous: 5\.\d{3} · canviats: 0 · tornen a constar-hi: 0 · ja no hi consten: 0/u);
    const [, fresh, refused] = /Nous: ([\d.]+) .* rebutjats: (\d+)/u.exec(first) ?? [];
    const again = await imports(folder);
    expect(again).toContain(`Nous: 0 · canviats: 0 · ja no hi consten: 0 · iguals: ${fresh} · rebutjats: ${refused}`);
    expect(again).toContain('Desat. Nous: 0 · canviats: 0 · tornen a constar-hi: 0 · ja no hi consten: 0');
  });

  test('fills name, municipality and territory of a school that begins with its code', async () => {
    const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(file, 'utf8'), { columns: true, bom: true });
    const { nom = '', municipi = '', sstt = '' } = rows.find(({ id }) => id === code) ?? {};
    expect(nom && municipi && sstt, 'the file has that school').not.toBe('');
    const reader = await school();
    const asked = await reader.press(await reader.get(start), 'Continua', { codi: code });
    expect([asked.status, asked.text]).toEqual([200, expect.stringContaining(`${nom} · ${municipi}`)]);
    const page = await reader.press(asked, 'Comença i envia’m l’enllaç', { correu: 'mestra@escola.example', bustia: 'altra' });
    for (const words of [nom, municipi, territoris[sstt as Territori].ca]) expect(page.text).toContain(words);
    expect(page.html, 'what the directory says is not typed again').toContain(code);
  });

  test('a code whose last digit is wrong is told beside the field, and kept as typed', async () => {
    const reader = await school();
    const page = await reader.press(await reader.get(start), 'Continua', { codi: '08002114' });
    expect([page.status, page.value('codi')]).toEqual([422, '08002114']);
    expect(page.errors[0]).toContain('«08002114» no és correcte');
    const [input, said] = [page.root.querySelector('input[name="codi"]'), page.root.querySelector('#errors a')?.getAttribute('href')];
    expect(said).toBe(`#${input?.id}`);
    expect(input?.getAttribute('aria-invalid')).toBe('true');
    const described = (input?.getAttribute('aria-describedby') ?? '').split(' ').map((id) => page.root.querySelector(`[id="${id}"]`)?.text);
    expect(described.join(' ')).toContain('«08002114» no és correcte');
  });
});
