/** The project's top level and what is generated into it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registryText } from '#infra/local/registry.mjs';
import { root } from './source.ts';

const fixed = 'infra functions emails schemas test cdk.json package.json tsconfig.json README.md'.split(' ');
const usual = ['package-lock.json', 'LICENSE', 'CHANGELOG.md'];

test('a newcomer finds nine things at the top, and the three that every project has', () => {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''));
  const found = readdirSync(root).filter((name) => !name.startsWith('.') && !ignored.includes(name));
  expect(found.sort()).toEqual([...fixed, ...usual].sort());
});

test('the register of forms holds every file of schemas/forms', () => {
  const forms = readdirSync(join(root, 'schemas/forms'));
  expect(readFileSync(join(root, 'schemas/registry.ts'), 'utf8')).toBe(registryText(forms));
});

test('the register is sorted, and long ones take a line for each form', () => {
  const text = registryText(['planificacio.ts', 'alta-formador.ts', 'README.md']);
  expect(text).toContain("import { form as altaFormador } from './forms/alta-formador.ts';\nimport { form as planificacio }");
  expect(text).toContain('export const forms = [altaFormador, planificacio] as const;');
  expect(registryText(Array.from({ length: 12 }, (_, at) => `formulari-${at}.ts`))).toContain('[\n  formulari0,\n');
});

test('every decision stands in the list of decisions', () => {
  const records = readdirSync(join(root, 'infra/decisions')).filter((name) => /^\d{4}-/.test(name));
  const list = readFileSync(join(root, 'infra/decisions/README.md'), 'utf8');
  expect(records.length).toBeGreaterThan(0);
  expect(records.filter((name) => !list.includes(`](${name})`))).toEqual([]);
});
