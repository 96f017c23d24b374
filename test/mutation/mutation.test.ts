/** The mutants are real, and only logic is mutated. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { source } from '../architecture/source.ts';
import { instrument } from './instrument.ts';
import { Journal } from './journal.ts';
import { holding, score, verdict } from './results.ts';
import { targets } from './targets.ts';

/** Runs a copy with one mutant alive (-1: none) and answers the value of its last line. */
function value(code: string, alive: number): unknown {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2024 } });
  let turns = 0;
  const turn = () => {
    turns += 1;
    if (turns > 1000) throw new Error('A loop does not end.');
  };
  return runInNewContext(outputText, { __mutant: (id: number) => id === alive, __turn: turn });
}

/** What the code answers by itself, and what with each change. */
function outcomes(text: string): readonly (readonly [change: string, answer: unknown])[] {
  const { code, mutants } = instrument('sample.ts', text);
  const answer = (id: number) => {
    try {
      return value(code, id);
    } catch (error) {
      return error instanceof Error ? error.message : String((error as { message?: unknown }).message);
    }
  };
  return [['as it is', answer(-1)], ...mutants.map(({ id, change }) => [change, answer(id)] as const)];
}

describe('a change', () => {
  test('of a comparison and of its limit', () => {
    expect(outcomes('const late = (days: number): boolean => days > 3; [2, 3, 4].map(late).join()')).toEqual(
      expect.arrayContaining([
        ['as it is', 'false,false,true'],
        ['days > 3 → (days) >= (3)', 'false,true,true'],
        ['days > 3 → undefined', ',,'],
        ['3 → 4', 'false,false,false'],
      ]),
    );
  });

  test('of a condition, and of what it joins', () => {
    const found = outcomes('const a = true && !false ? "yes" : "no"; a');
    expect(found).toContainEqual(['as it is', 'yes']);
    expect(found).toContainEqual(['true && !false → false', 'no']);
    expect(found).toContainEqual(['!false → false', 'no']);
    expect(found).toContainEqual(['"yes" → \'\'', '']);
  });

  test('that leaves a statement out, also one that a loop needs to end', () => {
    const found = outcomes('let n = 0; while (n !== 3) { n += 1; } n');
    expect(found).toContainEqual(['as it is', 3]);
    expect(found).toContainEqual(['n += 1; → nothing', 'A loop does not end.']);
  });

  test('leaves an else with its own if', () => {
    expect(outcomes('let a = 0; if (a > 0) a = 1; else a = 2; a')).toContainEqual(['as it is', 2]);
  });

  test('of a method into its opposite', () => {
    expect(outcomes('[1, 2].some((n) => n === 1)')).toContainEqual(['[1, 2].some((n) => n === 1) → [1, 2].every((n) => n === 1)', false]);
  });

  test('is named by file and line', () => {
    expect(instrument('schemas/a.ts', '\n\nexport const a = 1;\n', 7).mutants).toEqual([
      { id: 7, file: 'schemas/a.ts', line: 3, change: '1 → 2' },
    ]);
  });
});

test.each([
  ["import { a } from './a.ts';\nexport type A = 'a' | 1;\ninterface B { readonly c: 'd' }"],
  ["const text = { ca: 'Sí', es: 'Sí', en: 'Yes' };"],
  ["function stop() { throw new Error('never ' + 1); }"],
  ["const own = { 'a-b': a, 2: b };"],
  ['let a = b?.c?.(d);'],
  ['let a = b.toString();'],
])('types, names and words are left alone: %s', (text) => {
  expect(instrument('a.ts', text)).toEqual({ code: text, mutants: [] });
});

describe('a result', () => {
  const result = (mutants: number, survivors: number) => ({
    hash: '',
    by: [],
    mutants,
    survivors: Array.from({ length: survivors }, () => '1 a → b'),
  });
  test('is not enough where a single file is below the floor', () => {
    expect(score(result(10, 1))).toBe(90);
    expect(score(result(0, 0))).toBe(100);
    const { low, summary } = verdict({ 'schemas/form/a.ts': result(10, 2), 'functions/rules/a.ts': result(90, 20) });
    expect(low).toEqual(['functions/rules/a.ts']);
    expect(summary).toBe('78.0 % of 100 mutants in 2 files are noticed');
  });
});

