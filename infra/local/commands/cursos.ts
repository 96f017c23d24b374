/** Prints the data file of a provisional school year: `node --import tsx infra/local/commands/cursos.ts 2034 > schemas/catalonia/cursos/2034-2035.ts`. */
import { provisionalCurs } from '#functions/rules/provisional-curs.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';

const start = Number(process.argv[2]);
if (!Number.isInteger(start) || start < 2027 || start > 2098) throw new RangeError('Give the year in which it begins, from 2027 to 2098.');
const calendar = provisionalCurs(start);
const data = JSON.stringify(calendar, null, 2)
  .replace(/^( +)"([a-z]\w*)":/gimu, '$1$2:')
  .replaceAll('"', "'");
process.stdout.write(
  [
    `/** Calendar of curs ${showSchoolYear(calendar.curs)}: provisional. */`,
    `import type { CursCalendar } from './curs.ts';`,
    '',
    '/** By pattern until the official order is loaded. */',
    `export const curs${start}: CursCalendar = ${data};`,
    '',
  ].join('\n'),
);
