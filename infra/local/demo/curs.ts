/** The demonstration's programme: which invented schools take part and since when, who works there, and the days off of their places. */
import { weekdayOf } from '#functions/rules/calendar/open-days.ts';
import { addDays } from '#functions/rules/working-days.ts';
import { centreDaysWrite, placeDaysWrite } from '#functions/store/days.ts';
import { participationWrite } from '#functions/store/participation.ts';
import type { Store, Write } from '#functions/store/store.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import type { Deps } from '#functions/use-cases/ports.ts';
import type { Phase } from '#schemas/calendar/activity.ts';
import type { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { cursos } from '#schemas/catalonia/cursos/index.ts';
import { type Participation, participation } from '#schemas/entities/call.ts';
import type { Centre } from '#schemas/entities/centre.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { plusYears, type SchoolYear, schoolYearOf, startYear } from '#schemas/values/school-year.ts';
import { type Named, team } from './team.ts';

/** How long each phase lasts; the network is for good. */
const life: readonly Phase[] = ['any0', 'intensive', 'intensive', 'intensive', 'consolidation'];
/** The last curs whose calendar is loaded. */
const last = cursos.at(-1)?.curs ?? '';

/** Schools by their year in the programme in the curs of the start: 0 = any 0, -1 = they begin in the next one. */
const schools: readonly (readonly [code: (typeof fictionalCodes)[number], age: number])[] = [
  ['43099012', 1],
  ['08099081', 2],
  ['08099108', 3],
  ['08099111', 0],
  ['17099036', 1],
  ['25099023', 4],
  ['08099121', 5],
  ['08099133', 6],
  ['43099024', -1],
];

/** Schools of the programme, their people, and the days off of three cursos. None of its calendar: that is planned. */
export async function addDemoCurs(deps: Deps, centres: readonly Centre[]): Promise<void> {
  const now = schoolYearOf(deps.now());
  const taking = schools.flatMap(([code, age]) => centres.filter(({ record }) => record.codi === code).map((centre) => ({ centre, age })));
  const all = taking.map(({ centre }) => centre);
  await Promise.all(taking.map(({ centre, age }) => committed(deps.store, [participationWrite(participationOf(centre, now, age))])));
  for (const curs of [plusYears(now, -1), now, plusYears(now, 1)]) await committed(deps.store, daysOf(curs, all));
  const people = new Map(all.flatMap(team).map((each) => [each.address, each]));
  await Promise.all([...people.values()].map((each) => seated(deps, each)));
}

function participationOf({ id }: Centre, now: SchoolYear, age: number): Participation {
  const from = plusYears(now, -age);
  const years = startYear(last) - startYear(from) + 1;
  const phases = Object.fromEntries(Array.from({ length: years }, (_, at) => [plusYears(from, at), life[at] ?? 'network'] as const));
  const state = age > 0 ? 'active' : 'any0';
  return participation.parse({ programme: 'magnet', centre: id, case: null, from, to: null, phases, state });
}

/** Two local holidays a municipality, and four free days a school: invented. */
function daysOf(curs: SchoolYear, centres: readonly Centre[]): readonly Write[] {
  const [one, other] = curs.split('-');
  const municipalities = [...new Set(centres.map(({ record }) => record.municipiCodi))];
  return [
    ...municipalities.map((municipality, at) =>
      placeDaysWrite({ curs, municipality, holidays: [`${one}-11-1${at}`, `${other}-05-2${at}`].map(weekday), aran: false }),
    ),
    ...centres.map(({ id }, at) => {
      const free = [`${one}-10-2${at % 3}`, `${one}-12-07`, `${other}-02-1${at % 6}`, `${other}-04-2${at % 6}`];
      return centreDaysWrite({ curs, centre: id, free: free.map(weekday) });
    }),
  ];
}

/** The Monday after a day of the week-end. */
const weekday = (day: LocalDate): LocalDate => (weekdayOf(day) > 5 ? addDays(day, 8 - weekdayOf(day)) : day);

async function seated(deps: Deps, { address, name, seats }: Named): Promise<void> {
  const { id } = await ensurePerson(deps, { address, name, locale: 'ca' });
  for (const seat of seats) await grantSeat(deps, id, seat);
}

async function committed({ commit }: Pick<Store, 'commit'>, writes: readonly Write[]): Promise<void> {
  if (!(await commit(writes)).ok) throw new Error('demonstration data: it was there already');
}
