/** Travelling: the programme clock goes forward from one due instant to the next, and at each of them the service does its work. */
import { after, sleep } from '#functions/ops/clock.ts';
import type { Store } from '#functions/store/store.ts';
import { nextStop } from '#functions/use-cases/next-stop.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Works } from './background.ts';
import type { ProgrammeClock } from './programme-clock.ts';

/** What travelling needs. */
export interface Traveller {
  readonly clock: ProgrammeClock;
  readonly store: Store;
  readonly works: Works;
}

/** How far it came. */
export interface Reached {
  readonly now: Instant;
  /** Mails that went out on the way. */
  readonly sent: number;
  readonly arrived: boolean;
}

/** Real milliseconds after which it says how far it is. */
const stretch = 2_000;
/** Looks at mail that SES asked to send later, and the real milliseconds between two. */
const patience = { looks: 20, pause: 2_100 };
/** Rounds of work at one instant: whatever always makes more work waits for the next one. */
const mostRounds = 10;

/** Goes on towards an instant for a stretch of real time; at least what is due now is done. What fails at its instant is left behind, and tried again at the next. */
export async function travel({ clock, store, works }: Traveller, to: Instant): Promise<Reached> {
  const end = after(clock.real(), stretch);
  let at = clock.now();
  let sent = await workAt(store, works);
  while (at < to && clock.real() < end) {
    at = await nextStop(store, at, to);
    await clock.moveTo(at);
    sent += await workAt(store, works);
  }
  return { now: clock.now(), sent, arrived: at >= to };
}

/** All that there is to do now, and what comes of it; answers how many mails went out. */
export async function workAt(store: Store, works: Works): Promise<number> {
  let sent = 0;
  let born = true;
  const deaf = store.onCommit((type) => {
    born ||= type === 'cause' || type === 'job';
  });
  for (let round = 0; born && round < mostRounds; round += 1) {
    while (await works.sweep());
    while (await works.jobs());
    born = false;
    sent += await mailed(works);
  }
  deaf();
  return sent;
}

async function mailed({ mail }: Works): Promise<number> {
  let sent = 0;
  for (let look = 0; look < patience.looks; look += 1) {
    const drained = await mail();
    sent += drained.sent;
    if (drained.throttled === 0 && !drained.more) break;
    if (drained.throttled > 0) await sleep(patience.pause);
  }
  return sent;
}
