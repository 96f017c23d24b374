/** When a row may be collected. */

/** The log of mails is kept for a year (domain.md 2.6). */
const yearSeconds = 366 * 86_400;

/** A year after `at`, for rows of the log of mails. What is still to be done is not collected. */
export function aYearAfter(at: string, open: boolean): { readonly expires?: number } {
  return open ? {} : { expires: seconds(at) + yearSeconds };
}

/** Epoch seconds of an instant, for `expires`. */
export function seconds(instant: string): number {
  return Math.ceil(Date.parse(instant) / 1_000);
}
