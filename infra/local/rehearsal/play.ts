/** A rehearsal under way: who is there, what they know and what they are going to do. */

import { centreWrite, codeWrite } from '#functions/store/centre.ts';
import { centreDaysWrite, placeDaysWrite } from '#functions/store/days.ts';
import { participationWrite } from '#functions/store/participation.ts';
import type { Write } from '#functions/store/store.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import { participation } from '#schemas/entities/call.ts';
import type { Centre } from '#schemas/entities/centre.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import type { Actor, SeatId } from '#schemas/entities/people.ts';
import type { Failure, Result } from '#schemas/result.ts';
import type { SchoolYear } from '#schemas/values/school-year.ts';
import type { Agenda } from './agenda.ts';
import type { Dice } from './dice.ts';
import type { Model } from './model.ts';
import type { School } from './schools.ts';
import type { Stage } from './stage.ts';
import type { Watch } from './watch.ts';

/** See the module. */
export interface Play extends Stage {
  readonly curs: SchoolYear;
  readonly dice: Dice;
  readonly agenda: Agenda;
  readonly model: Model;
  readonly watch: Watch;
  readonly schools: readonly School[];
  /** By address. */
  readonly people: Map<string, Actor>;
  readonly coordinator: Actor;
}

const coordination = 'programme:magnet#coordination';
const staff: readonly (readonly [SeatId, string, string])[] = [
  [coordination, 'Nora Vidal Queralt', 'nora.vidal@magnet.example'],
  [coordination, 'Pau Bassols Mir', 'pau.bassols@magnet.example'],
  ['programme:magnet#committee', 'Aina Roca Sunyer', 'aina.roca@magnet.example'],
];

/** Schools, their people and days off, and the team of the programme are there; nothing is planned. */
export async function settle(play: Omit<Play, 'coordinator'>): Promise<Play> {
  for (const school of play.schools) await settleSchool(play, school);
  const towns = new Map(play.schools.map(({ municipality, town }) => [municipality, town]));
  for (const [municipality, town] of towns) {
    await seat(play, `municipality:${municipality}#ajuntament`, {
      name: `Regidoria de ${town}`,
      address: `educacio@m${municipality}.example`,
    });
  }
  for (const [held, name, address] of staff) await seat(play, held, { name, address });
  const coordinator = play.people.get('nora.vidal@magnet.example');
  if (!coordinator) throw new Error('nobody coordinates');
  return { ...play, coordinator };
}

/** Somebody sits down: in the service, and in what the model knows. */
export async function seat(
  { deps, people, model, watch }: Pick<Play, 'deps' | 'people' | 'model' | 'watch'>,
  held: SeatId,
  { name, address }: { readonly name: string; readonly address: string },
): Promise<void> {
  const { id } = await ensurePerson(deps, { address, name, locale: 'ca' });
  await grantSeat(deps, id, held);
  knows({ people, watch }, { person: id, name, locale: 'ca', seats: [held], task: null }, address);
  model.sits(held, address);
}

/** Somebody is known by an address; no line of the log may say who. */
export function knows({ people, watch }: Pick<Play, 'people' | 'watch'>, actor: Actor, address: string): void {
  people.set(address, actor);
  watch.guards([actor.name, address]);
}

/** The value of what has to succeed. Throws where it does not: then the rehearsal is wrong, or the service is. */
export function must<T>(result: Result<T>, what: string): T {
  if (result.ok) return result.value;
  throw new Error(`${what}: ${said(result.failure)}`);
}

/** A failure in a line. */
export const said = ({ code, errors = [], values }: Failure): string =>
  [code, ...errors.map(({ path, message }) => `${path}: ${message.ca}`), ...(values ? [JSON.stringify(values)] : [])].join(' · ');

async function settleSchool(play: Omit<Play, 'coordinator'>, school: School): Promise<void> {
  const { deps, curs } = play;
  const { id, code, phases, municipality, people } = school;
  const now = deps.now();
  const [from = curs] = Object.keys(phases);
  const record = recordOf(school);
  const centre: Centre = { id, record, source: 'demo', listed: true, createdAt: now, changedAt: now };
  const state = phases[curs] === 'any0' ? 'any0' : 'active';
  const { free, holidays } = daysOff(play, school);
  await commit(play, [
    centreWrite(centre),
    codeWrite({ codi: code, centre: id, from: now, to: null }),
    participationWrite(participation.parse({ programme: 'magnet', centre: id, case: null, from, to: null, phases, state })),
    centreDaysWrite({ curs, centre: id, free: [...free] }),
  ]);
  await deps.store.commit([placeDaysWrite({ curs, municipality, holidays: [...holidays], aran: false })]);
  for (const person of people) await seat(play, person.seat, person);
}

function recordOf({ code, name, town, municipality, territori }: School): Centre['record'] {
  return {
    ...{ codi: code, nom: name, tipus: 'ESC', naturalesa: 'public', titularitat: 'Departament', adreca: 'Carrer de la Mostra, 1', cp: '' },
    ...{ municipi: town, municipiCodi: municipality, comarca: '', territori, etapes: ['EINF2C', 'EPRI'], telefon: '+34937000000' },
    ...{ correu: '', web: '', lat: null, lon: null },
  };
}

/** Two local holidays, the same in the whole municipality, and four free days of the school. */
function daysOff({ curs, model }: Pick<Play, 'curs' | 'model'>, { id, municipality, code }: School) {
  const [one, other] = curs.split('-');
  const town = Number(municipality.slice(3, 5)) % 9;
  const own = Number(code.slice(5, 7)) % 6;
  const holidays: readonly LocalDate[] = [`${one}-11-1${town}`, `${other}-05-2${town}`];
  const free: readonly LocalDate[] = [`${one}-10-1${own}`, `${one}-12-07`, `${other}-02-1${own}`, `${other}-04-2${own}`];
  model.isAwayOn(id, [...holidays, ...free]);
  return { holidays, free };
}

async function commit({ deps }: Pick<Play, 'deps'>, writes: readonly Write[]): Promise<void> {
  if (!(await deps.store.commit(writes)).ok) throw new Error('what the rehearsal needs is there already');
}
