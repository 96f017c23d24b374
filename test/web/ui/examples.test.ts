/** Every component shows itself in named examples, and each is sound HTML whose references lead somewhere. */
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { files } from './catalogue.tsx';
import { composedPages } from './composed/pages.tsx';

const config = JSON.parse(readFileSync(new URL('../../config/html-validate.json', import.meta.url), 'utf8'));
const validator = new HtmlValidate(config);

/** What is wrong with a piece of HTML, a line each. */
function faults(html: string): readonly string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`));
}

/** Files of the folder that draw nothing by themselves. */
const helpers = ['types.ts', 'hero-art.tsx', 'fields/ids.ts', 'fields/props.ts', 'fields/frame.tsx', 'fields/input.tsx'];

test('every component has examples', () => {
  expect(files.filter(({ examples }) => !examples).map(({ path }) => path)).toEqual([...helpers].sort());
});

describe.each(files.filter(({ examples }) => examples))('$path', ({ examples = {} }) => {
  test.each(Object.entries(examples))('%s', async (_name, example) => {
    expect(faults(String(await example()))).toEqual([]);
  });
});

/** The catalogue repeats landmarks and ids, which no page does. */
const pages = [...(await composedPages())].filter(([path]) => path !== '/catalogue');

test.each(pages)('the page %s is sound', (_path, html) => {
  expect(faults(html)).toEqual([]);
});
