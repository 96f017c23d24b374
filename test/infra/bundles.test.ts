/** What goes into each bundle, and what must not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildLambdas, type LambdaName, lambdaNames } from '#infra/build.ts';
import { wordsOfPdf } from '#test/support/pdf.ts';

const builtIn = new Set(builtinModules);
let folder: string;
let built: Readonly<Record<LambdaName, Metafile>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'magnet-bundles-'));
  built = await buildLambdas(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Source files of a bundle that something matches. */
function inputs(name: LambdaName, like: RegExp): readonly string[] {
  return Object.keys(built[name].inputs).filter((path) => like.test(path));
}

/** What a bundle expects to find where it runs. */
function outside(name: LambdaName): readonly string[] {
  const imports = Object.values(built[name].outputs).flatMap((output) => output.imports);
  return [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))];
}

test.each(lambdaNames)('%s brings everything but what Node.js has, and no SQLite', (name) => {
  expect(outside(name).length).toBeGreaterThan(0);
  expect(outside(name).filter((path) => !/^node:/u.test(path) && !builtIn.has(path))).toEqual([]);
  expect(outside(name)).not.toContain('node:sqlite');
  expect(inputs(name, /store\/(sqlite|hostile)/u)).toEqual([]);
});

test('only the mailer carries templates, React and MIME', () => {
  const heavy = /^emails\/|node_modules\/(react|react-dom|@react-email|nodemailer)\//u;
  for (const name of lambdaNames) expect(inputs(name, heavy).length > 0, name).toBe(name === 'mailer');
});

test('only the reader of answers reads mail', () => {
  for (const name of lambdaNames) expect(inputs(name, /node_modules\/postal-mime\//u).length > 0, name).toBe(name === 'feedback');
});

test('only the web has pages', () => {
  for (const name of lambdaNames) expect(inputs(name, /^functions\/web\/pages\//u).length > 0, name).toBe(name === 'web');
});

/** Source files that are parsed when a Lambda starts: of its entry and of what that imports at once. */
function parsedAtStart(name: LambdaName): readonly string[] {
  const entry = Object.keys(built[name].outputs).find((path) => path.endsWith('/index.mjs')) ?? '';
  return parsed(name, entry);
}

/** Source files that are parsed when the web first needs a module, but for those of its start. */
function parsedWith(module: string): readonly string[] {
  const output = Object.entries(built.web.outputs).find(([, { entryPoint }]) => entryPoint === module)?.[0] ?? '';
  const before = new Set(parsedAtStart('web'));
  return parsed('web', output).filter((path) => !before.has(path));
}

function parsed(name: LambdaName, output: string): readonly string[] {
  const { outputs } = built[name];
  const reached = new Set([output]);
  for (const path of reached) {
    for (const each of outputs[path]?.imports ?? []) if (!each.external && each.kind === 'import-statement') reached.add(each.path);
  }
  return [...reached].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
}

test.each([
  ['web', /node_modules\/(pdfkit|fontkit)\//u],
  ['jobs', /node_modules\/write-excel-file\//u],
  ['web', /node_modules\/ical\.js\//u],
  ['mailer', /node_modules\/ical\.js\//u],
  ['feedback', /node_modules\/(ical\.js|postal-mime|@aws-sdk\/client-ses)\//u],
] as const)('%s loads the library of its files when it makes one, not at its start', (name, library) => {
  expect(inputs(name, library).length).toBeGreaterThan(0);
  expect(parsedAtStart(name).length).toBeGreaterThan(100);
  expect(parsedAtStart(name).filter((path) => library.test(path))).toEqual([]);
});

test('a start of the web loads no route, no use-case, no entity, no form, no kernel of forms, no check and no calendar: requests load what they need', () => {
  const lazy =
    /^functions\/(?:use-cases|web\/(?:form|openapi|routes\/(?!index|route|table))|web\/pages\/(?!error|session-over))|^schemas\/(?:entities|env|forms|workflows|programme|workflow\/|form\/(?!typed))|node_modules\/(?:zod|luxon)\//u;
  expect(inputs('web', lazy).length).toBeGreaterThan(150);
  expect(parsedAtStart('web').filter((path) => lazy.test(path))).toEqual([]);
});

test('what a school asks for brings no page of the staff along, and what a program asks for no page', () => {
  const everyone = parsedWith('functions/web/routes/for-everyone.ts');
  expect(everyone.filter((path) => path.startsWith('functions/web/pages/')).length).toBeGreaterThan(10);
  expect(everyone.filter((path) => /pages\/(?:queue|board|staff-|calls|people|import)/u.test(path))).toEqual([]);
  const programs = parsedWith('functions/web/routes/for-programs.ts');
  expect(programs.filter((path) => path.startsWith('functions/web/openapi/')).length).toBeGreaterThan(0);
  expect(programs.filter((path) => path.startsWith('functions/web/pages/'))).toEqual([]);
});

test('the web prints a PDF with nothing but its bundle: the measures of the fonts are in it', async () => {
  const made = Object.entries(built.web.outputs).find(([, { entryPoint }]) => entryPoint === 'functions/files/pdf.ts')?.[0] ?? '';
  const { pdfOf } = (await import(pathToFileURL(resolve(made)).href)) as typeof import('#functions/files/pdf.ts');
  const rows = [{ question: 'Nom', answer: 'Escola Vent de Paper' }];
  const about = { locale: 'ca', title: 'Sol·licitud', over: 'Magnet', foot: '{n} de {total}', at: '2026-11-23T09:00:00.000Z' } as const;
  const bytes = await pdfOf({ ...about, facts: [], notes: [], sections: [{ title: 'El centre', rows }] });
  expect(wordsOfPdf(bytes)).toContain('Escola Vent de Paper');
});
