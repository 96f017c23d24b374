/** What is told of a wrong environment. */
import { expect, test } from 'vitest';
import { readEnv } from '#schemas/env.ts';

test.each(['abc', '3000.5', '-1', '65536'])('a port «%s» is told what it must be', (PORT) => {
  expect(readEnv('local', { PORT })).toEqual({ ok: false, problems: ['PORT: ha de ser un nombre del 0 al 65535, com ara 3000'] });
});

test.each(['0', '65535'])('a port %s is taken', (PORT) => {
  expect(readEnv('local', { PORT })).toMatchObject({ ok: true, env: { PORT: Number(PORT) } });
});

test('every problem is told in the language of the start', () => {
  const read = readEnv('local', { MAGNET_DEMO: 'maybe', DATA_DIR: '' });
  const problems = read.ok ? [] : read.problems;
  expect(problems.map((line) => line.split(':')[0])).toEqual(['DATA_DIR', 'MAGNET_DEMO']);
  expect(problems.join()).not.toMatch(/Invalid|Too/u);
});
