/** What the coordination does in a curs: plans and applies, moves, cancels and restores, extends, pauses, and closes. */
import { addDays, at as instantAt } from '#functions/rules/working-days.ts';
import { getItems } from '#functions/store/item.ts';
import { planCurs } from '#functions/use-cases/calendar/plan-curs.ts';
import { pressClose } from '#functions/use-cases/calendar/see-close.ts';
import { changesOf, startApply } from '#functions/use-cases/calendar/start-apply.ts';
import { stepJob } from '#functions/use-cases/jobs/step.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { clock, localDay, shortDay } from '#schemas/values/dates.ts';
import { officeHour } from './agenda.ts';
import { type Thing, thingOf } from './model.ts';
import { must, type Play } from './play.ts';
import { press } from './press.ts';

/** Plans and applies, as the page and the command do. Answers the items as they are afterwards. */
export async function applies({ deps, curs, coordinator }: Play): Promise<readonly CalendarItem[]> {
  const { plan } = must(await planCurs(deps, curs), 'plan');
  if (changesOf(plan) > 0) {
    const wish = { curs, hash: plan.hash, bringIn: false, why: 'És un assaig', by: coordinator.person ?? '' };
    const { id } = must(await startApply(deps, wish), 'apply');
    for (let job = await stepJob(deps, id); job?.state !== 'done'; job = await stepJob(deps, id)) {
      if (job?.state === 'failed') throw new Error(`the plan was not applied: ${job.failure?.ca}`);
    }
  }
  return (await getItems(deps.store, curs)).map(({ item }) => item);
}

/** Plans again: the people are told by the mails of what changed, the model by the items. */
export async function replans(play: Play): Promise<void> {
  const { model, deps } = play;
  const now = deps.now();
  const items = new Map((await applies(play)).map((item) => [item.id, item]));
  for (const thing of model.things.values()) {
    const item = items.get(thing.id);
    const off = !item || item.cancelled !== null;
    if (off && !thing.cancelled) {
      thing.cancelled = true;
      model.changed(thing, 'ANULLAT', now);
    } else if (item) model.moved(thing, item.is.start ?? item.is.due ?? '', now);
  }
  for (const item of items.values()) if (!model.things.has(item.id)) model.things.set(item.id, thingOf(item));
}

/** The story that every curs has, on days that follow from its calendar. */
export function plansOffice(play: Play): void {
  const { model, agenda, dice, schools } = play;
  const first = (activity: string, character?: string) =>
    [...model.things.values()].find(
      (thing) =>
        thing.activity === activity && (!character || schools.some(({ id, character: own }) => id === thing.centre && own === character)),
    );
  const on = (thing: Thing | undefined, days: number, by: (thing: Thing) => Promise<void>) =>
    thing && agenda.add(officeHour(thing.date, days, dice('office', thing.id, days)), `office ${thing.id}`, () => by(thing));
  on(first('A09'), -20, (thing) => moves(play, thing, 7));
  on(first('A09'), -9, (thing) => moves(play, thing, 1));
  for (const activity of ['A03', 'A12', 'A23']) on(first(activity, 'moving'), -12, (thing) => moves(play, thing, 3));
  on(first('A08'), -25, (thing) => cancels(play, thing));
  on(first('A08'), -21, (thing) => restores(play, thing));
  on(first('A11'), -10, (thing) => cancels(play, thing));
  on(first('A10'), -15, (thing) => edits(play, thing));
  for (const activity of ['A04', 'A02']) on(first(activity, 'late'), -2, (thing) => extends_(play, thing, 12));
  on(first('A15', 'silent'), -35, (thing) => pauses(play, thing));
  agenda.add(instantAt(`${play.curs.slice(5)}-01-12`, '10:05'), 'plan again', () => replans(play));
  agenda.add(instantAt(`${play.curs.slice(5)}-08-31`, '10:05'), 'close', () => closes(play));
}

/** To the first day on which nothing forbids it. */
async function moves(play: Play, thing: Thing, days: number): Promise<void> {
  if (thing.cancelled || thing.done || thing.date <= play.deps.now()) return;
  const { item } = await itemOf(play, thing);
  const { start = '', end = '' } = item.is;
  for (let more = days; more < days + 12; more += 1) {
    const day = addDays(localDay(start), more);
    const raw = { dia: shortDay(day), hora: clock(start), fi: clock(end), motiu: 'Ho demana el centre', perQue: 'No hi ha cap altre dia' };
    if (!(await press(play, thing, 'move', raw))) continue;
    return play.model.moved(thing, instantAt(day, clock(start)), play.deps.now());
  }
}

async function cancels(play: Play, thing: Thing): Promise<void> {
  if (
    thing.cancelled ||
    thing.done ||
    !(await press(play, thing, 'cancel', { motiu: 'La sala no està disponible', perQue: 'No es pot fer' }))
  )
    return;
  thing.cancelled = true;
  play.model.changed(thing, 'ANULLAT', play.deps.now());
}

async function restores(play: Play, thing: Thing): Promise<void> {
  if (!thing.cancelled || !(await press(play, thing, 'restore', { motiu: 'Ja tenim sala', perQue: 'Es va avisar a temps' }))) return;
  thing.cancelled = false;
  play.model.changed(thing, 'CANVI', play.deps.now());
}

async function edits(play: Play, thing: Thing): Promise<void> {
  if (thing.cancelled || !(await press(play, thing, 'edit', { lloc: 'Auditori de Vilamostra', motiu: 'Hi cabem millor' }))) return;
  play.model.changed(thing, 'CANVI', play.deps.now());
}

async function extends_(play: Play, thing: Thing, days: number): Promise<void> {
  if (thing.cancelled || thing.done || thing.delivered) return;
  const day = localDay(thing.date);
  if (!(await press(play, thing, 'move', { dia: shortDay(addDays(day, days)), motiu: 'Pròrroga', perQue: 'L’ha demanada' }))) return;
  const { item } = await itemOf(play, thing);
  play.model.moved(thing, item.is.due ?? thing.date, play.deps.now());
}

async function pauses(play: Play, thing: Thing): Promise<void> {
  if (thing.cancelled || thing.done) return;
  if (await press(play, thing, 'pause', { motiu: 'En parlem per telèfon' })) thing.paused = true;
}

async function closes({ deps, coordinator, curs, model }: Play): Promise<void> {
  const job = await pressClose(deps, coordinator, curs, { activitats: 'tanca', terminis: 'tanca', nota: 'S’acaba el curs' });
  must(job, 'close');
  for (const thing of model.things.values()) if (!thing.cancelled) thing.done = true;
}

async function itemOf({ deps, curs }: Play, { id }: Thing) {
  const found = (await getItems(deps.store, curs)).find(({ item }) => item.id === id);
  if (!found) throw new Error(`${id} is gone`);
  return found;
}
