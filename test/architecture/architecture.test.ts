/** The rules that every file of the project obeys. An offence names file, line and rule. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import { checks } from './rules.ts';
import { medianBudget, medianLines } from './sizes.ts';
import { projectSources, source } from './source.ts';

const sources = projectSources();

/** So many modules there are at least; a parser that sees none of them passes every rule. */
const floor = { schemas: 100, functions: 200, emails: 5, infra: 20, test: 80 };

describe.each(checks)('$says', ({ rule, bad, good }) => {
  test('in every file', () => {
    expect(rule(sources)).toEqual([]);
  });

  test.each(bad)('sample %$ of %s breaks it', (path, text) => {
    expect(rule([source(path, text)])).toEqual([expect.stringMatching(/^\S+:\d+ \w/)]);
  });

  test.each(good)('sample %$ of %s keeps it', (path, text) => {
    expect(rule([source(path, text)])).toEqual([]);
  });
});

test('half of the files have at most 80 lines', () => {
  expect(medianLines(sources)).toBeLessThanOrEqual(medianBudget);
  expect(medianLines([source('a.ts', 'a\n'.repeat(81))])).toBe(81);
});

test.each(Object.entries(floor))('the modules of %s are seen', (folder, least) => {
  expect(sources.filter((file) => file.path.startsWith(`${folder}/`)).length).toBeGreaterThanOrEqual(least);
});

test('the compiler finds the same imports in every file', () => {
  const specifiers = (names: readonly string[]) => [...names].sort();
  for (const file of sources) {
    const { importedFiles } = ts.preProcessFile(file.text, true, true);
    expect(specifiers(importsOf(file).map((each) => each.specifier)), file.path).toEqual(
      specifiers(importedFiles.map((each) => each.fileName)),
    );
  }
});
