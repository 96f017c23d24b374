/** Versions: what freezes one, and how a draft goes on to the next. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Field } from '#schemas/form/field.ts';
import type { FormVersion, Raw } from '#schemas/form/form.ts';
import { snapshot } from '#schemas/form/snapshot.ts';
import { upgrade } from '#schemas/form/upgrade.ts';
import { formOf, formWith, page, same } from '#test/support/form-of.ts';

const text = (more: object = {}): Field => ({ widget: 'text', max: 9, label: same('Text'), ...more });
const choice = (options: Record<string, ReturnType<typeof same>>): Field => ({ widget: 'choice', label: same('Tria'), options });
const frozen = (fields: Record<string, Field>, more?: Omit<FormVersion, 'sections'>) => snapshot(formWith(fields, more), 1);

describe('a snapshot', () => {
  const base = { a: text(), b: choice({ x: same('X'), y: same('Y') }) };
  test('is the declaration with places instead of words', () => {
    expect(JSON.parse(frozen({ a: text({ when: { filled: { fact: 'x' } }, example: 'z' }) }, {}))).toEqual({
      form: 'prova',
      version: 1,
      sections: [
        {
          key: 'pagina',
          title: '§sections.pagina.title',
          fields: [['a', { label: '§sections.pagina.fields.a.label', max: 9, when: { filled: { fact: 'x' } }, widget: 'text' }]],
        },
      ],
    });
  });
  test('does not change with words or examples', () => {
    const other = { a: text({ label: same('Altres paraules'), example: 'e' }), b: choice({ x: same('Eix'), y: same('I') }) };
    expect(frozen(other)).toBe(frozen(base));
  });
  const changes: Readonly<Record<string, Record<string, Field>>> = {
    'the order of fields': { b: base.b, a: base.a },
    'the order of options': { a: base.a, b: choice({ y: same('Y'), x: same('X') }) },
    'a bound': { a: text({ max: 10 }), b: base.b },
    'a condition': { a: text({ required: false }), b: base.b },
    'who sees it': { a: text({ sees: ['COM'] }), b: base.b },
    'how long it is kept': { a: text({ keep: '2y' }), b: base.b },
    'a hint where there was none': { a: text({ hint: same('Pista') }), b: base.b },
  };
  test.each(Object.entries(changes))('changes with %s', (_, fields) => {
    expect(frozen(fields)).not.toBe(frozen(base));
  });
  test('changes with a rule, whose place is its name', () => {
    const check = { id: 'regla', at: 'a', fails: { filled: { field: 'a' } }, text: same('No') } as const;
    expect(frozen(base, { checks: [check] })).toContain('§checks.regla.text');
    expect(frozen(base, { checks: [check] })).not.toBe(frozen(base));
  });
});

describe('a draft of an older version', () => {
  const form = formOf(
    { sections: [page('a', { vot: text(), nom: text(), fora: text() })] },
    {
      versions: {
        1: { sections: [page('a', { vot: text(), nom: text(), fora: text() })] },
        2: {
          sections: [page('a', { vots: text(), nom: text() })],
          upgrade: { rename: { vot: 'vots' }, drop: ['fora'], notes: [same('Hem tret una pregunta.')] },
        },
        3: { sections: [page('a', { vots: text(), nom: text(), nou: text() })] },
        4: {
          sections: [page('a', { resultat: text(), nom: text(), nou: text() })],
          upgrade: { rename: { vots: 'resultat' }, notes: [same('Es diu d’una altra manera.')] },
        },
      },
    },
  );
  test('keeps what was typed, under the new names, and says what changed', () => {
    const raw: Raw = { vot: 'x', 'vot.0.sub': 'y', votants: 'z', nom: 'n', fora: 'f', 'fora.sub': 'g', forat: 'h' };
    expect(upgrade(form, 1, 4, raw)).toEqual({
      raw: { resultat: 'x', 'resultat.0.sub': 'y', votants: 'z', nom: 'n', forat: 'h' },
      notes: [same('Hem tret una pregunta.'), same('Es diu d’una altra manera.')],
    });
  });
  test('that is new already stays as it is', () => {
    expect(upgrade(form, 2, 2, { vots: 'x' })).toEqual({ raw: { vots: 'x' }, notes: [] });
    expect(upgrade(form, 2, 3, { vots: 'x' })).toEqual({ raw: { vots: 'x' }, notes: [] });
  });
  test('never goes back', () => {
    expect(() => upgrade(form, 3, 2, {})).toThrow('Form prova cannot go back from version 3 to 2');
  });
  property.prop([fc.dictionary(fc.constantFrom('vot', 'vot.0.sub', 'nom', 'fora', 'fora.sub'), fc.string())])(
    'arrives the same in one step or in three',
    (raw) => {
      const [two, three] = [upgrade(form, 1, 2, raw), upgrade(form, 2, 3, upgrade(form, 1, 2, raw).raw)];
      expect(upgrade(form, 3, 4, three.raw).raw).toEqual(upgrade(form, 1, 4, raw).raw);
      expect(upgrade(form, 2, 4, two.raw).raw).toEqual(upgrade(form, 1, 4, raw).raw);
    },
  );
});

test('the longest name that fits gives the new one', () => {
  const form = formOf(
    { sections: [page('a', { nou: text(), altre: text() })] },
    {
      versions: {
        1: { sections: [page('a', { equip: text() })] },
        2: {
          sections: [page('a', { nou: text(), altre: text() })],
          upgrade: { rename: { equip: 'nou', 'equip.nombre': 'altre' }, notes: [] },
        },
      },
    },
  );
  expect(upgrade(form, 1, 2, { 'equip.nombre': '3', 'equip.0.nom': 'n' }).raw).toEqual({ altre: '3', 'nou.0.nom': 'n' });
});
