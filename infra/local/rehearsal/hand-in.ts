/** Schools hand in what they owe: the pages of a form, or something that the coordination marks as done. */
import { getItem } from '#functions/store/item.ts';
import { actOnCase } from '#functions/use-cases/cases/act-on-case.ts';
import { type LoadedCase, loadCase } from '#functions/use-cases/cases/load-case.ts';
import { savePage } from '#functions/use-cases/cases/save-page.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import { centreDays } from '#schemas/entities/calendar.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Raw } from '#schemas/form/form.ts';
import { ofSection } from '#schemas/form/raw.ts';
import { sample } from '#schemas/form/sample.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { centreSeats } from '#schemas/programme/seats.ts';
import { shortDay } from '#schemas/values/dates.ts';
import { officeHour } from './agenda.ts';
import { within } from './dice.ts';
import type { Thing } from './model.ts';
import { replans } from './office.ts';
import { must, type Play } from './play.ts';
import { press } from './press.ts';
import type { Character, School } from './schools.ts';

/** Days from the opening (early) or from the due day (late); null = never. */
function handsIn({ dice }: Play, { id }: Thing, character: Character): { readonly from: 'opens' | 'due'; readonly days: number } | null {
  const roll = dice('hand in', id);
  if (character === 'silent') return null;
  if (character === 'late') return { from: 'due', days: within(roll, -1, 24) };
  return { from: 'opens', days: within(roll, 2, 9) };
}

/** Everything that falls due is handed in some day, or never. `opens`: from when it may be. */
export function plansHandIn(play: Play, thing: Thing, opens: Instant): void {
  const school = play.schools.find(({ id }) => id === thing.centre);
  const when = school ? handsIn(play, thing, school.character) : ({ from: 'due', days: -within(play.dice(thing.id), 1, 5) } as const);
  if (when === null) return;
  const activity = activityOf(magnet, thing.activity);
  const hours = activity.kind === 'hours' ? -10 : 0;
  const day = officeHour(when.from === 'due' || hours < 0 ? thing.date : opens, when.days + hours, play.dice('hour', thing.id));
  const form = activity.kind === 'deadline' ? activity.form : undefined;
  play.agenda.add(day, `hand in ${thing.id}`, () => (form === undefined || !school ? marks(play, thing) : writes(play, thing, school)));
}

/** Handed in outside: the coordination marks it. */
async function marks(play: Play, thing: Thing): Promise<void> {
  if (thing.cancelled || thing.done || play.model.hasLeft(thing.centre, play.deps.now())) return;
  if (!(await press(play, thing, 'done', { nota: 'Lliurat per correu' }))) return;
  thing.done = true;
  thing.doneAt = play.deps.now();
}

async function writes(play: Play, thing: Thing, school: School): Promise<void> {
  const { deps, model } = play;
  if (thing.cancelled || thing.done || model.hasLeft(school.id, deps.now())) return;
  const found = await getItem(deps.store, thing.id);
  if (!found) return;
  if (found.item.case === null)
    return play.agenda.add(officeHour(deps.now(), 2, 0.5), `hand in ${thing.id}`, () => writes(play, thing, school));
  const writer = writerOf(play, thing, school);
  const loaded = must(await loadCase(deps, writer, { case: found.item.case }), thing.id);
  if (thing.activity === 'A24' && play.dice('declines', thing.id) < 0.3) return declines(play, thing, loaded, writer);
  const leaves = thing.activity === 'A02' && school.character === 'leaving';
  const raw = sample(loaded.form, loaded.head.version, { facts: loaded.facts, answers: leaves ? leaving(play) : {} });
  for (const { page, rev } of loaded.pages) {
    const own = ofSection(loaded.form, loaded.head.version, page.section, raw);
    if (Object.keys(own).length > 0)
      must(await savePage(deps, writer, { case: loaded.head.id, section: page.section, raw: own, revision: rev }), thing.id);
  }
  const { seen, head } = must(await loadCase(deps, writer, { case: loaded.head.id }), thing.id);
  must(await submitCase(deps, writer, { case: head.id, key: `assaig-${seen}`, seen }), `send ${thing.id}`);
  thing.delivered = true;
  thing.doneAt = deps.now();
  const later = officeHour(deps.now(), within(play.dice('accept', thing.id), 1, 6), play.dice('hour', 'accept', thing.id));
  play.agenda.add(later, `accept ${thing.id}`, () => accepts(play, { case: head.id, thing, school, leaves }));
}

/** Whoever of the school writes it: the first role of its audience in which somebody sits. */
function writerOf({ people }: Play, { activity }: Thing, school: School): Actor {
  const names = activityOf(magnet, activity).audience.flatMap((role) =>
    role in centreSeats ? [centreSeats[role as keyof typeof centreSeats]] : [],
  );
  const writer = [...people.values()].find(({ seats }) => names.some((name) => seats.includes(`centre:${school.id}#${name}`)));
  if (!writer) throw new Error(`nobody of ${school.id} writes ${activity}`);
  return writer;
}

async function declines({ deps }: Play, thing: Thing, { head, rev }: LoadedCase, writer: Actor): Promise<void> {
  must(await actOnCase(deps, writer, { case: head.id, action: 'decline', revision: rev }), thing.id);
  thing.delivered = true;
  thing.doneAt = deps.now();
}

const leavingDay = (curs: string): string => `${curs.slice(5)}-02-01`;
const leaving = ({ curs }: Play): Raw => ({ continua: 'no', dataBaixa: shortDay(leavingDay(curs)) });

interface Accepted {
  readonly case: string;
  readonly thing: Thing;
  readonly school: School;
  readonly leaves: boolean;
}

/** The coordination accepts or registers it; who said that the school leaves makes the calendar be planned again. */
async function accepts(play: Play, { case: id, thing, school, leaves }: Accepted): Promise<void> {
  const { deps, coordinator, model, curs } = play;
  const { rev } = must(await loadCase(deps, coordinator, { case: id, permission: 'act-on-case' }), `accept ${thing.id}`);
  must(await actOnCase(deps, coordinator, { case: id, action: 'accept', revision: rev }), `accept ${thing.id}`);
  if (thing.activity === 'A01') await knowsDays(play, school);
  if (!leaves) return;
  model.leaves(school.id, leavingDay(curs));
  play.agenda.add(officeHour(deps.now(), 2, 0.4), 'plan again', () => replans(play));
}

/** The free days that it handed in are those that count. */
async function knowsDays({ deps, model, curs }: Play, { id, municipality }: School): Promise<void> {
  const [own, town] = await deps.store.get([
    { pk: `days#${curs}`, sk: `centre#${id}` },
    { pk: `days#${curs}`, sk: `place#${municipality}` },
  ]);
  const { holidays = [] } = (town?.body ?? {}) as { holidays?: string[] };
  model.isAwayOn(id, [...holidays, ...(own ? centreDays.parse(own.body).free : [])]);
}
