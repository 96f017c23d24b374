/** A maintainer who declares a form wrongly is told before anybody sees it. */
import { describe, expect, test } from 'vitest';
import { routeTable } from '#functions/web/routes/table.ts';
import { mistakesOf } from '#schemas/form/declaration.ts';
import { defineForm, type FieldKey } from '#schemas/form/define-form.ts';
import type { Field } from '#schemas/form/field.ts';
import type { Form, FormVersion } from '#schemas/form/form.ts';
import { everyWidget, page, same } from '#test/support/form-of.ts';
import { sampleForm } from '#test/support/sample-form.ts';

const text = (more: object = {}): Field => ({ widget: 'text', max: 9, label: same('Text'), ...more });
const field = (path: string) => ({ field: path });
const options = { a: same('A'), b: same('B') };

function told(version: FormVersion, more: Partial<Form> = {}): readonly string[] {
  return mistakesOf({ ...everyWidget, versions: { 1: version }, ...more }).map((each) => each.replace('version 1: ', ''));
}
const inField = (bad: object) => told({ sections: [page('a', { x: { label: same('X'), ...bad } as Field })] });

test('a good form has no mistakes, and comes back with its keys typed', () => {
  const key: FieldKey<typeof sampleForm> = 'persones';
  expect([mistakesOf(sampleForm), mistakesOf(everyWidget), key]).toEqual([[], [], 'persones']);
});

test('all mistakes are told at once', () => {
  expect(() => defineForm({ ...everyWidget, slug: 'Mal Nom', prefix: 'x' })).toThrow(
    'The form Mal Nom is declared wrongly:\n- slug «Mal Nom» must be kebab-case\n- prefix «x» must be two to five capitals',
  );
});

describe('a form', () => {
  const good = { sections: [page('a', { x: text() })] };
  test('numbers its versions one after the other', () => {
    const wrong = 'versions must be numbered one after the other';
    expect(
      ([{ 1: good, 3: good }, {}, { 0: good }, { 1.5: good }] as Form['versions'][]).map((versions) =>
        mistakesOf({ ...everyWidget, versions }),
      ),
    ).toEqual([[wrong], [wrong], [wrong], [wrong]]);
    expect(mistakesOf({ ...everyWidget, versions: { 2: good, 3: good } })).toEqual([]);
  });
  test('about a school names the field that looks it up', () => {
    const centre = { sections: [page('a', { x: text(), c: { widget: 'centre', label: same('C') } })] };
    const wrong = ['subjectField must name a field of the widget «centre»'];
    expect([
      told(centre, { subject: 'centre' }),
      told(centre, { subject: 'centre', subjectField: 'x' }),
      told(centre, { subject: 'centre', subjectField: 'c' }),
    ]).toEqual([wrong, wrong, []]);
    const needs = ['subjectField and subjectName need the subject «centre»'];
    expect([told(centre, { subjectField: 'c' }), told(centre, { subjectName: 'x' })]).toEqual([needs, needs]);
    const about = { subject: 'centre', subjectField: 'c' } as const;
    expect(told(centre, { ...about, subjectName: 'x' })).toEqual([]);
    expect(told(centre, { ...about, subjectName: 'c' })).toEqual(['subjectName must name a field of the widget «text»']);
  });
  test('speaks three languages with the same holes', () => {
    expect(told(good, { intro: { ca: 'a', es: ' ', en: 'c' } })).toEqual(['intro lacks a language']);
    expect(told(good, { afterwards: { ca: '{a}', es: '{b}', en: '{a}' } })).toEqual(['afterwards has other holes in another language']);
    expect(inField({ widget: 'text', max: 9, hint: { ca: 'a', es: 'b', en: '' } })).toEqual(['sections.0.fields.x.hint lacks a language']);
  });
});

describe('names', () => {
  const sections = (...all: ReturnType<typeof page>[]) => told({ sections: all });
  test('are there once', () => {
    expect(sections(page('a', { x: text() }), page('a', { y: text() }))).toEqual(['section «a» is there twice']);
    expect(sections(page('a', { x: text() }), page('b', { x: text() }))).toEqual(['field «x» is there twice']);
    const vots: Field = {
      widget: 'group',
      label: same('V'),
      fields: { u: { widget: 'text', max: 9, label: same('U') }, v: { widget: 'text', max: 9, label: same('V') } },
    };
    expect(sections(page('a', { vots, 'vots.u': text() }))).toEqual(['field «vots.u» is there twice']);
  });
  test('are none of the pages that every case has', () => {
    const fixed = Object.keys(routeTable).flatMap((row) => /^GET \/tramits\/:case\/(?<word>[a-z]+)$/u.exec(row)?.groups?.word ?? []);
    expect(fixed).toContain('revisa');
    expect(sections(...fixed.map((word) => page(word, { [`x${word}`]: text() })))).toEqual(
      fixed.map((word) => `section «${word}» has the name of a page that every case has`),
    );
  });
  test('are ASCII', () => {
    const rows: Field = { widget: 'rows', max: 2, label: same('R'), fields: { És: { widget: 'text', max: 9, label: same('E') } } };
    expect(sections(page('A', { 'x-y': text(), 'a.b.c': text(), 'a.0': text(), rows }))).toEqual([
      '«A» must be ASCII camelCase',
      '«x-y» must be ASCII camelCase',
      '«a.b.c» must be ASCII camelCase',
      '«a.0» must be ASCII camelCase',
      '«És» must be ASCII camelCase',
    ]);
  });
  test('on one line are fields of the page', () => {
    const together = [
      { title: same('T'), fields: ['x', 'gone'] },
      { title: same('U'), fields: ['x'] },
    ];
    expect(sections(page('a', { x: text() }, { together }))).toEqual([
      'section «a» puts «gone» on a line and has no such field',
      'section «a» puts «x» on two lines',
    ]);
  });
});

