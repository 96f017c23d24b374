/** A new form is two files: put into a copy of the project, they are typed, registered, frozen, tested, mailed and described without another line. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshRegistry } from '#infra/local/registry.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
let copy = '';

/** The tests' own sample has the same names; in the copy the newcomer has others. */
function renamed(path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('peticio-visita', 'altra-visita').replaceAll('M-VISITA', 'M-ALTRA');
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'magnet-two-files-'));
  for (const part of ['schemas', 'functions', 'emails', 'infra', 'test', 'package.json', 'tsconfig.json', '.gitignore', 'README.md'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, 'schemas/forms/altra-visita.ts'), renamed('test/two-files/forms/peticio-visita.ts'));
  writeFileSync(join(copy, 'schemas/workflows/visita.ts'), renamed('test/two-files/workflows/visita.ts'));
  refreshRegistry(copy);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function node(...args: string[]): { readonly code: number | null; readonly words: string } {
  const env = { ...process.env, SNAPSHOTS: 'new', CI: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, env, encoding: 'utf8' });
  return { code: status, words: `${stdout}${stderr}` };
}

test('the compiler takes them', () => {
  expect(node('node_modules/typescript7/bin/tsc', '--noEmit', '-p', '.')).toEqual({ code: 0, words: '' });
});

test('the tests of forms, workflows, words, mails and API try the newcomer by themselves', () => {
  const asked = ['form/sample', 'form/json-schema', 'schemas/forms', 'every-workflow', 'test/emails', 'web/api', 'web/queue'];
  const run = node('node_modules/vitest/vitest.mjs', 'run', '--config', 'test/config/vitest.config.ts', '--reporter=verbose', ...asked);
  expect(run.code, run.words).toBe(0);
  const passed = run.words.split('\n').filter((line) => line.includes('✓'));
  for (const of of ['every-workflow.test.ts', 'words.test.ts', 'sample.test.ts', 'snapshots.test.ts', 'api.test.ts'])
    expect(passed.filter((line) => line.includes(of) && line.includes('altra-visita')).length, of).toBeGreaterThan(0);
  expect(passed.filter((line) => line.includes('render.test.ts') && line.includes('M-ALTRA-REBUDA'))).toHaveLength(5);
  expect(existsSync(join(copy, 'test/schemas/forms/snapshots/altra-visita-1.json'))).toBe(true);
}, 240_000);
