/** «Dades de preinscripció» (domain.md 6, A16): what the pre-enrolment of the curs gave, level by level. */
import { defineForm } from '../form/define-form.ts';
import type { Expr } from '../form/expression.ts';
import type { ComputedField } from '../form/field.ts';
import type { Warning } from '../form/form.ts';
import { compositionQuestions, demandQuestions, field, schoolFacts, t } from '../programme/questions.ts';
import { enrolment } from '../workflows/preinscripcio.ts';

const kept = { sees: ['COM', 'DIP'], keep: '2y' } as const;
const places = demandQuestions.preinscripcio.fields;
const levels = [
  t('I3 (primer d’infantil)', 'I3 (primero de infantil)', 'I3 (first year of infant school)'),
  t('Primer de primària', 'Primero de primaria', 'First year of primary school'),
  t('Primer d’ESO', 'Primero de ESO', 'First year of secondary school'),
] as const;
const at = (level: number, key: string): Expr => field(`preinscripcio.${level}.${key}`);

/** First choices for every hundred places of a level. */
function share(level: 0 | 1 | 2): ComputedField {
  const value: Expr = { over: [{ times: [{ value: 100 }, at(level, 'assignades1a')] }, at(level, 'ofertes')] };
  const { ca, es, en } = levels[level];
  return {
    ...{ widget: 'computed', as: 'percent', value, when: { filled: value }, ...kept },
    label: t(`Primera petició sobre l’oferta: ${ca}`, `Primera petición sobre la oferta: ${es}`, `First choices of the places: ${en}`),
    source: t('Calculat amb les xifres de dalt', 'Calculado con las cifras de arriba', 'Computed from the figures above'),
  };
}

const excess = {
  assignades1a: t(
    '{xifra} assignades en primera petició i {ofertes} places ofertes.',
    '{xifra} asignadas en primera petición y {ofertes} plazas ofertadas.',
    '{xifra} assigned as first choice and {ofertes} places offered.',
  ),
  vacants: t(
    '{xifra} vacants i {ofertes} places ofertes.',
    '{xifra} vacantes y {ofertes} plazas ofertadas.',
    '{xifra} vacancies and {ofertes} places offered.',
  ),
} as const;

/** More of something than there were places: it may be right, and somebody should look. */
function moreThanPlaces(level: 0 | 1 | 2, key: keyof typeof excess): Warning {
  const [figure, offered] = [at(level, key), at(level, 'ofertes')];
  const { ca, es, en } = levels[level];
  const title = t(`${ca}: més que l’oferta`, `${es}: más que la oferta`, `${en}: more than was offered`);
  const values = { xifra: { value: figure, as: 'number' }, ofertes: { value: offered, as: 'number' } } as const;
  return { id: `${key}-${level}`, at: `preinscripcio.${level}.${key}`, title, when: { gt: [figure, offered] }, text: excess[key], values };
}

/** Figures of the school only, never data of pupils. */
export const form = defineForm({
  slug: 'preinscripcio',
  name: t('Dades de preinscripció', 'Datos de preinscripción', 'Pre-enrolment figures'),
  intro: t(
    'Escriviu les xifres de la preinscripció quan les llistes siguin definitives. Serviran per a la memòria i per veure com evoluciona la demanda.',
    'Escriba las cifras de la preinscripción cuando las listas sean definitivas. Servirán para la memoria y para ver cómo evoluciona la demanda.',
    'Write the figures of the pre-enrolment once the lists are final. They are used in the report, and show how demand evolves.',
  ),
  subject: 'centre',
  opens: 'calendar',
  needsCall: false,
  workflow: enrolment,
  afterwards: t(
    'La referència és {reference}. Us n’hem enviat una còpia al correu. Les dades quedaran a punt per a la memòria del curs.',
    'La referencia es {reference}. Le hemos enviado una copia al correo. Los datos quedarán a punto para la memoria del curso.',
    'The reference is {reference}. We have sent you a copy by e-mail. The figures will be ready for the report of the year.',
  ),
  prefix: 'PRE',
  versions: {
    1: {
      sections: [
        {
          key: 'preinscripcio',
          title: t('La preinscripció', 'La preinscripción', 'The pre-enrolment'),
          intro: t(
            'Només totals del centre, mai dades d’alumnes.',
            'Solo totales del centro, nunca datos de alumnos.',
            'Totals of the school only, never data of pupils.',
          ),
          fields: {
            ...schoolFacts,
            preinscripcio: {
              widget: 'rows',
              min: 1,
              max: 3,
              fixed: levels,
              label: t('Xifres de cada nivell d’entrada', 'Cifras de cada nivel de entrada', 'Figures of each level of entry'),
              hint: t(
                'Empleneu només els nivells que té el centre. Les sol·licituds són les de primera opció; les assignades no solen passar de l’oferta.',
                'Rellene solo los niveles que tiene el centro. Las solicitudes son las de primera opción; las asignadas no suelen superar la oferta.',
                'Fill in only the levels that the school has. Requests are first choices; places assigned seldom exceed the offer.',
              ),
              missing: t(
                'Escriviu les xifres d’un nivell com a mínim.',
                'Escriba las cifras de un nivel como mínimo.',
                'Write the figures of one level at least.',
              ),
              fields: {
                ofertes: places.ofertes,
                demandes: {
                  ...places.ofertes,
                  max: 2000,
                  required: false,
                  label: t('Sol·licituds', 'Solicitudes', 'Requests'),
                  example: ['38', '12', '60'],
                },
                assignades1a: places.assignades1a,
                vacants: places.vacants,
              },
              ...kept,
            },
            quotaI3: share(0),
            quotaPrimaria: share(1),
            quotaEso: share(2),
            matriculaViva: {
              ...demandQuestions.matriculaViva,
              label: t('Altes fora de termini aquest curs', 'Altas fuera de plazo este curso', 'Enrolments out of term this school year'),
              ...kept,
            },
            fontDades: {
              ...compositionQuestions.fontDades,
              hint: t(
                'Per exemple: llistes definitives, secretaria del centre.',
                'Por ejemplo: listas definitivas, secretaría del centro.',
                'For example: final lists, school office.',
              ),
              ...kept,
              example: 'Llistes definitives',
            },
            comentaris: {
              widget: 'area',
              max: 1500,
              required: false,
              label: t(
                'Què cal saber per entendre aquestes xifres?',
                '¿Qué hay que saber para entender estas cifras?',
                'What helps to understand these figures?',
              ),
              hint: t(
                'Per exemple: un grup més o menys, un canvi de zona. No hi escriviu cap nom de família.',
                'Por ejemplo: un grupo más o menos, un cambio de zona. No escriba ningún nombre de familia.',
                'For example: one group more or less, another zone. Do not name any family.',
              ),
              ...kept,
            },
          },
        },
      ],
      warnings: ([0, 1, 2] as const).flatMap((level) => [moreThanPlaces(level, 'assignades1a'), moreThanPlaces(level, 'vacants')]),
    },
  },
});
