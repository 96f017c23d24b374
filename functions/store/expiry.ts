/** When a row may be collected. */

/** Epoch seconds of an instant, for `expires`. */
export function seconds(instant: string): number {
  return Math.ceil(Date.parse(instant) / 1_000);
}
