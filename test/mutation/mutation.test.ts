/** The mutants are real, and only logic is mutated. */
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { instrument } from './instrument.ts';
import { score, verdict } from './results.ts';

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

test('a kernel below the floor is not enough', () => {
  const result = (mutants: number, survivors: number) => ({
    hash: '',
    mutants,
    survivors: Array.from({ length: survivors }, () => '1 a → b'),
  });
  expect(score([result(10, 2), result(10, 0)])).toBe(90);
  expect(verdict({ 'schemas/form/a.ts': result(10, 2), 'functions/rules/a.ts': result(10, 0) }).enough).toBe(true);
  expect(verdict({ 'schemas/form/a.ts': result(10, 3), 'functions/rules/a.ts': result(10, 0) }).enough).toBe(false);
});
