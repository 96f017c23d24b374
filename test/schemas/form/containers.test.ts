/** Groups and rows: fields made of others. */
import { describe, expect, test } from 'vitest';
import type { Field } from '#schemas/form/field.ts';
import type { Raw } from '#schemas/form/form.ts';
import { read } from '#schemas/form/read.ts';
import { everyWidget, formWith, same } from '#test/support/form-of.ts';

const facts = { today: '2026-11-23' };
const text = (more: Partial<Field> = {}) => ({ widget: 'text', max: 9, label: same('Text'), ...more }) as Field;
const number = (more: Partial<Field> = {}) => ({ widget: 'number', min: 0, max: 99, label: same('Nombre'), ...more }) as Field;

/** Paths with errors. */
function wrong(form: typeof everyWidget, raw: Raw): readonly string[] {
  return read(form, 1, raw, facts).errors.map(({ path }) => path);
}

describe('a group', () => {
  const zer = (required: boolean): Field => ({
    widget: 'group',
    label: same('ZER'),
    required,
    fields: {
      es: { widget: 'yesNo', label: same('És ZER?') },
      codi: { widget: 'text', max: 8, label: same('Codi'), when: { eq: [{ field: 'zer.es' }, { value: true }] } },
    },
  });
  test('asks for its parts, and for the conditional one only when it applies', () => {
    const form = formWith({ zer: zer(true) });
    expect([wrong(form, {}), wrong(form, { 'zer.es': 'no', 'zer.codi': 'x' }), wrong(form, { 'zer.es': 'si' })]).toEqual([
      ['zer.es'],
      [],
      ['zer.codi'],
    ]);
    expect(read(form, 1, { 'zer.es': 'no', 'zer.codi': 'x' }, facts).values).toEqual({ 'zer.es': false });
  });
  test('that is optional may stay empty, but not half filled', () => {
    const form = formWith({ zer: zer(false) });
    expect([wrong(form, {}), wrong(form, { 'zer.es': 'si' })]).toEqual([[], ['zer.codi']]);
  });
});

describe('rows', () => {
  const rows = (more: Partial<Field>): Field =>
    ({ widget: 'rows', label: same('Files'), max: 3, fields: { nom: text(), hores: number({ required: false }) }, ...more }) as Field;
  const form = formWith({ equip: rows({ min: 2 }) });

  test('keep the numbers they were typed in; blank ones are none', () => {
    const { values, errors } = read(
      form,
      1,
      { 'equip.0.nom': 'a', 'equip.1.nom': ' ', 'equip.2.nom': 'b', 'equip.2.hores': '4', 'equip.7.nom': 'z' },
      facts,
    );
    expect(values).toEqual({ equip: ['0', '2'], 'equip.0.nom': 'a', 'equip.2.nom': 'b', 'equip.2.hores': 4 });
    expect(errors).toEqual([]);
  });
  test('that are too few are told at the list', () => {
    expect(read(form, 1, {}, facts).errors.map(({ path, missing, message }) => [path, missing, message.ca])).toEqual([
      ['equip', true, 'Ompliu 2 files o més.'],
    ]);
    expect(read(form, 1, { 'equip.0.nom': 'a' }, facts).errors.map(({ path, missing }) => [path, missing])).toEqual([['equip', false]]);
  });
  test('that were begun must be finished', () => {
    expect(wrong(form, { 'equip.0.hores': '4', 'equip.1.nom': 'b' })).toEqual(['equip.0.nom']);
    expect(wrong(form, { 'equip.0.nom': 'a', 'equip.1.nom': 'b', 'equip.1.hores': 'x' })).toEqual(['equip.1.hores']);
  });
  test('that are optional may all be blank, but not fewer than asked', () => {
    const optional = formWith({ equip: rows({ min: 2, required: false }) });
    expect([wrong(optional, {}), wrong(optional, { 'equip.1.nom': 'a' })]).toEqual([[], ['equip']]);
  });
  test('with names of their own must all be filled when they are required', () => {
    const fixed = formWith({ equip: rows({ fixed: [same('Un'), same('Dos')], max: 2 }) });
    expect(read(fixed, 1, { 'equip.0.nom': 'a' }, facts).errors[0]?.message.ca).toBe('Ompliu totes les files.');
    expect(wrong(fixed, { 'equip.0.nom': 'a', 'equip.1.nom': 'b' })).toEqual([]);
  });
  test('say in the singular that one is enough', () => {
    expect(read(formWith({ equip: rows({}) }), 1, {}, facts).errors[0]?.message.ca).toBe('Ompliu una fila com a mínim.');
  });
});

describe('an input beside rows', () => {
  test('shares their name without being one of them', () => {
    const raw = { 'equip.nombre': '3', 'equip.0.nom': 'Nora' };
    expect(read(everyWidget, 1, raw, facts, { only: ['equip', 'equip.nombre'] })).toMatchObject({
      values: { 'equip.nombre': 3, equip: ['0'], 'equip.0.nom': 'Nora' },
      errors: [],
    });
  });
});
