/** What a coordinator types of a call: fields of the form kernel, so that the page draws them like any others. */
import { endOfDay, at as instantAt } from '#functions/rules/working-days.ts';
import type { Call } from '#schemas/entities/call.ts';
import type { ExprValue } from '#schemas/form/expression.ts';
import type { SimpleField } from '#schemas/form/field.ts';
import { type Fields, readFields } from '#schemas/form/fields.ts';
import type { Raw } from '#schemas/form/form.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { localDay, shortDay } from '#schemas/values/dates.ts';
import { parseSchoolYear, showSchoolYear } from '#schemas/values/school-year.ts';

/** The parts of a call that people set. */
export type CallWords = Pick<Call, 'curs' | 'name' | 'intro' | 'officialUrl' | 'opensAt' | 'closesAt' | 'resolvesAt'>;

const languages: Readonly<Record<keyof Text, Text>> = {
  ca: { ca: 'En català', es: 'En catalán', en: 'In Catalan' },
  es: { ca: 'En castellà', es: 'En castellano', en: 'In Spanish' },
  en: { ca: 'En anglès', es: 'En inglés', en: 'In English' },
};

function inLanguages(widget: 'text' | 'area', max: number): Readonly<Record<string, SimpleField>> {
  return Object.fromEntries(Object.entries(languages).map(([locale, label]) => [locale, { widget, max, label }]));
}

const asDay: Text = { ca: 'Dia, mes i any: 30/06/2027.', es: 'Día, mes y año: 30/06/2027.', en: 'Day, month and year: 30/06/2027.' };

/** Days are of Europe/Madrid: a call opens at 00:00 of the first one and closes at 23:59:59 of the last. */
export const callFields: Fields = {
  curs: {
    widget: 'text',
    max: 20,
    label: { ca: 'Curs que començaran els centres', es: 'Curso que empezarán los centros', en: 'School year that the schools will begin' },
    hint: { ca: 'Per exemple, 2027-28.', es: 'Por ejemplo, 2027-28.', en: 'For instance, 2027-28.' },
  },
  nom: {
    widget: 'group',
    label: { ca: 'Nom de la convocatòria', es: 'Nombre de la convocatoria', en: 'Name of the call' },
    fields: inLanguages('text', 120),
  },
  intro: {
    widget: 'group',
    label: { ca: 'Text d’entrada', es: 'Texto de entrada', en: 'Introduction' },
    fields: inLanguages('area', 3_000),
  },
  enllacOficial: {
    widget: 'text',
    format: 'url',
    max: 300,
    label: { ca: 'Enllaç al tràmit oficial', es: 'Enlace al trámite oficial', en: 'Link to the official procedure' },
  },
  obre: { widget: 'date', label: { ca: 'Primer dia', es: 'Primer día', en: 'First day' }, hint: asDay },
  tanca: { widget: 'date', label: { ca: 'Últim dia', es: 'Último día', en: 'Last day' }, hint: asDay, from: { field: 'obre' } },
  resol: {
    widget: 'date',
    required: false,
    label: { ca: 'Dia previst de la resolució', es: 'Día previsto de la resolución', en: 'Expected day of the decision' },
    hint: asDay,
    from: { field: 'tanca' },
  },
};

const noYear: Text = {
  ca: 'Escriviu el curs amb els dos anys, com ara 2027-28.',
  es: 'Escriba el curso con los dos años, como 2027-28.',
  en: 'Write the school year with its two years, for instance 2027-28.',
};

/** Reads the typed fields; `invalid` with an error at each that is wrong. */
export function readCall(raw: Raw, now: string): Result<CallWords> {
  const { values, errors } = readFields(callFields, raw, { today: localDay(now) });
  const said = (path: string) => text(values[path]);
  const curs = parseSchoolYear(said('curs'));
  const wrong = errors.map(({ path, message }) => ({ path, message }));
  if (!curs && !wrong.some(({ path }) => path === 'curs')) wrong.unshift({ path: 'curs', message: noYear });
  if (wrong.length > 0 || !curs) return fail('invalid', { errors: wrong });
  const resolves = said('resol');
  return ok({
    curs,
    name: { ca: said('nom.ca'), es: said('nom.es'), en: said('nom.en') },
    intro: { ca: said('intro.ca'), es: said('intro.es'), en: said('intro.en') },
    officialUrl: said('enllacOficial'),
    opensAt: instantAt(said('obre'), '00:00'),
    closesAt: endOfDay(said('tanca')),
    resolvesAt: resolves === '' ? null : endOfDay(resolves),
  });
}

/** A call as it would be typed, for its page. */
export function typedCall({ curs, name, intro, officialUrl, opensAt, closesAt, resolvesAt }: CallWords): Raw {
  const day = (at: string | null) => (at === null ? '' : shortDay(localDay(at)));
  return {
    ...{ curs: showSchoolYear(curs), enllacOficial: officialUrl, obre: day(opensAt), tanca: day(closesAt), resol: day(resolvesAt) },
    ...{ 'nom.ca': name.ca, 'nom.es': name.es, 'nom.en': name.en, 'intro.ca': intro.ca, 'intro.es': intro.es, 'intro.en': intro.en },
  };
}

function text(value: ExprValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
