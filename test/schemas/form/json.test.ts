/** The API's answers: the same rules as the pages', and a schema that tells them. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '#schemas/form/encode.ts';
import type { Form } from '#schemas/form/form.ts';
import { jsonSchema } from '#schemas/form/json-schema.ts';
import { read } from '#schemas/form/read.ts';
import { sample } from '#schemas/form/sample.ts';
import type { JsonSchema } from '#schemas/form/widgets/widget.ts';
import { forms } from '#schemas/registry.ts';
import { everyWidget, formWith } from '#test/support/form-of.ts';
import { sampleForm } from '#test/support/sample-form.ts';

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
      ok: true,
      value: { decimal: '34,5', dia: '12/05/2026', si: 'no', 'vots.favor': '27', 'equip.1.nom': 'Pau', 'cursos.1.grups': '2' },
    });
    const raw = encoded.ok ? encoded.value : {};
    expect(decode(everyWidget, 1, read(everyWidget, 1, raw, facts).values)).toEqual(answers);
  });
  test('of nothing are none', () => {
    expect(encode(everyWidget, 1, { linia: null, vots: null, equip: [null] })).toEqual({ ok: true, value: {} });
    expect(decode(everyWidget, 1, {})).toEqual({});
  });
  test('are tidied like typed ones', () => {
    expect(encode(everyWidget, 1, { linia: ' cafe\u0301\u0000 ' })).toEqual({ ok: true, value: { linia: 'café' } });
  });
});

describe('what the API does not understand', () => {
  const told = (value: unknown) => {
    const result = encode(everyWidget, 1, value);
    return result.ok ? [] : (result.failure.errors ?? []).map(({ path, message }) => [path, message.ca]);
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
});

describe('the schema', () => {
  const schema = jsonSchema(everyWidget, 1) as { properties: Record<string, JsonSchema>; required: readonly string[] };
  test('has what a submission takes, in the order of the form', () => {
    expect(Object.keys(schema.properties)).not.toContain('rebut');
    expect(Object.keys(schema.properties)).not.toContain('doble');
    expect(Object.keys(schema.properties).slice(0, 3)).toEqual(['linia', 'paragraf', 'correu']);
    expect(schema).toMatchObject({ title: 'Prova', description: 'Prova', type: 'object', additionalProperties: false });
  });
  test('requires what is always required', () => {
    expect(schema.required).toEqual([
      'linia',
      'paragraf',
      'correu',
      'telefon',
      'centre',
      'enter',
      'decimal',
      'dia',
      'opcio',
      'opcions',
      'si',
      'declaracio',
      'vots',
      'equip',
    ]);
  });
  const table: readonly (readonly [string, JsonSchema])[] = [
    ['linia', { title: 'Línia', type: 'string', minLength: 1, maxLength: 20, examples: ['una línia'] }],
    ['paragraf', { title: 'Paràgraf', type: 'string', minLength: 10, maxLength: 200 }],
    ['correu', { title: 'Correu', type: 'string', format: 'email', maxLength: 254 }],
    ['telefon', { title: 'Telèfon', type: 'string', pattern: '^\\+34[6-9]\\d{8}$' }],
    ['centre', { title: 'Centre', type: 'string', pattern: '^(08|17|25|43)0\\d{5}$' }],
    ['enter', { title: 'Enter', type: 'integer', minimum: 1, maximum: 300 }],
    ['decimal', { title: 'Decimal', type: 'number', minimum: 0, maximum: 100 }],
    ['dia', { title: 'Dia', type: 'string', format: 'date' }],
    ['opcio', { title: 'Opció', type: 'string', enum: ['a', 'b', 'c'] }],
    [
      'opcions',
      { title: 'Opcions', type: 'array', items: { type: 'string', enum: ['a', 'b', 'c'] }, minItems: 1, maxItems: 2, uniqueItems: true },
    ],
    ['si', { title: 'Sí?', type: 'boolean' }],
    ['declaracio', { title: 'Declaració', type: 'boolean', const: true }],
    ['fitxer', { title: 'Fitxer', type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' }],
  ];
  test.each(table)('says of %s what reading asks', (key, expected) => {
    expect(schema.properties[key]).toEqual(expected);
  });
  test('of groups and rows says what is inside', () => {
    expect(schema.properties.vots).toMatchObject({
      type: 'object',
      required: ['favor', 'contra'],
      properties: { favor: { title: 'A favor', type: 'integer' } },
    });
    expect(schema.properties.equip).toMatchObject({ type: 'array', maxItems: 4, items: { type: 'object', required: ['nom'] } });
    expect(schema.properties.cursos).toMatchObject({
      type: 'array',
      maxItems: 2,
      items: { anyOf: [{ type: 'object' }, { type: 'null' }] },
    });
  });
  test('describes with the hint, in the language asked for', () => {
    const form = formWith({
      camp: {
        widget: 'text',
        max: 9,
        label: { ca: 'a', es: 'b', en: 'c' },
        hint: { ca: 'd', es: 'e', en: 'f' },
        when: { filled: { fact: 'x' } },
      },
    });
    expect(jsonSchema(form, 1, 'en')).toMatchObject({ properties: { camp: { title: 'c', description: 'f' } }, required: [] });
  });
});

const patterns = ['08099017', '+34937000000', 'Nom Cognom', '2026-2027', 'exemple'];
const formats: Readonly<Record<string, string>> = { email: 'nom@centre.cat', date: '2026-05-12', uri: 'https://centre.cat' };

/** What our schemas may hold. */
interface Sketch {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly minimum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Sketch>>;
  readonly required?: readonly string[];
  readonly items?: Sketch;
}

/** The least JSON value that a schema of ours allows. */
function least(schema: Sketch): unknown {
  const { type, properties = {}, required = [], items, minItems = 1 } = schema;
  if (type === 'object') return Object.fromEntries(required.map((key) => [key, properties[key] && least(properties[key])]));
  if (type === 'array') return items?.enum?.slice(0, minItems) ?? [items && least(items)];
  if (type === 'boolean') return true;
  return type === 'string' ? leastText(schema) : schema.minimum;
}

function leastText({ enum: options, examples, format, pattern, minLength = 1 }: Sketch): string | undefined {
  const given = options?.[0] ?? examples?.[0] ?? (format ? formats[format] : undefined);
  if (given !== undefined) return given;
  return pattern ? patterns.find((each) => new RegExp(pattern, 'u').test(each)) : 'x'.repeat(minLength);
}

const known: readonly Form[] = [everyWidget, sampleForm, ...forms];
property.prop([fc.constantFrom(...known)])('the least that the schema allows is read without an error of type or form', (form) => {
  const encoded = encode(form, 1, least(jsonSchema(form, 1) as unknown as Sketch));
  expect(encoded.ok).toBe(true);
  const { errors } = read(form, 1, encoded.ok ? encoded.value : {}, facts);
  const rules = new Set(form.versions[1]?.checks?.map(({ at }) => at));
  const conditional = new Set(['extra', 'nomCentreManual']);
  expect(errors.filter(({ path }) => !rules.has(path) && !conditional.has(path))).toEqual([]);
});

property.prop([fc.constantFrom(...known), fc.nat({ max: 9 }), fc.constantFrom('all' as const, 'required' as const)])(
  'answers that are read go through JSON unchanged',
  (form, nth, fill) => {
    const { values } = read(form, 1, sample(form, 1, { facts, nth, fill }), facts);
    const encoded = encode(form, 1, JSON.parse(JSON.stringify(decode(form, 1, values))));
    expect(encoded.ok && read(form, 1, encoded.value, facts).values).toEqual(values);
  },
);
