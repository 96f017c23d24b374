/** `npm run clock`, on the data of a service that is stopped. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '#functions/rules/working-days.ts';
import { openControl } from '#infra/local/commands/client.ts';
import { clockOffline } from '#infra/local/commands/clock-offline.ts';
import { targetOf } from '#infra/local/commands/clock-words.ts';
import { openOffline } from '#infra/local/commands/offline.ts';
import { runClock } from '#infra/local/commands/run-clock.ts';
import { openStore } from '#infra/local/open-store.ts';
import { openClock } from '#infra/local/programme-clock.ts';
import { dayInWords, localDay } from '#schemas/values/dates.ts';
import { localEnv } from '#test/support/local-env.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'magnet-clock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], stopped = () => false): Promise<{ readonly code: number; readonly out: string }> {
  const lines: string[] = [];
  const env = localEnv(folder);
  const open = () => openControl(folder, 'clock', () => openOffline(env, (workplace) => clockOffline(env, workplace)));
  const code = await runClock(args, { open, line: (line) => void lines.push(line), stopped });
  return { code, out: lines.join('\n') };
}

/** What the folder's clock shows. */
async function clockOf(): Promise<string> {
  const { store, close } = await openStore(localEnv(folder));
  const { now } = await openClock(store);
  await close();
  return now();
}

describe('when it is said where to', () => {
  const now = '2027-03-27T11:00:00.000Z';
  test.each([
    ['+90m', '2027-03-27T12:30:00.000Z'],
    ['+3h', '2027-03-27T14:00:00.000Z'],
    ['+1d', '2027-03-28T10:00:00.000Z'],
    ['+2w', '2027-04-10T10:00:00.000Z'],
    ['2027-03-29', '2027-03-28T22:00:00.000Z'],
    ['2027-12-01T08:00', '2027-12-01T07:00:00.000Z'],
  ])('%s is an instant; days keep the hour of Madrid', (said, to) => {
    expect(targetOf(said, now)).toEqual({ to });
  });

  test.each([
    [
      '-7d',
      'només va endavant: ara marca dissabte 27 de març de 2027, a les 12.00\u00a0h, i «-7d» és dissabte 20 de març de 2027, a les 12.00\u00a0h',
    ],
    ['2027-03-27', 'només va endavant'],
    ['+0h', 'només va endavant'],
    ['7d', 'No s’entén «7d»'],
    ['2027-02-30', 'No s’entén «2027-02-30»'],
    ['demà', 'No s’entén «demà»'],
    ['2035-06-23', 'acaben el 22 de juny de 2035'],
    ['+99999w', 'acaben el 22 de juny de 2035'],
    ['+999999w', 'No s’entén'],
  ])('%s is refused, and it says why', (said, why) => {
    const target = targetOf(said, now);
    expect('refused' in target && target.refused[0]).toContain(why);
  });

  test('the last evening of class can still be reached', () => {
    expect(targetOf('2035-06-22T23:59', now)).toEqual({ to: '2035-06-22T21:59:00.000Z' });
  });
});

describe('a person at the terminal', () => {
  test('asks what it stands at, moves it, and finds it there the next time', async () => {
    expect(await run([])).toEqual({ code: 0, out: expect.stringContaining('va a l’hora') });
    const before = await clockOf();
    expect(await run(['+3d'])).toEqual({ code: 0, out: expect.stringMatching(/marca .*\. Correus enviats pel camí: 0\.$/u) });
    const days = (Date.parse(await clockOf()) - Date.parse(before)) / 86_400_000;
    expect([Math.round(days), (await run([])).out]).toEqual([3, expect.stringContaining('està avançat')]);
  });

  test('jumps over an outage, and nothing is done on the way', async () => {
    expect(await run(['--outage', '+2w'])).toEqual({ code: 0, out: expect.stringContaining('ha saltat') });
    const { store, close } = await openStore(localEnv(folder));
    const { items } = await store.dump();
    await close();
    expect(
      items.map(({ type }) => type),
      'not even the weekly work',
    ).toEqual(['clock']);
  });

  test.each([[['-7d']], [['--outage', '-7d']], [['demà']], [['--outage']], [['+1d', '+2d']], [['--outatge', '+7d']]])(
    'is refused %j, and the clock stays',
    async (args) => {
      const { code, out } = await run(args);
      expect([code, out]).toEqual([2, expect.stringMatching(/només va endavant|No s’entén|^Ús:/u)]);
      expect((await run([])).out).toContain('va a l’hora');
    },
  );

  test('stops on the way: the clock stands where it came to', async () => {
    const before = await clockOf();
    const { code, out } = await run(['2035-06-22'], () => true);
    expect([code, out]).toEqual([130, expect.stringMatching(/^Aturat: el rellotge del programa marca /u)]);
    const here = await clockOf();
    expect([here > before, here < '2035-06-21']).toEqual([true, true]);
    expect((await run([])).out).toContain(/marca (.*?, a les )/u.exec(out)?.[1]);
  });
});

test('killed in the middle of a journey, the clock stands no earlier than anybody has seen it, and goes on from there', async () => {
  const args = ['--import', 'tsx', 'infra/local/commands/clock.ts', '2035-06-22'];
  const env = { ...process.env, DATA_DIR: folder, MAGNET_DEMO: 'off' };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const gone = once(child, 'exit');
  const [seen] = (await once(child.stdout, 'data')) as [Buffer];
  child.kill('SIGKILL');
  await gone;
  const kept = await clockOf();
  const days = Array.from({ length: 4_000 }, (_, back) => ` ${dayInWords(addDays(localDay(kept), -back), 'ca')} ·`);
  expect(
    days.some((day) => String(seen).includes(day)),
    `${seen}is not after ${kept}`,
  ).toBe(true);
  expect(await run(['+1d'])).toMatchObject({ code: 0 });
  expect((await clockOf()) > kept).toBe(true);
});
