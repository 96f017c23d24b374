/** `npm run clock` beside a running service. */
import { expect } from 'vitest';
import { openControl } from '#infra/local/commands/client.ts';
import { runClock } from '#infra/local/commands/run-clock.ts';

/** Runs the command on the data of a folder; what it said is told when it refuses. */
export async function moveClock(folder: string, ...args: readonly string[]): Promise<void> {
  const lines: string[] = [];
  const open = () => openControl(folder, 'clock', () => Promise.reject(new Error('no service answers')));
  const code = await runClock(args, { open, line: (text) => lines.push(text), stopped: () => false });
  expect(code, lines.join('\n')).toBe(0);
}
