/** Table files as a spreadsheet opens them: numbers and dates are real, and no text is ever a formula. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { sheets } from '#functions/files/sheets.ts';
import type { Sheet } from '#functions/use-cases/ports.ts';
import { sheetOf, unzipped } from '#test/support/unzip.ts';

const sheet = (more: Partial<Sheet> = {}): Sheet => ({
  name: 'Casos: 2027/28',
  locale: 'ca',
  columns: [
    { title: 'Nom', kind: 'text' },
    { title: 'Alumnat', kind: 'number' },
    { title: 'Dia', kind: 'date' },
  ],
  rows: [
    ['Escola Vent de Paper', 34.2, '2027-06-18'],
    ['Col·legi «El Far»; nou', null, null],
  ],
  ...more,
});
const csv = async (more?: Partial<Sheet>) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await sheets.csv(sheet(more)));
const dangerous = ['=1+1', '+34937000000', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'];

describe('CSV', () => {
  test('in Catalan has a BOM, semicolons and decimal commas', async () => {
    expect(await csv()).toBe('\uFEFFNom;Alumnat;Dia\r\nEscola Vent de Paper;34,2;2027-06-18\r\n"Col·legi «El Far»; nou";;\r\n');
  });

  test('in English has commas and decimal points', async () => {
    expect(await csv({ locale: 'en', rows: [['a, b', 34.2, null]] })).toBe('\uFEFFNom,Alumnat,Dia\r\n"a, b",34.2,\r\n');
  });

  test.each(dangerous)('%j is no formula', async (text) => {
    const line = (await csv({ rows: [[text, -2, null]] })).split('\r\n').slice(1).join('\r\n');
    expect(line.replace(/^"/u, '').startsWith(`'${text}`)).toBe(true);
    expect(line).toContain(';-2;');
  });

  test('a cell is quoted whatever separator the reader’s spreadsheet cuts at: no formula begins in the middle of a line', async () => {
    const { parse } = await import('csv-parse/sync');
    for (const text of ['hola,=1+1', 'hola;=1+1', 'hola\t=1+1']) {
      for (const locale of ['ca', 'en'] as const) {
        const line = (await csv({ locale, rows: [[text, null, null]] })).split('\r\n')[1] ?? '';
        for (const delimiter of [',', ';', '\t']) {
          const cells = (parse(line, { delimiter, relax_quotes: true }) as string[][]).flat();
          expect(cells.filter((cell) => cell.startsWith('='))).toEqual([]);
        }
      }
    }
  });

  property.prop([fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), { maxLength: 5 })])(
    'never begins a cell with what a spreadsheet takes for a formula, and loses nothing',
    async (rows) => {
      const { parse } = await import('csv-parse/sync');
      const text = await csv({
        columns: [
          { title: 'a', kind: 'text' },
          { title: 'b', kind: 'text' },
        ],
        rows,
      });
      const read = parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' }) as string[][];
      const harmless = (cell: string) => (/^[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${cell}` : cell);
      expect(read.slice(1)).toEqual(rows.map((cells) => cells.map(harmless)));
    },
  );
});

describe('XLSX', () => {
  test('holds texts, real numbers and real dates under a heading that stays', async () => {
    const bytes = await sheets.xlsx(sheet());
    const [head, first, second] = sheetOf(bytes);
    expect([...(head?.values() ?? [])].map(({ text }) => text)).toEqual(['Nom', 'Alumnat', 'Dia']);
    expect(first?.get('A')).toMatchObject({ text: 'Escola Vent de Paper' });
    expect(first?.get('B')).toMatchObject({ type: 'n', text: '34.2' });
    // Days since 30 December 1899.
    expect(first?.get('C')).toMatchObject({ type: 'n', text: '46556' });
    expect(second?.get('A')?.text).toBe('Col·legi «El Far»; nou');
    expect(unzipped(bytes).get('xl/worksheets/sheet1.xml')).toContain('state="frozen"');
    expect(unzipped(bytes).get('xl/workbook.xml')).toContain('name="Casos  2027 28"');
  });

  const formulas = fc.oneof(
    fc.constantFrom(...dangerous),
    fc.string({ minLength: 1 }).map((text) => `=${text}`),
  );
  property.prop([fc.array(formulas, { minLength: 20 })], { numRuns: 5 })('keeps texts that look like formulas texts', async (texts) => {
    const [, ...rows] = sheetOf(await sheets.xlsx(sheet({ rows: texts.map((text) => [text, null, null]) })));
    expect(rows).toHaveLength(texts.length);
    for (const row of rows) {
      expect(row.get('A')).toMatchObject({ formula: false });
      expect(row.get('A')?.type).not.toBe('n');
    }
  });

  test('a text that is too long for a cell is cut and the rest of the file stays whole', async () => {
    const cells = sheetOf(await sheets.xlsx(sheet({ rows: [['x'.repeat(40_000), 1, null]] })))[1];
    expect(cells?.get('A')?.text).toHaveLength(32_767);
    expect(cells?.get('B')?.text).toBe('1');
  });
});
