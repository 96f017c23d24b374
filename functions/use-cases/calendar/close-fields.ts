/** What a coordinator is asked to close a curs: fields of the form kernel, so that the page draws them like any others. */
import { type Fields, readFields } from '#schemas/form/fields.ts';
import type { Raw } from '#schemas/form/form.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** Sessions and deadlines are closed, or go on in the next curs. */
export const closeFields: Fields = {
  activitats: {
    widget: 'choice',
    label: t('Activitats obertes', 'Actividades abiertas', 'Open sessions'),
    options: {
      tanca: t('Es tanquen', 'Se cierran', 'They are closed'),
      passa: t(
        'Passen al curs vinent, sense data fins que n’hi poseu una',
        'Pasan al curso próximo, sin fecha hasta que se la ponga',
        'They go on in the next year, without a date until you set one',
      ),
    },
    example: 'tanca',
  },
  terminis: {
    widget: 'choice',
    label: t('Terminis oberts', 'Plazos abiertos', 'Open deadlines'),
    options: {
      tanca: t('Es tanquen', 'Se cierran', 'They are closed'),
      passa: t(
        'Passen al curs vinent, amb un termini nou',
        'Pasan al curso próximo, con un plazo nuevo',
        'They go on in the next year, with a new deadline',
      ),
    },
    example: 'tanca',
  },
  dia: {
    widget: 'date',
    label: t('Últim dia del termini nou', 'Último día del plazo nuevo', 'Last day of the new deadline'),
    hint: t('Dia, mes i any: 15/10/2027.', 'Día, mes y año: 15/10/2027.', 'Day, month and year: 15/10/2027.'),
    from: { fact: 'today' },
    when: { eq: [{ field: 'terminis' }, { value: 'passa' }] },
  },
  nota: {
    widget: 'area',
    max: 500,
    label: t('Nota', 'Nota', 'Note'),
    hint: t(
      'Queda a l’historial de tot el que es tanca.',
      'Queda en el historial de todo lo que se cierra.',
      'It is kept in the history of all that is closed.',
    ),
    missing: t(
      'Escriviu per què es tanca el que queda obert.',
      'Escriba por qué se cierra lo que queda abierto.',
      'Write why what is open is closed.',
    ),
  },
};

/** The answers; `due` empty where nothing gets a new deadline. */
export interface CloseWish {
  readonly sessions: string;
  readonly deadlines: string;
  readonly due: string;
  readonly note: string;
}

/** Reads them; `invalid` with an error at each that is wrong. */
export function readClose(raw: Raw, now: string): Result<CloseWish> {
  const { values, errors } = readFields(closeFields, raw, { today: localDay(now) });
  if (errors.length > 0) return fail('invalid', { errors: errors.map(({ path, message }) => ({ path, message })) });
  const said = (name: string) => (typeof values[name] === 'string' ? (values[name] as string) : '');
  return ok({ sessions: said('activitats'), deadlines: said('terminis'), due: said('dia'), note: said('nota') });
}
