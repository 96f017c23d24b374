/** What a form offers while nothing was typed. */
import { expect, test } from 'vitest';
import { type Fields, readFields } from '#schemas/form/fields.ts';
import { prefilled } from '#schemas/form/prefill.ts';

const label = { ca: 'Camp', es: 'Campo', en: 'Field' };
const fields: Fields = {
  deadline: { widget: 'date', label, prefill: { fact: 'deadline.proposed' } },
  telefon: { widget: 'phone', label, prefill: { fact: 'centre.telefon' } },
  motiu: { widget: 'text', max: 40, label },
};
const facts = { 'deadline.proposed': '2026-12-09', 'centre.telefon': '+34937000000' };

test('values are offered as somebody would type them, and read as they are', () => {
  const raw = prefilled(fields, {}, facts);
  expect(raw).toEqual({ deadline: '09/12/2026', telefon: '937 000 000' });
  expect(readFields(fields, { ...raw, motiu: 'Sí' }, facts).values).toMatchObject({ deadline: '2026-12-09', telefon: '+34937000000' });
});

test('what somebody typed stays, also when they emptied it', () => {
  expect(prefilled(fields, { deadline: '01/12/2026', telefon: '' }, facts)).toEqual({ deadline: '01/12/2026', telefon: '' });
});

test('what is not known is not offered', () => {
  expect(prefilled(fields, {}, { 'deadline.proposed': null, 'centre.telefon': '' })).toEqual({});
});
