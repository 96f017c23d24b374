/** Days typed one a line, all of one curs. */

import type { LocalDate } from '#schemas/entities/instant.ts';
import { parseDay } from '#schemas/form/days.ts';
import { type FieldError, fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { filled } from '#schemas/values/checked.ts';
import { schoolYearBounds, showSchoolYear } from '#schemas/values/school-year.ts';

const notDay: Text = {
  ca: 'A la línia {line} heu escrit «{typed}». Escriviu el dia, el mes i l’any, com ara 07/12/2026.',
  es: 'En la línea {line} ha escrito «{typed}». Escriba el día, el mes y el año, como 07/12/2026.',
  en: 'On line {line} you typed “{typed}”. Type day, month and year, like 07/12/2026.',
};
const notOfCurs: Text = {
  ca: 'A la línia {line} heu escrit {typed}, que no és del curs {curs}. Escriviu-hi només dies d’aquest curs.',
  es: 'En la línea {line} ha escrito {typed}, que no es del curso {curs}. Escriba solo días de este curso.',
  en: 'On line {line} you typed {typed}, which is not in {curs}. Write only days of that year.',
};

/** In order, each once. `invalid` at `dies`, a line for each that is wrong. */
export function readDays(typed: string, curs: string): Result<readonly LocalDate[]> {
  const { from, to } = schoolYearBounds(curs);
  const lines = typed.split(/\n|,|;/u).map((line) => line.trim());
  const read = lines.flatMap((line, at) => (line === '' ? [] : [{ line: String(at + 1), typed: line, said: parseDay(line) }]));
  const errors: FieldError[] = read.flatMap(({ line, typed: text, said }) => {
    if (!('day' in said)) return [{ path: 'dies', message: filled(notDay, { line, typed: text.slice(0, 40) }) }];
    const outside = said.day < from || said.day > to;
    return outside ? [{ path: 'dies', message: filled(notOfCurs, { line, typed: text.slice(0, 40), curs: showSchoolYear(curs) }) }] : [];
  });
  if (errors.length > 0) return fail('invalid', { errors });
  return ok([...new Set(read.flatMap(({ said }) => ('day' in said ? [said.day] : [])))].sort());
}
