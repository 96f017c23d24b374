/** The schema tells what reading asks, and answers go through JSON unchanged. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { checkPhone } from '#schemas/catalonia/phone.ts';
import { decode, encode } from '#schemas/form/encode.ts';
import type { Form } from '#schemas/form/form.ts';
import { jsonSchema } from '#schemas/form/json-schema.ts';
import { planOf } from '#schemas/form/plan.ts';
import { read } from '#schemas/form/read.ts';
import { sample } from '#schemas/form/sample.ts';
import { leafWidget } from '#schemas/form/widgets/registry.ts';
import type { JsonSchema } from '#schemas/form/widgets/widget.ts';
import { form as application } from '#schemas/forms/sollicitud-centre.ts';
import { forms } from '#schemas/registry.ts';
import { parseSchoolYear } from '#schemas/values/school-year.ts';
import { everyWidget, formWith } from '#test/support/form-of.ts';
import { sampleForm } from '#test/support/sample-form.ts';

const facts = { today: '2026-11-23' };

describe('the schema', () => {
  const schema = jsonSchema(everyWidget, 1) as { properties: Record<string, JsonSchema>; required: readonly string[] };
  test('has what a submission takes, in the order of the form', () => {
    expect(Object.keys(schema.properties)).not.toContain('rebut');
    expect(Object.keys(schema.properties)).not.toContain('doble');
    expect(Object.keys(schema.properties)).not.toContain('fitxer');
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
    ['telefon', { title: 'Telèfon', type: 'string', pattern: '^(?:(?:\\+|00)?34)?[\\s.()/–-]*[6-9](?:[\\s.()/–-]*\\d){8}$' }],
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

test('the title is the whole question where a label alone would not say it', () => {
  const asked = jsonSchema(application, 1) as { readonly properties: Readonly<Record<string, JsonSchema>> };
  expect(asked.properties.pctBequesZona?.title).toMatch(/.+ · La zona$/u);
});

test.each(forms)('of $slug gives only examples that it allows itself', (form) => {
  const walk = (schema: Sketch): readonly Sketch[] => [
    schema,
    ...[...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])].flatMap(walk),
  ];
  const given = walk(jsonSchema(form, 1) as unknown as Sketch).flatMap(({ examples = [], pattern = '' }) =>
    examples.map((each) => ({ each, pattern })),
  );
  expect(given.filter(({ each, pattern }) => !new RegExp(pattern, 'u').test(each))).toEqual([]);
});

describe('a pattern allows what the server takes', () => {
  const telephone = { widget: 'phone', label: { ca: 'a', es: 'b', en: 'c' } } as const;
  const phone = leafWidget(telephone).json(telephone) ?? {};
  const allows = (key: string, typed: string) => new RegExp(String(schemaOf[key]?.pattern), 'u').test(typed);
  const { properties: schemaOf } = jsonSchema(application, 1) as { readonly properties: Readonly<Record<string, JsonSchema>> };
  test.each(['937 000 000', '+34937000000', '+34 937 00 00 00', '0034937000000'])('«%s»', (typed) => {
    expect([new RegExp(String(phone.pattern), 'u').test(typed), checkPhone(typed).ok]).toEqual([true, true]);
  });
  test.each(['237 000 000', '93700000', '9370000000', '+33937000000'])('and not «%s»', (typed) => {
    expect([new RegExp(String(phone.pattern), 'u').test(typed), checkPhone(typed).ok]).toEqual([false, false]);
  });
  test.each(['2026-27', '2026-2027', '26/27'])('«%s»', (typed) => {
    expect([allows('cursComplexitat', typed), parseSchoolYear(typed)]).toEqual([true, '2026-2027']);
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
  readonly anyOf?: readonly Sketch[];
}

/** The least JSON value that a schema of ours allows. */
function least({ anyOf, ...whole }: Sketch): unknown {
  const schema = anyOf?.[0] ?? whole;
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
  expect(encoded.errors).toEqual([]);
  const { errors } = read(form, 1, encoded.raw, facts);
  const rules = new Set(form.versions[1]?.checks?.map(({ at }) => at));
  // What is asked only by an answer is no part of the least.
  const conditional = new Set(planOf(form, 1).fields.flatMap(({ key, when }) => (when.length > 0 ? [key] : [])));
  expect(errors.filter(({ path, key }) => !rules.has(path) && !conditional.has(key))).toEqual([]);
});

property.prop([fc.constantFrom(...known), fc.nat({ max: 9 }), fc.constantFrom('all' as const, 'required' as const)])(
  'answers that are read go through JSON unchanged',
  (form, nth, fill) => {
    const { values } = read(form, 1, sample(form, 1, { facts, nth, fill }), facts);
    const encoded = encode(form, 1, JSON.parse(JSON.stringify(decode(form, 1, values))));
    expect(read(form, 1, encoded.raw, facts).values).toEqual(values);
  },
);
