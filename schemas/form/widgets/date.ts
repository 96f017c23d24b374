/** A day, typed dd/mm/aaaa. */
import type { Text } from '../../text.ts';
import { dayInWords, shortDay } from '../../values/dates.ts';
import { parseDay, plusMonths } from '../days.ts';
import { evaluate } from '../evaluate.ts';
import type { Expr } from '../expression.ts';
import type { DateField } from '../field.ts';
import { each, fillWith, wrong } from '../words.ts';
import type { Known, Widget } from './widget.ts';

const says: Readonly<Record<'missing' | 'notDay' | 'notInCalendar' | 'early' | 'late', Text>> = {
  missing: {
    ca: 'Escriviu el dia, el mes i l’any, com ara 31/12/2026.',
    es: 'Escriba el día, el mes y el año, como 31/12/2026.',
    en: 'Type day, month and year, like 31/12/2026.',
  },
  notDay: {
    ca: 'Heu escrit {typed}. Escriviu el dia, el mes i l’any, com ara 31/12/2026.',
    es: 'Ha escrito {typed}. Escriba el día, el mes y el año, como 31/12/2026.',
    en: 'You typed {typed}. Type day, month and year, like 31/12/2026.',
  },
  notInCalendar: {
    ca: 'Heu escrit {typed}, i aquest dia no existeix{near}.',
    es: 'Ha escrito {typed}, y ese día no existe{near}.',
    en: 'You typed {typed}, and there is no such day{near}.',
  },
  early: {
    ca: 'Heu escrit {typed}. Ha de ser el {from} o més tard.',
    es: 'Ha escrito {typed}. Debe ser el {from} o más tarde.',
    en: 'You typed {typed}. It must be {from} or later.',
  },
  late: {
    ca: 'Heu escrit {typed}. Ha de ser el {to} o abans.',
    es: 'Ha escrito {typed}. Debe ser el {to} o antes.',
    en: 'You typed {typed}. It must be {to} or earlier.',
  },
};

/** The day that a bound gives; `null` when there is none or it is not known yet. */
function bound(expr: Expr | undefined, { answers, facts }: Known): string | null {
  const value = expr ? evaluate(expr, answers, facts) : null;
  return typeof value === 'string' ? value : null;
}

const inWords = (day: string) => each((locale) => dayInWords(day, locale));

/** A day, ISO inside. */
export const date: Widget<DateField> = {
  says: () => says,
  parse(field, typed, known) {
    const read = parseDay(typed);
    if (!('day' in read))
      return read.not === 'a-day' ? wrong(says.notDay, typed) : wrong(says.notInCalendar, typed, read.near && shortDay(read.near));
    const [from, to] = [bound(field.from, known), bound(field.to, known)];
    if (from !== null && read.day < from) return wrong(fillWith(says.early, { from: inWords(from) }), typed);
    if (to !== null && read.day > to) return wrong(fillWith(says.late, { to: inWords(to) }), typed);
    return { value: read.day };
  },
  encode: (_, value) => (typeof value === 'string' ? shortDay(value) : null),
  words: (_, value) => inWords(String(value)),
  json: () => ({ type: 'string', format: 'date' }),
  sample(field, nth, known) {
    const [from, to] = [bound(field.from, known), bound(field.to, known)];
    return shortDay(to ?? plusMonths(from ?? '2026-09-08', 48 + nth) ?? '');
  },
  mistakes: () => [],
  cell: 'date',
};
