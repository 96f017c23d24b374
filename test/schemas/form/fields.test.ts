/** A few fields without a form: what a person is asked when acting on a case. */
import { expect, test } from 'vitest';
import { type Fields, fieldsSection, planOfFields, readFields, summariseFields } from '#schemas/form/fields.ts';
import { same } from '#test/support/form-of.ts';

const fields: Fields = {
  motiu: { widget: 'text', max: 40, label: same('Motiu') },
  ordre: { widget: 'number', min: 1, max: 9, label: same('Lloc'), asked: 'later', by: ['coordination'] },
};
const facts = { today: '2026-11-23' };

test('are all asked at once, also what a form would ask later', () => {
  expect(readFields(fields, { motiu: 'Sí' }, facts).errors.map(({ path }) => path)).toEqual(['ordre']);
  expect(readFields(fields, { motiu: 'Sí', ordre: '2' }, facts)).toMatchObject({ errors: [], values: { motiu: 'Sí', ordre: 2 } });
});

test('are said back in words, all of them', () => {
  const rows = summariseFields(fields, { motiu: 'Sí', ordre: '2' }, facts);
  expect(rows.map(({ question, answer }) => `${question.ca}: ${answer.ca}`)).toEqual(['Motiu: Sí', 'Lloc: 2']);
});

test('stand in one section, and are compiled once', () => {
  expect(
    planOfFields(fields)
      .bySection.get('fields')
      ?.map(({ key }) => key),
  ).toEqual(['motiu', 'ordre']);
  expect(fieldsSection).toBe('fields');
  expect(planOfFields(fields)).toBe(planOfFields(fields));
});
