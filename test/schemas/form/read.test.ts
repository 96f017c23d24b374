/** What a person reads after saving a page. */
import { expect, test } from 'vitest';
import { read } from '#schemas/form/read.ts';
import { sampleForm } from '#test/support/sample-form.ts';

const facts = { today: '2026-11-23' };

test('a page with nothing on it asks for both answers, saying what is expected', () => {
  const { errors } = read(sampleForm, 1, {}, facts);
  expect(errors.map(({ path, missing, message }) => [path, missing, message.ca])).toEqual([
    ['nom', true, 'Escriviu el nom i els cognoms.'],
    ['persones', true, 'Escriviu un nombre entre 1 i 30.'],
  ]);
});