describe('references', () => {
  test('lead to inputs, or to rows', () => {
    const rows: Field = { widget: 'rows', max: 2, label: same('R'), fields: { u: { widget: 'text', max: 9, label: same('U') } } };
    const vots: Field = {
      widget: 'group',
      label: same('V'),
      fields: { u: { widget: 'text', max: 9, label: same('U') }, v: { widget: 'text', max: 9, label: same('V') } },
    };
    const at = (path: string) => told({ sections: [page('a', { rows, vots, x: text({ when: { filled: field(path) } }) })] });
    expect(['rows', 'rows.1.u', 'vots.u', 'x'].map(at)).toEqual([[], [], [], []]);
    expect([at('gone'), at('vots'), at('rows.2.u')]).toEqual([
      ['«gone» is asked for and is no input'],
      ['«vots» is asked for and is no input'],
      ['«rows.2.u» is asked for and is no input'],
    ]);
  });
  test('do not go in circles', () => {
    const circle = {
      a: text({ when: { filled: field('b') } }),
      b: text({ when: { filled: field('c') } }),
      c: text({ when: { filled: field('a') } }),
    };
    expect(told({ sections: [page('p', circle)] })).toEqual(['a → b → c → a depend on each other in a circle']);
    const bounds = {
      a: { widget: 'date', label: same('A'), from: field('b') },
      b: { widget: 'date', label: same('B'), to: field('a') },
    } as const;
    expect(told({ sections: [page('p', bounds)] })).toEqual(['a → b → a depend on each other in a circle']);
  });
});

describe('rules', () => {
  const rule = (more: object) => ({ id: 'r', at: 'x', fails: { filled: field('x') }, text: same('No'), ...more });
  const of = (...checks: object[]) => told({ sections: [page('a', { x: text() })], checks: checks as never });
  test('have a name of their own and a place', () => {
    expect([of(rule({}), rule({})), of(rule({ at: 'gone' })), of(rule({ fails: { filled: field('gone') } }))]).toEqual([
      ['rule «r» is there twice'],
      ['rule «r» is tied to «gone», which is not there'],
      ['«gone» is asked for and is no input'],
    ]);
  });
  test('fill their holes', () => {
    expect([of(rule({ text: same('{n} de {m}'), values: { n: { value: field('x'), as: 'text' } } }))]).toEqual([
      ['rule «r» shows no value for {m}'],
    ]);
  });
});

test('an upgrade renames to a field that is there', () => {
  expect(told({ sections: [page('a', { x: text() })], upgrade: { rename: { old: 'gone' }, notes: [] } })).toEqual([
    'upgrade renames to «gone», which is not there',
  ]);
});

describe('a field', () => {
  const table: readonly (readonly [string, object, string])[] = [
    ['asked later says who answers', { widget: 'text', max: 9, asked: 'later' }, 'asked later needs «by»: who answers it'],
    ['of nobody says who answers', { widget: 'text', max: 9, asked: 'later', by: [] }, 'asked later needs «by»: who answers it'],
    ['has room', { widget: 'text', min: 10, max: 9 }, 'max is less than min'],
    ['has no negative length', { widget: 'area', min: -1, max: 9 }, 'min is less than 0'],
    ['of whole numbers has whole bounds', { widget: 'number', min: 0.5, max: 9 }, 'bounds of a whole number must be whole'],
    ['of numbers has bounds in order', { widget: 'number', min: 9, max: 1 }, 'max is less than min'],
    ['with a comma has decimals', { widget: 'decimal', min: 0, max: 1, decimals: 0 }, 'decimals must be 1 or more'],
    ['offers a choice', { widget: 'choice', options: { a: same('A') } }, 'there must be two options or more'],
    [
      'names its options in ASCII',
      { widget: 'choice', options: { a: same('A'), é: same('É') } },
      'option «é» must be ASCII and begin with a small letter',
    ],
    ['asks for no more than there is', { widget: 'multi', options, max: 3 }, 'max is more than there are options'],
    ['asks for one at least', { widget: 'multi', options, min: 0 }, 'min is less than 1'],
    ['states only what must be', { widget: 'yesNo', statement: same('S') }, 'a statement needs mustBe'],
    ['takes some kind of file', { widget: 'file', types: [], maxBytes: 1_000_000 }, 'a file needs a type'],
    ['takes files of some size', { widget: 'file', types: ['pdf'], maxBytes: 999_999 }, 'maxBytes must be a megabyte or more'],
    ['of one is no group', { widget: 'group', fields: { a: text() } }, 'a group has two fields or more'],
    ['has few rows', { widget: 'rows', max: 201, fields: { a: text() } }, 'max is more than 200'],
    ['names each row', { widget: 'rows', max: 3, fixed: [same('A')], fields: { a: text() } }, 'max must be the number of fixed rows'],
    ['inside another is sound too', { widget: 'rows', max: 3, fields: { a: text({ max: -1 }) } }, '«a»: max is less than min'],
    [
      'inside another is seen with it',
      { widget: 'rows', max: 3, fields: { a: text({ sees: ['COM'] }) } },
      '«a»: asked, by, sees and prefill belong to the whole field',
    ],
  ];
  test.each(table)('%s', (_, bad, mistake) => {
    expect(inField(bad)).toEqual([`field «x»: ${mistake}`]);
  });
});
