/** A curs that runs: schools that take part in different phases, people in their seats, days off, and the plan, applied. */
import { centreDaysWrite, placeDaysWrite } from '#functions/store/days.ts';
import { getItems, type StoredItem } from '#functions/store/item.ts';
import { participationWrite } from '#functions/store/participation.ts';
import type { Store, Write } from '#functions/store/store.ts';
import { planCurs } from '#functions/use-cases/calendar/plan-curs.ts';
import { type ApplyWish, startApply } from '#functions/use-cases/calendar/start-apply.ts';
import { stepJob } from '#functions/use-cases/jobs/step.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import type { Deps, JobDeps } from '#functions/use-cases/ports.ts';
import type { Phase } from '#schemas/calendar/activity.ts';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { municipiControl } from '#schemas/catalonia/municipi.ts';
import type { Territori } from '#schemas/catalonia/territoris.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { type Participation, participation } from '#schemas/entities/call.ts';
import type { Job } from '#schemas/entities/job.ts';
import type { Actor, SeatId } from '#schemas/entities/people.ts';
import { plusYears } from '#schemas/values/school-year.ts';
import { codeOf } from './many.ts';
import { school, value, type World, world } from './world.ts';

/** A school that takes part. */
export interface CursCentre {
  /** Internal id, as stored. */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  readonly phase: Phase;
}

/** A world in which a curs runs. */
export interface CursWorld extends World {
  readonly curs: string;
  readonly centres: readonly CursCentre[];
  /** Who sits in `centre:<id>#direccio`, `#impulsor`, `#comunicacio`, `#formador`, `#partner` and `municipality:<code>#ajuntament`, by seat. */
  readonly people: ReadonlyMap<SeatId, Actor>;
}

/** What kind of curs. */
export interface CursWish {
  /** Schools that take part; 4, one of each phase: intensive, any 0, consolidation, network, and so on. */
  readonly centres?: number;
  readonly curs?: string;
  /** When the clocks stand: 1 September of the curs at 8 h. */
  readonly start?: string;
  /** `false`: nothing is planned yet. */
  readonly planned?: boolean;
  /** `false`: seats are empty, and mail goes to official mailboxes. */
  readonly people?: boolean;
  readonly store?: Store;
  readonly forms?: Deps['forms'];
}

/** The life of a school in the programme, and the year of it in which the first schools are. */
const life: readonly Phase[] = ['any0', 'intensive', 'intensive', 'intensive', 'consolidation', 'network', 'network'];
const ages = [1, 0, 4, 5, 2, 3] as const;

const towns: readonly (readonly [name: string, five: string, territori: Territori])[] = [
  ['Vilamostra', '08991', 'VOC'],
  ['Riudexemple', '08992', 'BLL'],
  ['Puigprova', '17991', 'GIR'],
  ['Torrefictici', '25991', 'LLE'],
];

/** See the module. */
export async function cursWorld(wish: CursWish = {}): Promise<CursWorld> {
  const { centres: count = 4, curs = '2026-2027', planned = true, people: seated = true, store, forms } = wish;
  const start = wish.start ?? `${curs.slice(0, 4)}-09-01T06:00:00.000Z`;
  const deps = await world({ start, ...(store && { store }), ...(forms && { forms }) });
  const centres: CursCentre[] = [];
  for (let nth = 0; nth < count; nth += 1) centres.push(await takesPart(deps, nth, curs));
  const people = new Map<SeatId, Actor>();
  if (seated) for (const centre of centres) await seatAll(deps, centre, people);
  if (planned) await applied(deps, curs);
  return { ...deps, curs, centres, people };
}

/** All items of a curs, and their revisions. */
export async function itemsOf({ store, curs }: Pick<CursWorld, 'store' | 'curs'>): Promise<readonly StoredItem[]> {
  return getItems(store, curs);
}

/** The first item of an activity, of a centre where one is named. */
export async function itemOf(deps: Pick<CursWorld, 'store' | 'curs'>, activity: string, centre?: string): Promise<CalendarItem> {
  const found = (await itemsOf(deps)).find(({ item }) => item.activity === activity && (centre === undefined || item.centre === centre));
  if (!found) throw new Error(`no item of ${activity}`);
  return found.item;
}

/** A school takes part from `from` on, or as its phases say. */
export function participationOf(centre: string, phases: Readonly<Record<string, Phase>>, more: Partial<Participation> = {}): Participation {
  const [from = ''] = Object.keys(phases);
  const state = Object.values(phases).at(-1) === 'any0' ? 'any0' : 'active';
  return participation.parse({ programme: 'magnet', centre, case: null, from, to: null, phases, state, ...more });
}

async function takesPart(deps: World, nth: number, curs: string): Promise<CursCentre> {
  const code = fictionalCodes[nth + 5] ?? codeOf(nth);
  const [town, five, territori] = towns[nth % towns.length] ?? ['', '', 'VOC'];
  const municipality = `${five}${municipiControl(five)}`;
  const name = `Escola Inventada ${nth + 1}`;
  const id = await school(deps, code, { nom: name, municipi: town, municipiCodi: municipality, territori });
  const age = ages[nth % ages.length] ?? 0;
  const phases = Object.fromEntries(life.slice(0, age + 2).map((phase, from) => [plusYears(curs, from - age), phase]));
  await committed(deps, [
    participationWrite(participationOf(id, phases)),
    centreDaysWrite({ curs, centre: id, free: [`${curs.slice(0, 4)}-12-07`, `${curs.slice(5)}-02-1${nth % 8}`] }),
    ...(nth < towns.length
      ? [placeDaysWrite({ curs, municipality, holidays: [`${curs.slice(5)}-05-1${(nth % 4) + 2}`], aran: false })]
      : []),
  ]);
  return { id, code, name, municipality, phase: life[age] ?? 'any0' };
}

const seats = ['direccio', 'impulsor', 'comunicacio', 'formador', 'partner'] as const;

async function seatAll(deps: World, { id, code, municipality }: CursCentre, people: Map<SeatId, Actor>): Promise<void> {
  for (const role of seats) people.set(`centre:${id}#${role}`, await seat(deps, `centre:${id}#${role}`, `${role}.${code}`));
  const council = `municipality:${municipality}#ajuntament`;
  if (!people.has(council)) people.set(council, await seat(deps, council, `ajuntament.${municipality}`));
}

/** Their name says what they do and where: «impulsor 08099066». */
async function seat(deps: World, held: SeatId, local: string): Promise<Actor> {
  const name = local.replace('.', ' ');
  const { id } = await ensurePerson(deps, { address: `${local}@escola.example`, name, locale: 'ca' });
  await grantSeat(deps, id, held);
  return { person: id, name, locale: 'ca', seats: [held], task: null };
}

/** Applies the plan of a curs as it stands, by the job that a coordinator would start. */
export async function applied(deps: JobDeps, curs: string, more: Partial<ApplyWish> = {}): Promise<Job> {
  const { plan } = value(await planCurs(deps, curs));
  const wish = { curs, hash: plan.hash, bringIn: false, why: 'És una prova', by: 'command', ...more };
  const { id } = value(await startApply(deps, wish));
  const job = await stepJob(deps, id);
  if (job?.state !== 'done') throw new Error(`the plan was not applied: ${job?.failure?.ca}`);
  return job;
}

async function committed({ store }: Pick<Deps, 'store'>, writes: readonly Write[]): Promise<void> {
  const { ok } = await store.commit(writes);
  if (!ok) throw new Error('what the curs needs is there already');
}
