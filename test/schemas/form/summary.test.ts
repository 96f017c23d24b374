/** Check-your-answers: what a person reads before sending, and what is frozen. */
import { describe, expect, test } from 'vitest';
import { summariseFields } from '#schemas/form/fields.ts';
import type { Raw } from '#schemas/form/form.ts';
import { type SummaryOptions, summary } from '#schemas/form/summary.ts';
import { everyWidget, formOf, page, same } from '#test/support/form-of.ts';

const facts = { today: '2026-11-23' };

/** Answers in Catalan by field. */
function answers(raw: Raw, options?: SummaryOptions): Readonly<Record<string, string>> {
  return Object.fromEntries(
    summary(everyWidget, 1, raw, facts, options).flatMap(({ rows }) => rows.map(({ key, answer }) => [key, answer.ca])),
  );
}

describe('an answer is shown', () => {
  const raw = {
    linia: 'hola',
    telefon: '937000000',
    enter: '240',
    decimal: '34',
    dia: '12/5/2026',
    opcio: 'b',
    opcions: ['c', 'a'],
    si: 'no',
    'vots.favor': '27',
    'vots.contra': '1',
    'equip.0.nom': 'Nora',
    'equip.0.hores': '3',
    'equip.2.nom': 'Pau',
    'cursos.1.grups': '2',
    fitxer: 'f1',
  };
  const table: readonly (readonly [string, string])[] = [
    ['linia', 'hola'],
    ['telefon', '937\u00a0000\u00a0000'],
    ['enter', '240'],
    ['decimal', '34,0\u00a0%'],
    ['doble', '480'],
    ['dia', '12 de maig de 2026'],
    ['opcio', 'B'],
    ['opcions', 'A · C'],
    ['si', 'No'],
    ['vots', 'A favor: 27 · En contra: 1'],
    ['equip', 'Persona 1: Nora · Hores: 3\nPersona 3: Pau'],
    ['cursos', 'Segon: 2'],
    ['fitxer', 'acta.pdf'],
    ['declaracio', 'Encara sense resposta'],
    ['equip.nombre', 'Sense resposta (no és obligatòria)'],
  ];
  test.each(table)('%s: %s', (key, expected) => {
    expect(answers(raw, { fileName: (id) => (id === 'f1' ? 'acta.pdf' : undefined) })[key]).toBe(expected);
  });
  test('by its id when a file has no name', () => {
    expect(answers(raw).fitxer).toBe('f1');
  });
  test('as typed while it is wrong', () => {
    expect(answers({ decimal: '342', opcions: ['z', 'y'] })).toMatchObject({ decimal: '342', opcions: 'z · y' });
  });
  test('in the three languages', () => {
    const [, xifres] = summary(everyWidget, 1, { decimal: '34,5' }, facts);
    expect(xifres?.rows.find(({ key }) => key === 'decimal')?.answer).toEqual({ ca: '34,5\u00a0%', es: '34,5\u00a0%', en: '34.5\u00a0%' });
  });
});

test('what is not asked is not shown; a later answer is, once it is there', () => {
  expect(Object.keys(answers({ si: 'no', extra: 'x' }))).not.toContain('extra');
  expect(answers({ si: 'si', extra: 'x' }).extra).toBe('x');
  expect(Object.keys(answers({}))).not.toContain('rebut');
  expect(answers({ rebut: 'r' }).rebut).toBe('r');
  expect(answers({}, { asked: 'later' })).toEqual({ rebut: 'Encara sense resposta' });
});

test('what changed since it was sent is marked', () => {
  const previous = { linia: 'abans', enter: '1', 'vots.favor': '1', si: 'no' };
  const now = { linia: 'abans', enter: '01', 'vots.favor': '2', si: 'si' };
  const changed = summary(everyWidget, 1, now, facts, { previous }).flatMap(({ rows }) =>
    rows.filter((row) => row.changed).map(({ key }) => key),
  );
  expect(changed).toEqual(['si', 'extra', 'vots']);
  expect(summary(everyWidget, 1, now, facts).flatMap(({ rows }) => rows.filter((row) => row.changed))).toEqual([]);
});

test('fields on one line are named by both titles, labels that ask need no colon', () => {
  const form = formOf({
    sections: [
      page(
        'a',
        {
          centre: { widget: 'number', min: 0, max: 9, label: same('El centre') },
          zer: {
            widget: 'group',
            label: same('ZER'),
            fields: { es: { widget: 'yesNo', label: same('Ho sou?') }, codi: { widget: 'text', max: 9, label: same('Codi') } },
          },
        },
        { together: [{ title: same('Beques'), fields: ['centre'] }] },
      ),
    ],
  });
  const [section] = summary(form, 1, { centre: '3', 'zer.es': 'si', 'zer.codi': 'x' }, facts);
  expect(section?.rows.map(({ question, answer }) => [question.ca, answer.ca])).toEqual([
    ['Beques · El centre', '3'],
    ['ZER', 'Ho sou? Sí · x'],
  ]);
});

test('a page of which nothing is asked is left out', () => {
  const text = { widget: 'text', max: 9, label: same('T') } as const;
  const form = formOf({ sections: [page('a', { x: text }), page('b', { y: text }, { when: { filled: { field: 'x' } } })] });
  expect([summary(form, 1, {}, facts).map(({ key }) => key), summary(form, 1, { x: 'x' }, facts).map(({ key }) => key)]).toEqual([
    ['a'],
    ['a', 'b'],
  ]);
});

test('a declaration is frozen with its words', () => {
  const form = formOf({
    sections: [page('a', { d: { widget: 'yesNo', mustBe: true, label: same('D'), statement: same('Ho hem llegit.') } })],
  });
  expect(summary(form, 1, { d: 'si' }, facts)[0]?.rows[0]?.answer.ca).toBe('Ho hem llegit.');
});

test('bare fields are put into words too', () => {
  const fields = { motiu: { widget: 'area', max: 99, label: same('Motiu') } } as const;
  expect(summariseFields(fields, { motiu: 'Perquè sí' }, facts)).toEqual([
    { key: 'motiu', question: same('Motiu'), answer: same('Perquè sí'), changed: false },
  ]);
});
