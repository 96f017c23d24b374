/** The proofreader: every word of every form and workflow of the register, in three languages. A new form is read without a line here. */
import { describe, expect, test } from 'vitest';
import { allMessages } from '#schemas/form/messages.ts';
import { holesIn, textsIn } from '#schemas/form/texts.ts';
import { forms } from '#schemas/registry.ts';
import { sampleForm } from '#test/support/sample-form.ts';

describe.each([...forms, sampleForm].map((form) => [form.slug, form] as const))('the words of %s', (_, form) => {
  const said = [
    ...Object.keys(form.versions).flatMap((version) => allMessages(form, Number(version))),
    ...textsIn(form.workflow, 'workflow'),
  ];
  const wrong = (test: (words: string) => boolean) =>
    said.filter(({ text: { ca, es, en } }) => [ca, es, en].some(test)).map(({ place }) => place);

  test('are there in the three languages, with the same holes', () => {
    expect(said.length).toBeGreaterThan(20);
    expect(wrong((words) => words.trim() === '')).toEqual([]);
    expect(said.filter(({ text: { ca, es, en } }) => new Set([ca, es, en].map((words) => holesIn(words).join())).size > 1)).toEqual([]);
  });

  test('are set as print is: ’ « » … and no space that is not needed', () => {
    expect(wrong((words) => /\d %|['"]|\.\.\.|l\.l|[^\S\n]{2}|^\s|\s$| \n/u.test(words))).toEqual([]);
  });

  test('blame nobody, and address people as vós', () => {
    const catalan = said.filter(({ text: { ca } }) => /inv[àa]lid|obligatori|(?<!és un )\berror|incorrecte|\btu\b|vostè/iu.test(ca));
    expect(catalan.map(({ place }) => place)).toEqual([]);
  });
});
