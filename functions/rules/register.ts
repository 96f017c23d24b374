/** The register of participations as the Departament keeps it (domain.md 1.4): one line a centre, by the curs that is asked for. */
import type { Participation } from '#schemas/entities/call.ts';
import { plusYears, schoolYearBounds, schoolYearOfDay } from '#schemas/values/school-year.ts';

/** Its columns, named as there. */
export const registerColumns = ['programa-codi', 'Curs Inici', 'Curs Final', 'Certifica', 'Continua', 'Baixa'] as const;

/** The line of a centre; what nobody has said or decided yet is empty. */
export function registerLine(participation: Participation, codi: string, curs: string): readonly string[] {
  const { programme, from, left, certified, continues } = participation;
  const gone = left !== null && left <= schoolYearBounds(curs).to;
  const goesOn = gone ? false : continues?.[curs];
  return [
    `${programme}-${codi}`,
    from,
    lastCurs(participation),
    letter(certified),
    letter(goesOn),
    letter(goesOn === undefined ? undefined : gone),
  ];
}

/** The last curs in the programme, where it is known: what comes after it is the network. */
function lastCurs({ to, phases, left }: Participation): string {
  const own = Object.keys(phases).filter((curs) => phases[curs] !== 'network');
  if (to !== null || own.length < Object.keys(phases).length) return to ?? own.sort().at(-1) ?? '';
  if (left === null) return '';
  const curs = schoolYearOfDay(left);
  return left === schoolYearBounds(curs).from ? plusYears(curs, -1) : curs;
}

function letter(said: boolean | undefined): string {
  return said === undefined ? '' : said ? 'S' : 'N';
}
