/** The plan of a curs: what changes, every mail that would follow, what breaks which rule, and a hash that apply asks for (design-time.md, Plan and apply). */
import type { Live } from '#schemas/calendar/item.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import type { Year } from '#schemas/calendar/year.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import { localDay } from '#schemas/values/dates.ts';
import { addDays } from '../working-days.ts';
import { compile } from './compile.ts';
import { difference, type Step } from './difference.ts';
import { guestsOf } from './guests.ts';
import { fingerprint } from './hash.ts';
import { cancellation, type Mailing, mailsOf, type PlannedMail } from './mails.ts';
import { violationsOf } from './rules/all.ts';
import type { Violation } from './rules/violation.ts';
import { type Wave, wavesOf } from './waves.ts';

/** A step with its mails. */
export interface PlannedStep extends Step {
  readonly mails: readonly PlannedMail[];
}

/** The answer of {@link plan}. */
export interface Plan {
  readonly curs: string;
  /** Everything, what is kept too. */
  readonly steps: readonly PlannedStep[];
  readonly waves: readonly Wave[];
  readonly violations: readonly Violation[];
  /** Of what changes: the same hash = the same plan, whenever it is made. */
  readonly hash: string;
}

/** Pure: what applying now would do. What is kept or in conflict brings no mail about. */
export function plan(programme: Programme, year: Year, { live, now }: { readonly live: readonly Live[]; readonly now: Instant }): Plan {
  const guests = guestsOf(programme, year);
  const gone = new Set(year.participations.filter(({ left }) => left !== undefined).map(({ centre }) => centre));
  const known = new Map(live.map((each) => [each.item.id, each]));
  const mailing = { programme, year, guests, now };
  const from = addDays(localDay(now), programme.settings.notice);
  const steps = difference(compile(programme, year, { live, from }), live, gone).map((step) => {
    return { ...step, mails: stepMails(step, known.get(step.item.id), mailing) };
  });
  const items = steps.filter(({ item, change }) => change !== 'remove' && !known.get(item.id)?.cancelled).map(({ item }) => item);
  return {
    curs: year.calendar.curs,
    steps,
    waves: wavesOf(
      steps.flatMap(({ item, mails }) => mails.map((mail) => ({ item, mail }))),
      guests,
    ),
    violations: violationsOf({ programme, year, items, now, live }),
    hash: hashOf(steps),
  };
}

function stepMails({ item, change }: Step, known: Live | undefined, mailing: Mailing): readonly PlannedMail[] {
  if (change === 'add' || change === 'move') return mailsOf(item, known?.published, mailing);
  return change === 'remove' ? cancellation(item, known?.published, mailing) : [];
}

/** Both sides of every change, in the order of the plan. */
function hashOf(steps: readonly Step[]): string {
  const changes = steps
    .filter(({ change }) => change !== 'keep')
    .map(({ item, change, proposed, before, is }) => [item.id, change, proposed, before, is]);
  return fingerprint(JSON.stringify(changes)).toString(36);
}

/** The items of a plan once it is applied: conflicts stay as a person set them, and their proposal is the new one. For rehearsals and tests of the job that applies. */
export function applied({ steps }: Pick<Plan, 'steps'>, live: readonly Live[]): readonly Live[] {
  const known = new Map(live.map((each) => [each.item.id, each]));
  return steps
    .filter(({ change }) => change !== 'remove')
    .map(({ item, proposed, before }) => ({ ...known.get(item.id), item, proposed: proposed ?? before ?? {} }));
}
