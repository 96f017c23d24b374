/** The diary in which a plan notes who is where: what is taken cannot be taken again. */
import type { Slot } from './slots.ts';

/** A stretch of a day that belongs to an item. */
export interface Stretch extends Slot {
  readonly id: string;
}

/** The diary. */
export interface Book {
  note(stretch: Stretch, seats: readonly string[]): void;
  /** How many of the seats have something else: a team of the coordination at that hour, a school or town council on that day. */
  clashes(stretch: Stretch, seats: readonly string[]): number;
  /** Whether one of the seats is somewhere else at that hour. */
  overlaps(stretch: Stretch, seats: readonly string[]): boolean;
}

/** An empty diary. */
export function newBook(): Book {
  const taken = new Map<string, Stretch[]>();
  const others = (seat: string, { id, day }: Stretch) => taken.get(`${seat} ${day}`)?.filter((other) => other.id !== id) ?? [];
  return {
    note: (stretch, seats) => {
      for (const seat of seats) {
        const page = `${seat} ${stretch.day}`;
        taken.set(page, [...(taken.get(page) ?? []), stretch]);
      }
    },
    clashes: (stretch, seats) =>
      seats.filter((seat) => others(seat, stretch).some((other) => !isTeam(seat) || overlap(other, stretch))).length,
    overlaps: (stretch, seats) => seats.some((seat) => others(seat, stretch).some((other) => overlap(other, stretch))),
  };
}

/** Whether two stretches share a minute. */
export function overlap(one: Pick<Slot, 'from' | 'to'>, other: Pick<Slot, 'from' | 'to'>): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Whether a seat is a team of the coordination, which may have several meetings a day. */
export function isTeam(seat: string): boolean {
  return seat.startsWith('coordination:');
}
