/** Rehearses for the service in a process of its own, so that pages are answered and mail goes out meanwhile. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sleep } from '#functions/ops/clock.ts';
import type { Rehearser } from '#functions/use-cases/ports.ts';
import { rehearsalMonths } from './rehearsal/months.ts';
import type { Report } from './rehearsal/report.ts';
import { type Effort, reportLines } from './rehearsal/report-words.ts';

/** The rehearser, and how its processes end. */
export interface RehearserProcesses {
  readonly rehearser: Rehearser;
  readonly close: () => Promise<void>;
}

/** Milliseconds that one look waits for something to happen. */
const patience = 1_000;
const root = fileURLToPath(new URL('../..', import.meta.url));
const command = fileURLToPath(new URL('./commands/rehearse.ts', import.meta.url));

interface Running {
  readonly child: ChildProcess;
  readonly months: () => number;
  /** Rejects where the process ended otherwise than by itself. */
  readonly over: Promise<Report & Effort>;
}

/** One process a job; who asks for a job whose process is gone begins it anew. */
export function openRehearser(): RehearserProcesses {
  const running = new Map<string, Running>();
  const rehearser: Rehearser = async ({ job, ...wish }) => {
    const mine = running.get(job) ?? start(wish);
    running.set(job, mine);
    const total = rehearsalMonths;
    try {
      const found = await Promise.race([mine.over, sleep(patience).then(() => null)]);
      if (found === null) return { done: Math.min(mine.months(), total), total, ended: null };
      running.delete(job);
      return { done: total, total, ended: { lines: reportLines(found, found), counts: countsOf(found) } };
    } catch (error) {
      running.delete(job);
      throw error;
    }
  };
  const close = async (): Promise<void> => {
    for (const { child } of running.values()) child.kill();
    await Promise.allSettled([...running.values()].map(({ over }) => over));
  };
  return { rehearser, close };
}

function start({ curs, centres, seed }: Omit<Parameters<Rehearser>[0], 'job'>): Running {
  const said = [curs, '--centres', String(centres), '--seed', String(seed), '--json'];
  const child = spawn(process.execPath, ['--import', 'tsx', command, ...said], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let out = '';
  let months = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    months += text.split('\n').length - 1;
  });
  const over = new Promise<Report & Effort>((resolve, reject) => {
    child.once('error', reject);
    // 1: it broke a rule, which the report says.
    child.once('close', (code) =>
      code === 0 || code === 1 ? resolve(JSON.parse(out) as Report & Effort) : reject(new Error(`the rehearsal ended with ${code}`)),
    );
  });
  over.catch(() => undefined);
  return { child, months: () => months, over };
}

function countsOf({ planned, sent, merged, skipped, failed, violations }: Report): Readonly<Record<string, number>> {
  return { planned, sent, merged, skipped, failed, violations: violations.length };
}
