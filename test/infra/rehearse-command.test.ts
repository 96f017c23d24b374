/** `npm run rehearse`: what is said to it, what it prints, and what it answers to the shell. */
import { expect, test } from 'vitest';
import { runRehearse } from '#infra/local/commands/run-rehearse.ts';

async function run(...args: readonly string[]) {
  const lines: string[] = [];
  const progress: string[] = [];
  const instants = ['2026-11-24T09:00:00.000Z', '2026-11-24T09:00:01.500Z'];
  const code = await runRehearse(args, {
    line: (text) => void lines.push(text),
    progress: (text) => void progress.push(text),
    real: () => instants.shift() ?? '',
    memory: () => 90e6,
  });
  return { code, lines, progress, text: lines.join('\n') };
}

test.each([
  [[], 'Ús: npm run rehearse'],
  [['2026-27', 'més'], 'Ús: npm run rehearse'],
  [['2026-27', '--centre', '3'], 'Ús: npm run rehearse'],
  [['1999-00'], 'De «1999-00» no hi ha calendari'],
  [['2026-27', '--centres', 'molts'], '«molts» no és un nombre de centres: de 1 a 200'],
  [['2026-27', '--centres', '0'], '«0» no és un nombre de centres'],
  [['2026-27', '--seed', 'x'], '«x» no és una llavor'],
])('called with %j it says how it is called', async (args, expected) => {
  const { code, text } = await run(...args);
  expect({ code, said: text.includes(expected) }).toEqual({ code: 2, said: true });
});

test('it tells month by month how far it is, and ends with sessions, deadlines, weeks, messages and reasons, and all of it in a sentence', async () => {
  const { code, lines, progress, text } = await run('2026-27', '--centres', '1', '--outage');
  expect(code).toBe(0);
  expect(progress).toHaveLength(16);
  expect(progress[0]).toMatch(/^05\/2026: \d+ correus$/u);
  expect(lines[0]).toBe('Assaig del curs 2026-27 · centres inventats: 1 · llavor: 1');
  expect(text).toMatch(/^A03 Trobada inicial de centre +1 +· +·$/mu);
  expect(text).toMatch(/^A22 Memòria anual +1 +· +· +·$/mu);
  expect(text).toMatch(/^Correus per persona i setmana: \d,\d de mitjana, \d+ com a màxim\.$/mu);
  expect(text).toMatch(/^ {2}M-REU-CONVOCATORIA +\d+$/mu);
  expect(text).toMatch(/^ +\d+ {2}havia passat el moment: un correu tardà no serveix$/mu);
  expect(lines.at(-2)).toBe('Temps: 1,5 s · memòria: 90 MB');
  expect(lines.at(-1)).toMatch(
    /^Correus previstos \d+ = enviats \d+ \+ agrupats \d+ \+ no enviats \d+ \+ fallits 0\. No s’ha incomplert res\.$/u,
  );
}, 60_000);

test('for programs it prints one object, whose counts add up', async () => {
  const { code, lines, progress } = await run('2025-26', '--centres', '1', '--seed', '2', '--json');
  const { planned, sent, merged, skipped, failed, byReason, violations } = JSON.parse(lines.join(''));
  expect({ code, lines: lines.length, violations }).toEqual({ code: 0, lines: 1, violations: [] });
  expect(sent + merged + skipped + failed).toBe(planned);
  expect(Object.values<number>(byReason).reduce((sum, count) => sum + count, 0)).toBe(skipped + failed);
  expect(progress.at(-1)).toMatch(/^Correus previstos/u);
}, 60_000);
