/** The only place that reads the wall clock. */
import type { Clock } from '../use-cases/ports.ts';

/** The machine's clock. */
export const realClock: Clock = () => new Date().toISOString();

/** An instant moved by milliseconds. */
export function after(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** Waits; the machine's timer. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
