/** The command behind `npm test`: every check in order; the last line printed is `N passed, N failed`. With --fast, what needs no server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastLine, readReport, strict, sum, type Tally } from './support/tally.ts';

interface Check {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

const scratch = mkdtempSync(join(tmpdir(), 'magnet-test-'));
let running: ChildProcess | undefined;

/** Runs a tool under this Node with its output on ours; answers its exit code. */
function node(...args: string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  running = child;
  return new Promise((done) => child.once('exit', (code) => done(code ?? 1)).once('error', () => done(1)));
}

function tool(name: string, ...args: string[]): Check {
  const run = async () => ((await node(...args)) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });
  return { name, run };
}

function tests(project: string): Check {
  const file = join(scratch, `${project}.json`);
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/config/vitest.config.ts', '--project', project];
  const run = async () => {
    const code = await node(...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
    return readReport(code, () => readFileSync(file, 'utf8'));
  };
  return { name: `${project} tests`, run };
}

const fast = [
  tool('types', 'node_modules/typescript7/bin/tsc', '--noEmit', '-p', '.'),
  tool('lint and format', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  tool('unused code', 'node_modules/knip/bin/knip.js', '--no-config-hints'),
  tests('unit'),
];
const slow = [
  tests('web'),
  tests('store'),
  tests('infra'),
  tests('e2e'),
  tool('mutation', '--import', 'tsx', 'test/mutation/run.ts', '--check'),
];

async function main(): Promise<void> {
  const checks = process.argv.includes('--fast') ? fast : [...fast, ...slow];
  const tallies: Tally[] = [];
  const table: string[] = [];
  for (const check of checks) {
    console.log(`\n── ${check.name}`);
    const started = performance.now();
    const tally = strict(await check.run(), process.env.CI === 'true');
    tallies.push(tally);
    table.push(
      `${tally.failed > 0 ? '✗' : '✓'} ${check.name.padEnd(16)} ${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${lastLine(tally)}`,
    );
  }
  rmSync(scratch, { recursive: true, force: true });
  const total = sum(tallies);
  console.log(`\n${table.join('\n')}\n\n${lastLine(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    running?.kill(signal);
    rmSync(scratch, { recursive: true, force: true });
    process.exit(1);
  });
}
await main();
