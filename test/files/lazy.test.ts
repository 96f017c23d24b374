/** Files that are loaded when they are needed. */
import { expect, test } from 'vitest';
import { lazily } from '#functions/files/lazy.ts';
import { memoryFiles } from '#test/support/files.ts';

test('nothing is loaded before a file is touched, and then once, whatever is asked of it', async () => {
  const loads: string[] = [];
  const files = lazily(async () => {
    loads.push('loaded');
    return memoryFiles();
  });
  expect(loads).toEqual([]);
  await Promise.all([files.put('kept/A', 'text/plain', new TextEncoder().encode('hola')), files.head('kept/B')]);
  expect(await files.copy('kept/A', 'kept/B', 'text/plain')).toBe(true);
  expect(await files.head('kept/B')).toEqual({ bytes: 4, type: 'text/plain' });
  expect(new TextDecoder().decode((await files.read('kept/B')) ?? undefined)).toBe('hola');
  await files.delete('kept/A');
  expect((await files.list('kept/')).items.map(({ key }) => key)).toEqual(['kept/B']);
  expect(loads).toEqual(['loaded']);
});
