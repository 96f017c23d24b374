/** A fresh checkout becomes ready by itself; a stand-in for npm notes how it is called. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let checkout = '';

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'magnet-ensure-'));
  for (const folder of ['bin', 'node_modules', 'infra/local', 'schemas/forms']) mkdirSync(join(checkout, folder), { recursive: true });
  for (const file of ['ensure.mjs', 'registry.mjs']) cpSync(join(root, 'infra/local', file), join(checkout, 'infra/local', file));
  writeFileSync(join(checkout, 'package-lock.json'), '{"lockfileVersion":3}');
  npmAnswers(0);
});

afterEach(() => rmSync(checkout, { recursive: true, force: true }));

function npmAnswers(code: number): void {
  const npm = join(checkout, 'bin/npm');
  writeFileSync(npm, `#!/bin/sh\necho "$@" >> "${join(checkout, 'calls')}"\nexit ${code}\n`);
  chmodSync(npm, 0o755);
}

function ensure(...args: string[]): { readonly code: number | null; readonly words: string } {
  const env = { ...process.env, PATH: `${join(checkout, 'bin')}${delimiter}${process.env.PATH}` };
  const { status, stderr } = spawnSync(process.execPath, [join(checkout, 'infra/local/ensure.mjs'), ...args], { env, encoding: 'utf8' });
  return { code: status, words: stderr };
}

function calls(): readonly string[] {
  const file = join(checkout, 'calls');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

test('the first start installs what it needs, the second nothing', () => {
  expect(ensure('start').code).toBe(0);
  expect(calls()).toEqual(['install --no-audit --no-fund --loglevel=error --omit=dev']);
  expect(ensure('start').words).toBe('');
  expect(calls()).toHaveLength(1);
});

test('tests need more than a start has installed', () => {
  ensure('start');
  ensure('all');
  expect(calls()).toHaveLength(2);
  expect(calls()[1]).not.toContain('--omit');
});

test('who has everything can start', () => {
  ensure('all');
  ensure('start');
  expect(calls()).toHaveLength(1);
});

test('a changed lock file installs again', () => {
  ensure('all');
  writeFileSync(join(checkout, 'package-lock.json'), '{"lockfileVersion":3,"packages":{}}');
  ensure('all');
  expect(calls()).toHaveLength(2);
});

test('a start never takes away what the tests have installed', () => {
  ensure('all');
  writeFileSync(join(checkout, 'package-lock.json'), '{"lockfileVersion":3,"packages":{}}');
  npmAnswers(1);
  ensure('start');
  npmAnswers(0);
  ensure('start');
  expect(calls().filter((call) => call.includes('--omit'))).toEqual([]);
  ensure('all');
  expect(calls()).toHaveLength(3);
});

test('a failed installation says so, and the next command tries again', () => {
  npmAnswers(1);
  const { code, words } = ensure('all');
  expect(code).toBe(1);
  expect(words).toContain('npm could not install the packages');
  npmAnswers(0);
  expect(ensure('all').code).toBe(0);
  expect(calls()).toHaveLength(2);
});

test('a form that was added stands in the register at the next command', () => {
  ensure('all');
  expect(readFileSync(join(checkout, 'schemas/registry.ts'), 'utf8')).toContain('export const forms = [] as const;');
  writeFileSync(join(checkout, 'schemas/forms/una-prova.ts'), '');
  ensure('start');
  expect(readFileSync(join(checkout, 'schemas/registry.ts'), 'utf8')).toContain("import { form as unaProva } from './forms/una-prova.ts';");
});

test('an unknown set is refused', () => {
  expect(ensure('some').code).toBe(2);
  expect(calls()).toEqual([]);
});
