/** `npm run directory`, through a running service and on its file. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { takeLock } from '#functions/store/lock.ts';
import { openControl } from '#infra/local/commands/client.ts';
import { controlDirectory } from '#infra/local/commands/control-directory.ts';
import { openOffline } from '#infra/local/commands/offline.ts';
import { runDirectory } from '#infra/local/commands/run-directory.ts';
import { createSite, listen } from '#infra/local/http.ts';
import { lockPath } from '#infra/local/places.ts';
import { readServiceFile, removeServiceFile, writeServiceFile } from '#infra/local/service-file.ts';
import { type TestDeps, testDeps } from '#test/support/deps.ts';
import { many, schools, shortFile } from '#test/support/directory.ts';
import { localEnv } from '#test/support/local-env.ts';
import { webDeps } from '#test/support/web.ts';

const token = 'a-token-of-more-than-twenty-characters';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'magnet-directory-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(content: string): string {
  const path = join(folder, 'directori.csv');
  writeFileSync(path, content);
  return path;
}

async function run(...args: string[]): Promise<{ readonly code: number; readonly out: string }> {
  const lines: string[] = [];
  const screen = { line: (line: string) => void lines.push(line), progress: () => undefined };
  const offline = () => openOffline(localEnv(folder), ({ deps }) => ({ call: (body) => controlDirectory(deps, body) }));
  const open = () => openControl(folder, 'directory', offline);
  const code = await runDirectory(args, { open, near: (path) => path, screen });
  return { code, out: lines.join('\n') };
}

/** The real site, which answers commands; ended by the test. */
async function service(deps: TestDeps): Promise<readonly string[]> {
  const asked: string[] = [];
  const directory = (body: unknown) => {
    asked.push(z.object({ do: z.string() }).parse(body).do);
    return controlDirectory(deps, body);
  };
  const web = webDeps({ store: deps.store, control: { token, handlers: { directory } } });
  const { port, close } = await listen(createSite(web, { disk: null }), 0);
  onTestFinished(close);
  writeServiceFile(folder, { port, token, pid: process.pid });
  return asked;
}

describe('a person who imports', () => {
  test('sees the plan and changes nothing without --apply; twice with it is the same as once', async () => {
    const path = file(`${shortFile(schools(3))}\n08002114,ESC,Dolenta${','.repeat(15)}`);
    expect(await run('import', path)).toMatchObject({ code: 0, out: expect.stringContaining('no s’ha desat res') });
    const first = await run('import', path, '--apply');
    expect(first.out).toContain('directori.csv: 4 línies, 3 centres llegits.');
    expect(first.out).toContain('  línia 5, Dolenta: El codi «08002114» no és correcte');
    expect(first.out).toMatch(/Desat. Nous: 3 · canviats: 0 .* ja no hi consten: 0$/u);
    expect(first.code).toBe(0);
    expect((await run('import', path, '--apply')).out).toMatch(/iguals: 3 .*\n.*\n.*\nDesat. Nous: 0 · canviats: 0 /u);
  });

  test('through a running service works on its rows, and on the file again once it has died', async () => {
    const deps = testDeps();
    const asked = await service(deps);
    const path = file(shortFile(schools(3)));
    expect(await run('import', path, '--apply')).toMatchObject({ code: 0, out: expect.stringContaining('Desat. Nous: 3') });
    expect(asked.slice(0, 3)).toEqual(['plan', 'start', 'step']);
    expect(await run('import', path)).toMatchObject({ out: expect.stringContaining('iguals: 3') });
    writeServiceFile(folder, { port: 1, token, pid: 1 });
    expect(await run('import', path)).toMatchObject({ out: expect.stringContaining('Nous: 3') });
  });

  test('is kept out by a service with another token, and by one that holds the lock and is not ready', async () => {
    await service(testDeps());
    const path = file(shortFile(schools(1)));
    const port = readServiceFile(folder)?.port ?? 0;
    writeServiceFile(folder, { port, token: 'another-token-of-twenty-characters', pid: 1 });
    await expect(run('import', path)).rejects.toThrow('404');
    removeServiceFile(folder);
    const lock = takeLock(lockPath(folder));
    await expect(run('import', path)).rejects.toThrow('Un altre procés');
    lock?.release();
  });

  test('is told how to call it, which file is missing, and why a file is refused', async () => {
    expect(await run()).toMatchObject({ code: 2, out: expect.stringContaining('Ús:') });
    expect(await run('import', 'a.csv', '--aply')).toMatchObject({ code: 2 });
    expect(await run('import', join(folder, 'cap.csv'))).toMatchObject({ code: 1, out: expect.stringContaining('No es pot llegir') });
    expect(await run('import', file('municipi\nVilamostra'))).toMatchObject({ code: 1, out: expect.stringContaining('Codi centre') });
  });

  test('has to insist on a file that looks like a part of the directory', async () => {
    const all = many(60);
    await run('import', file(shortFile(all)), '--apply');
    const part = await run('import', file(shortFile(all.slice(0, 9))), '--apply');
    expect(part).toMatchObject({ code: 1, out: expect.stringContaining('--even-so') });
    expect(part.out).toContain('  … i 31 més');
    expect(await run('import', file(shortFile(all.slice(0, 9))), '--apply', '--even-so')).toMatchObject({ code: 0 });
  });
});

test('a command that is killed in the middle is finished by the next one', async () => {
  const path = file(shortFile(many(900)));
  const args = ['--import', 'tsx', 'infra/local/commands/directory.ts', 'import', path, '--apply'];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, DATA_DIR: folder, INIT_CWD: '/' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for await (const chunk of child.stdout) if (String(chunk).includes('Nous: 900')) child.kill('SIGKILL');
  const end = await run('import', path, '--apply');
  expect(end).toMatchObject({ code: 0, out: expect.stringContaining('Desat.') });
  expect(await run('import', path)).toMatchObject({ out: expect.stringContaining('iguals: 900') });
});
