/** The programme clock of the local service: as far from the real one as the store says, and only ever moved forward. */
import { after, realClock } from '#functions/ops/clock.ts';
import { clockWrite, getClock } from '#functions/store/clock.ts';
import type { Store } from '#functions/store/store.ts';
import type { Clock } from '#functions/use-cases/ports.ts';
import type { Instant } from '#schemas/entities/instant.ts';

/** Milliseconds by which it may differ and still be called the real one. */
const hair = 60_000;

/** A clock that can be moved. */
export interface ProgrammeClock {
  readonly now: Clock;
  readonly real: Clock;
  /** Moves it to an instant and keeps that; where it is later already, it stays. */
  readonly moveTo: (instant: Instant) => Promise<void>;
  /** Whether it shows another time than the real one. */
  readonly moved: () => boolean;
}

/** How it stands in the store; `start` is where it begins (`MAGNET_NOW`) unless it was moved beyond. */
export async function openClock(store: Store, start?: string, real: Clock = realClock): Promise<ProgrammeClock> {
  const apart = (instant: string): number => Date.parse(instant) - Date.parse(real());
  const kept = await getClock(store);
  const known = [...(kept ? [kept.ahead] : []), ...(start === undefined ? [] : [apart(start)])];
  let ahead = known.length > 0 ? Math.max(...known) : 0;
  return {
    now: () => after(real(), ahead),
    real,
    moveTo: async (instant) => {
      const wanted = apart(instant);
      if (wanted <= ahead) return;
      const before = await getClock(store);
      // It is kept before it shows: whatever happens now, nobody has seen a later time than the one that is kept.
      const { ok } = await store.commit([clockWrite(Math.max(wanted, before?.ahead ?? wanted), before?.rev)]);
      if (!ok) throw new Error('somebody else moved the clock');
      ahead = wanted;
    },
    moved: () => Math.abs(ahead) > hair,
  };
}
