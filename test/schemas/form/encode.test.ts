/** Answers of the API: the same rules as the pages'. */
import { describe, expect, test } from 'vitest';
import { decode, encode } from '#schemas/form/encode.ts';
import { read } from '#schemas/form/read.ts';
import { everyWidget } from '#test/support/form-of.ts';

const facts = { today: '2026-11-23' };

const answers = {
  linia: 'hola',
  correu: 'nom@centre.cat',
  telefon: '+34937000000',
  centre: '08099017',
  enter: 240,
  decimal: 34.5,
  dia: '2026-05-12',
  opcio: 'b',
  opcions: ['a', 'c'],
  si: false,
  declaracio: true,
  vots: { favor: 27, contra: 1 },
  'equip.nombre': 2,
  equip: [{ nom: 'Nora', hores: 3 }, { nom: 'Pau' }],
  cursos: [null, { grups: 2 }],
  fitxer: 'f1',
};

describe('answers of the API', () => {
  test('become what somebody would have typed, and come back as they were', () => {
    const encoded = encode(everyWidget, 1, answers);
    expect(encoded).toMatchObject({
      errors: [],
      raw: { decimal: '34,5', dia: '12/05/2026', si: 'no', 'vots.favor': '27', 'equip.1.nom': 'Pau', 'cursos.1.grups': '2' },
    });
    expect(decode(everyWidget, 1, read(everyWidget, 1, encoded.raw, facts).values)).toEqual(answers);
  });
  test('of nothing are none', () => {
    expect(encode(everyWidget, 1, { linia: null, vots: null, equip: [null] })).toEqual({ raw: {}, errors: [] });
    expect(decode(everyWidget, 1, {})).toEqual({});
  });
  test('are tidied like typed ones', () => {
    expect(encode(everyWidget, 1, { linia: ' cafe\u0301\u0000 ' })).toEqual({ raw: { linia: 'café' }, errors: [] });
  });
});

describe('what the API does not understand', () => {
  const told = (value: unknown) => {
    const { errors } = encode(everyWidget, 1, value);
    return errors.map(({ path, message }) => [path, message.ca]);
  };
  const table: readonly (readonly [unknown, string, string])[] = [
    [[], '', 'Hi heu enviat una llista, i s’hi espera un objecte.'],
    [null, '', 'Hi heu enviat un objecte, i s’hi espera un objecte.'],
    [{ gone: 1 }, 'gone', 'El formulari no té cap camp «gone».'],
    [{ doble: 2 }, 'doble', 'El formulari no té cap camp «doble».'],
    [{ linia: 3 }, 'linia', 'Hi heu enviat un nombre, i s’hi espera un text.'],
    [{ enter: '3' }, 'enter', 'Hi heu enviat un text, i s’hi espera un nombre enter.'],
    [{ decimal: true }, 'decimal', 'Hi heu enviat cert o fals, i s’hi espera un nombre.'],
    [{ si: 'si' }, 'si', 'Hi heu enviat un text, i s’hi espera cert o fals.'],
    [{ opcions: ['a', 3] }, 'opcions', 'Hi heu enviat una llista, i s’hi espera una llista.'],
    [{ dia: {} }, 'dia', 'Hi heu enviat un objecte, i s’hi espera un text.'],
    [{ opcio: 1 }, 'opcio', 'Hi heu enviat un nombre, i s’hi espera un text.'],
    [{ vots: [] }, 'vots', 'Hi heu enviat una llista, i s’hi espera un objecte.'],
    [{ vots: { nuls: 1 } }, 'vots', 'El formulari no té cap camp «vots.nuls».'],
    [{ equip: {} }, 'equip', 'Hi heu enviat un objecte, i s’hi espera una llista.'],
    [{ equip: ['Nora'] }, 'equip.0.nom', 'Hi heu enviat un text, i s’hi espera un objecte.'],
    [{ equip: [{}, {}, {}, {}, {}] }, 'equip', 'Hi heu enviat més files de les que hi caben.'],
  ];
  test.each(table)('%j is told at «%s»', (value, path, message) => {
    expect(told(value)).toEqual([[path, message]]);
  });
  test('is told all at once', () => {
    expect(told({ enter: 'x', gone: 1 })).toHaveLength(2);
  });
  test('hides nothing of the rest', () => {
    expect(encode(everyWidget, 1, { enter: 'x', linia: 'hola' }).raw).toEqual({ linia: 'hola' });
  });
});
