/** What the service does for `npm run clock`: say what the clock shows, jump, travel for a while. */
import * as z from 'zod';
import { type Instant, instant } from '#schemas/entities/instant.ts';
import type { ProgrammeClock } from '../programme-clock.ts';
import { type Reached, type Traveller, travel } from '../travel.ts';

const clockAsk = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('show') }),
  z.strictObject({ do: z.literal('jump'), to: instant }),
  z.strictObject({ do: z.literal('travel'), to: instant }),
]);

/** What the command asks. A journey is asked for stretch by stretch: whoever stops asking stays where the clock is. */
export type ClockAsk = z.infer<typeof clockAsk>;

/** The programme clock beside the real one. */
export interface Shown {
  readonly now: Instant;
  readonly real: Instant;
  readonly moved: boolean;
}

/** What it gets. */
export interface ClockAnswers {
  readonly show: Shown;
  readonly jump: Shown;
  readonly travel: Reached;
}

/** What it is done with. */
export interface ClockControl {
  readonly clock: ProgrammeClock;
  /** Does something while nothing else works on what is due. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  readonly traveller: () => Promise<Traveller>;
}

/** Handles `POST /_control/clock`. */
export async function controlClock({ clock, alone, traveller }: ClockControl, body: unknown): Promise<ClockAnswers[ClockAsk['do']]> {
  const ask = clockAsk.parse(body);
  if (ask.do === 'travel') return alone(async () => travel(await traveller(), ask.to));
  if (ask.do === 'jump') await alone(() => clock.moveTo(ask.to));
  return { now: clock.now(), real: clock.real(), moved: clock.moved() };
}
