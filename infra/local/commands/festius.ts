/** Prints the data file of a provisional year of public holidays: `node --import tsx infra/local/commands/festius.ts 2033 > schemas/catalonia/festius/2033.ts`. */
import { provisionalFestius } from '#functions/rules/provisional-festius.ts';

const year = Number(process.argv[2]);
if (!Number.isInteger(year) || year < 2027 || year > 2099) throw new RangeError('Give a year from 2027 to 2099.');
const data = JSON.stringify(provisionalFestius(year), null, 2)
  .replace(/^( +)"([a-z]\w*)":/gmu, '$1$2:')
  .replaceAll('"', "'");
process.stdout.write(
  [
    `/** Public holidays of ${year}: provisional. */`,
    `import type { FestiusYear } from './year.ts';`,
    '',
    '/** By pattern until the official order is loaded. */',
    `export const festius${year}: FestiusYear = ${data};`,
    '',
  ].join('\n'),
);
