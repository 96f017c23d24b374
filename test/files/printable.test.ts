/** What is printed with the fonts that every reader has. */
import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { makePaper } from '#functions/files/paper.ts';
import { printable } from '#functions/files/printable.ts';
import type { Paper } from '#functions/use-cases/ports.ts';
import { rawOfPdf, wordsOfPdf } from '#test/support/pdf.ts';

test('Catalan is printed as it is written', () => {
  const text = 'Col·legi «L’Àngel» – 1.240,5 € … ç ñ ü Œ “sí” • ª º';
  expect(printable(text)).toBe(text);
});

test.each([
  ['≥ 30 %', '>= 30 %'],
  ['Erdős', 'Erdos'],
  ['coŀlegi', 'col·legi'],
  ['−3', '–3'],
  ['e\u0301', 'é'],
  ['a\u200bb', 'ab'],
  ['学校', '??'],
  ['🙂', '?'],
])('%j becomes its nearest', (text, nearest) => {
  expect(printable(text)).toBe(nearest);
});

const paper: Paper = {
  ...{
    locale: 'ca',
    title: 'Sol·licitud',
    over: 'Magnet',
    facts: [],
    notes: [],
    foot: 'R · pàgina {n} de {total}',
    at: '2026-11-23T09:00:00.000Z',
  },
  sections: [{ title: 'El centre', rows: [{ question: 'Nom', answer: 'Escola\nVent' }] }],
};

property.prop([fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 20 })], { numRuns: 5 })(
  'any text can be printed',
  async (answers) => {
    const rows = answers.map((answer) => ({ question: 'Nom', answer }));
    const bytes = await makePaper({ ...paper, sections: [{ title: 'El centre', rows }] });
    expect(rawOfPdf(bytes)).toMatch(/^%PDF-1\.7/u);
  },
);

test('a long answer goes on over pages, each with its number', async () => {
  const rows = [{ question: 'Projecte', answer: 'Una frase que es repeteix moltes vegades. '.repeat(400) }];
  const bytes = await makePaper({ ...paper, sections: [{ title: 'Preprojecte', rows }] });
  const words = wordsOfPdf(bytes);
  const pages = rawOfPdf(bytes).match(/\/Type \/Page\b(?!s)/gu)?.length ?? 0;
  expect(pages).toBeGreaterThan(2);
  expect(words).toContain(`pàgina ${pages} de ${pages}`);
});
