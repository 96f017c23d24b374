/** A whole curs on a simulated clock: planned, applied, travelled through every instant at which something is due, and closed. */
import { addDays, at as instantAt } from '#functions/rules/working-days.ts';
import type { Store } from '#functions/store/store.ts';
import { nextStop } from '#functions/use-cases/next-stop.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Reason } from '#schemas/entities/mail.ts';
import { localDay } from '#schemas/values/dates.ts';
import type { SchoolYear } from '#schemas/values/school-year.ts';
import { type Works, worksOf } from '../background.ts';
import { workAt } from '../travel.ts';
import { Agenda } from './agenda.ts';
import { diceOf } from './dice.ts';
import { plansHandIn } from './hand-in.ts';
import { ledgerOf, missing } from './ledger.ts';
import { plansHandover, reads } from './life.ts';
import { Model, thingOf } from './model.ts';
import { applies, plansOffice } from './office.ts';
import { type Play, settle } from './play.ts';
import { boxPostman } from './postman.ts';
import { inventSchools } from './schools.ts';
import { openStage } from './stage.ts';
import { type Counted, type Violation, Watch } from './watch.ts';

/** What is rehearsed. */
export interface RehearsalWish {
  readonly curs: SchoolYear;
  readonly centres: number;
  readonly seed: number;
  /** Days without service: from the first on, so many. */
  readonly outages?: readonly { readonly from: string; readonly days: number }[];
  /** The store of a process that may be killed; another process goes on after its death. */
  readonly mortal?: (store: Store, life: number) => Store;
  /** Is told each month that is over, with the mails so far. */
  readonly progress?: (month: string, mails: number) => void;
}

/** What came of it. */
export interface Rehearsed {
  readonly wish: RehearsalWish;
  readonly model: Model;
  readonly mails: readonly Counted[];
  readonly reasons: readonly Reason[];
  /** Recipients that causes say they were expanded to. */
  readonly planned: number;
  readonly violations: readonly Violation[];
  readonly schools: Play['schools'];
}

/** Processes that may die one after the other. */
const mostLives = 500;

/** From the spring in which the curs is planned to the day after it is closed. */
export const boundsOf = (curs: SchoolYear): { readonly from: Instant; readonly to: Instant } => ({
  from: instantAt(`${curs.slice(0, 4)}-05-04`, '09:00'),
  to: instantAt(`${curs.slice(5)}-09-06`, '12:00'),
});

/** See the module. Throws where a use-case refuses what has to succeed. */
export async function rehearse(wish: RehearsalWish): Promise<Rehearsed> {
  const play = await opened(wish);
  try {
    for (const item of await applies(play)) play.model.things.set(item.id, thingOf(item));
    for (const thing of play.model.things.values()) if (thing.kind === 'deadline') plansHandIn(play, thing, thing.opens ?? thing.date);
    plansOffice(play);
    plansHandover(play);
    await lives(play, wish);
    play.watch.ends(play.deps.now());
    return await outcome(play, wish);
  } finally {
    await play.store.close();
  }
}

async function opened({ curs, centres, seed }: RehearsalWish): Promise<Play> {
  const dice = diceOf(seed);
  const schools = inventSchools(centres, curs, dice);
  const model = new Model(curs, schools);
  const stage = openStage(boundsOf(curs).from, seed, {
    heard: (level, line) => watch.hears(level, line, stage.clock.now()),
    postman: boxPostman(() => stage.clock.now(), {
      again: () => undefined,
      arrived: async (mail) => {
        await watch.sees(mail);
        reads(play, mail);
      },
    }),
  });
  const watch = new Watch(model, () => stage.store);
  const play = await settle({ ...stage, curs, dice, schools, model, watch, agenda: new Agenda(), people: new Map() });
  return play;
}

/** One stop after the other; what people do at a stop comes before what the service does there. */
async function lives(play: Play, wish: RehearsalWish): Promise<void> {
  const { clock, store, agenda, deps } = play;
  const { to } = boundsOf(wish.curs);
  const work = worker(play, wish);
  await work();
  for (let at = clock.now(); at < to; at = clock.now()) {
    const stop = afterOutage(await nextStop(store, at, agenda.until(to)), wish);
    await clock.moveTo(stop.at);
    if (stop.back) await work();
    for (let deed = agenda.next(stop.at); deed; deed = agenda.next(stop.at)) await deed.by();
    await work();
    const [before, now] = [at, deps.now()].map((each) => localDay(each).slice(0, 7));
    if (before && before !== now) wish.progress?.(before, play.watch.mails.length);
  }
}

/** Nothing happens while there is no service; then all of it at once. */
function afterOutage(at: Instant, { outages = [] }: RehearsalWish): { readonly at: Instant; readonly back: boolean } {
  const out = outages.find(({ from, days }) => localDay(at) >= from && at < instantAt(addDays(from, days), '11:20'));
  return out ? { at: instantAt(addDays(out.from, out.days), '11:20'), back: true } : { at, back: false };
}

/** Works until nothing is left, by as many processes as it takes. */
function worker({ deps, store }: Play, { mortal }: RehearsalWish): () => Promise<void> {
  let life = 0;
  const born = (): Works => worksOf(mortal ? { ...deps, store: mortal(store, life++) } : deps);
  let works = born();
  return async () => {
    for (;;) {
      try {
        return void (await workAt(store, works));
      } catch (error) {
        if (!mortal || life > mostLives) throw error;
        works = born();
      }
    }
  };
}

async function outcome({ store, model, watch, schools, deps }: Play, wish: RehearsalWish): Promise<Rehearsed> {
  const { planned, reasons } = await ledgerOf(store);
  const at = deps.now();
  if (planned !== reasons.length) watch.says('compte', `Les causes diuen ${planned} i n’hi ha ${reasons.length}`, { at });
  for (const { item, step } of missing(model, reasons)) watch.says('compte', `Del pas ${step} no en queda cap rastre`, { at, item });
  for (const { cause, state } of reasons) if (state === 'open') watch.says('compte', `Encara és oberta: ${cause}`, { at });
  if (!wish.mortal) for (const line of watch.logged) watch.says('registre', line, { at });
  return { wish, model, mails: watch.mails, reasons, planned, violations: watch.violations, schools };
}
