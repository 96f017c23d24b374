/** How long a rehearsal is. */

/** Months that it tells of, from the spring in which the curs is planned to the day after it is closed. */
export const rehearsalMonths = 16;
