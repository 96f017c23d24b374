/** How the programme clock stands to the real one, where it can be moved. */
import * as z from 'zod';

/** Milliseconds that it runs ahead of the real clock; behind it when negative. */
export const clockOffset = z.strictObject({ ahead: z.number().int() });