describe('a file to mutate', () => {
  const texts = {
    'functions/rules/sum.ts': 'export const sum = 1 + 1;',
    'functions/rules/more.ts': "import { sum } from './sum.ts';\nexport const more = sum + 1;",
    'test/rules/a.test.ts': "import { more } from '#functions/rules/more.ts';\nimport '#test/support/help.ts';",
    'test/rules/b.test.ts': "import { sum } from '#functions/rules/sum.ts';",
    'test/rules/c.test.ts': "import type { sum } from '#functions/rules/sum.ts';",
    'test/support/help.ts': 'export const help = 1;',
    'test/web/d.test.ts': "import { sum } from '#functions/rules/sum.ts';",
  };
  const sum = (changed: Readonly<Record<string, string>> = {}) => {
    const [found] = targets(Object.entries({ ...texts, ...changed }).map(([path, text]) => source(path, text)));
    if (!found) throw new Error('No target.');
    return found;
  };
  const hash = (changed: Partial<typeof texts>) => sum(changed).hash(['test/rules/a.test.ts']);

  test('is asked of the tests of the kernels that load it: those of its folder first, then the nearest', () => {
    const elsewhere = { 'test/schemas/e.test.ts': "import { sum } from '#functions/rules/sum.ts';" };
    expect(sum(elsewhere).tests).toEqual(['test/rules/b.test.ts', 'test/rules/a.test.ts', 'test/schemas/e.test.ts']);
  });

  test('is asked first of the test of its name, however many others load it more directly', () => {
    const own = { 'test/rules/sum.test.ts': "import { more } from '#functions/rules/more.ts';" };
    expect(sum(own).tests).toEqual(['test/rules/sum.test.ts', 'test/rules/b.test.ts', 'test/rules/a.test.ts']);
  });

  test.each(['functions/rules/sum.ts', 'test/rules/a.test.ts', 'test/support/help.ts'] as const)('is stale when %s changes', (path) => {
    expect(hash({ [path]: `${texts[path]}\n` })).not.toBe(hash({}));
  });

  test.each(['functions/rules/more.ts', 'test/rules/b.test.ts', 'test/web/d.test.ts'] as const)('is not stale when %s changes', (path) => {
    expect(hash({ [path]: `${texts[path]}\n` })).toBe(hash({}));
  });

  test('is the same however lines end', () => {
    const unix = { 'functions/rules/sum.ts': 'a;\nb;' };
    expect(hash({ 'functions/rules/sum.ts': 'a;\r\nb;' })).toBe(hash(unix));
  });
});

test('what a process has written before it broke is there after it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'magnet-journal-'));
  const job = { first: 3, last: 9, enough: 5, loadedBy: ['test/rules/a.test.ts'] };
  new Journal(folder).begin(job);
  const inside = new Journal(folder);
  inside.wake(-1);
  inside.notice(4, 'test/rules/a.test.ts');
  inside.finish('test/rules/a.test.ts');
  inside.wake(7);
  const outside = new Journal(folder);
  expect(outside.job()).toEqual(job);
  expect(outside.alive()).toMatchObject({ pid: process.pid, id: 7 });
  expect([...outside.noticed()]).toEqual([[4, 'test/rules/a.test.ts']]);
  expect([...outside.finished()]).toEqual(['test/rules/a.test.ts']);
  outside.begin(job);
  expect([outside.alive(), [...outside.noticed()], [...outside.finished()]]).toEqual([undefined, [], []]);
  rmSync(folder, { recursive: true });
});

test('a baseline that is partly stale keeps what holds', () => {
  const [first, second] = ['functions/rules/a.ts', 'functions/rules/b.ts'].map((path) => ({ path, text: '', tests: [], hash: () => path }));
  if (!first || !second) throw new Error('No targets.');
  const result = (hash: string) => ({ hash, by: [], mutants: 1, survivors: [] });
  const old = { [first.path]: result(first.path), [second.path]: result('another') };
  expect(holding([old], [first, second])).toEqual({ [first.path]: result(first.path) });
  expect(holding([old, { [second.path]: result(second.path) }], [first, second])).toHaveProperty([second.path, 'hash'], second.path);
});
