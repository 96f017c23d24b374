/** Small forms for tests: a form around some fields, one with every widget, and one with very many fields. */
import { defineForm } from '#schemas/form/define-form.ts';
import type { Field } from '#schemas/form/field.ts';
import type { Form, FormVersion, Section } from '#schemas/form/form.ts';
import { read } from '#schemas/form/read.ts';
import type { Text } from '#schemas/text.ts';
import { sampleWorkflow } from './sample-workflow.ts';

/** The same word in every language. */
export const same = (word: string): Text => ({ ca: word, es: word, en: word });

/** A form of one version around what a test is about. */
export function formOf(version: FormVersion, more: Partial<Form> = {}): Form {
  return defineForm({
    slug: 'prova',
    name: same('Prova'),
    intro: same('Prova'),
    subject: 'none',
    needsCall: false,
    workflow: sampleWorkflow,
    afterwards: same('Gràcies'),
    prefix: 'PRO',
    versions: { 1: version },
    ...more,
  });
}

/** A page of fields. */
export function page(key: string, fields: Readonly<Record<string, Field>>, more: Partial<Section> = {}): Section {
  return { key, title: same(key), fields, ...more };
}

/** A form of one page. */
export const formWith = (fields: Readonly<Record<string, Field>>, more: Omit<FormVersion, 'sections'> = { checks: [] }): Form =>
  formOf({ ...more, sections: [page('pagina', fields)] });

/** A field, and pairs of what is typed and what is read: the value, or the error in Catalan. */
export type Asked = readonly [Field, readonly (readonly [string | readonly string[], unknown])[]];

/** What is read at the only field: the value, or the error in Catalan. */
export function typedIn(field: Field, raw: string | readonly string[]): unknown {
  const { values, errors } = read(formWith({ camp: field }), 1, { camp: raw }, { today: '2026-11-23', files: ['f1'] });
  return errors[0] ? errors[0].message.ca : values.camp;
}

const options = { a: same('A'), b: same('B'), c: same('C') };

/** One field of every widget; `extra` is asked only after yes. */
export const everyWidget = formOf({
  sections: [
    page('escrits', {
      linia: { widget: 'text', max: 20, label: same('Línia'), example: 'una línia' },
      paragraf: { widget: 'area', max: 200, min: 10, label: same('Paràgraf') },
      correu: { widget: 'email', label: same('Correu'), institutional: true, personal: true, sees: ['COM'], keep: '2y' },
      telefon: { widget: 'phone', label: same('Telèfon'), personal: true },
      centre: { widget: 'centre', label: same('Centre') },
    }),
    page('xifres', {
      enter: { widget: 'number', min: 1, max: 300, label: same('Enter') },
      decimal: { widget: 'decimal', min: 0, max: 100, decimals: 1, label: same('Decimal'), unit: same('%') },
      dia: { widget: 'date', label: same('Dia'), to: { fact: 'today' } },
      doble: {
        widget: 'computed',
        label: same('Doble'),
        as: 'number',
        source: same('Calculat'),
        value: { times: [{ value: 2 }, { field: 'enter' }] },
      },
    }),
    page('tries', {
      opcio: { widget: 'choice', options, label: same('Opció') },
      opcions: { widget: 'multi', options, max: 2, label: same('Opcions') },
      si: { widget: 'yesNo', label: same('Sí?') },
      extra: { widget: 'text', max: 20, label: same('Extra'), when: { eq: [{ field: 'si' }, { value: true }] } },
      declaracio: { widget: 'yesNo', mustBe: true, label: same('Declaració') },
    }),
    page('grups', {
      vots: {
        widget: 'group',
        label: same('Vots'),
        sees: ['COM', 'AJU'],
        fields: {
          favor: { widget: 'number', min: 0, max: 99, label: same('A favor') },
          contra: { widget: 'number', min: 0, max: 99, label: same('En contra') },
        },
      },
      'equip.nombre': { widget: 'number', min: 1, max: 9, required: false, label: same('Quants') },
      equip: {
        widget: 'rows',
        max: 4,
        label: same('Equip'),
        rowName: same('Persona'),
        fields: {
          nom: { widget: 'text', max: 40, label: same('Nom') },
          hores: { widget: 'number', min: 0, max: 40, required: false, label: same('Hores') },
        },
      },
      cursos: {
        widget: 'rows',
        required: false,
        max: 2,
        fixed: [same('Primer'), same('Segon')],
        label: same('Cursos'),
        fields: { grups: { widget: 'number', min: 0, max: 9, label: same('Grups') } },
      },
      fitxer: { widget: 'file', types: ['pdf'], maxBytes: 2_000_000, required: false, label: same('Fitxer') },
      rebut: { widget: 'text', max: 9, asked: 'later', by: ['applicant'], label: same('Rebut') },
    }),
  ],
});

/** A form of `count` fields over pages of thirty, with a condition and a check every tenth. */
export function manyFields(count: number, perPage = 30): Form {
  const fields = Array.from({ length: count }, (_, at): [string, Field] => [
    `camp${at}`,
    at % 2 === 0
      ? { widget: 'text', max: 200, label: same(`Camp ${at}`) }
      : {
          widget: 'number',
          min: 0,
          max: 1000,
          label: same(`Camp ${at}`),
          ...(at % 10 === 9 ? { when: { lt: [{ field: `camp${at - 2}` }, { value: 900 }] } } : {}),
        },
  ]);
  const pages = Math.ceil(count / perPage);
  return formOf({
    sections: Array.from({ length: pages }, (_, at) =>
      page(`pagina${at}`, Object.fromEntries(fields.slice(at * perPage, (at + 1) * perPage))),
    ),
    checks: fields.flatMap(([key], at) =>
      at % 10 === 1 ? [{ id: key, at: key, fails: { gt: [{ field: key }, { value: 999 }] }, text: same('Massa') }] : [],
    ),
  });
}
