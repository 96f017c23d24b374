/** A call of the programme and what a selection creates. */
import * as z from 'zod';
import { instant, localDate } from './instant.ts';

const text = z.strictObject({ ca: z.string(), es: z.string(), en: z.string() });

/** A call. Stored at `call#<id>` / `call`; listed at `calls#<programme>`. Dates by the programme clock. */
export const call = z.strictObject({
  id: z.string(),
  programme: z.enum(['magnet', 'xarxa']),
  form: z.string(),
  /** Version of the form that this call pins. */
  version: z.number().int(),
  /** The curs that the selected centres begin. */
  curs: z.string(),
  name: text,
  intro: text,
  /** Link to the official procedure: ours does not replace it. */
  officialUrl: z.string(),
  opensAt: instant,
  closesAt: instant,
  /** When the result is expected, for «what happens next». */
  resolvesAt: instant.nullable(),
  /** Demonstration data. */
  demo: z.boolean(),
});
export type Call = z.infer<typeof call>;

/** A centre in the programme. Stored at `participation#<programme>#<centre>` / `participation`. */
export const participation = z.strictObject({
  programme: z.enum(['magnet', 'xarxa']),
  centre: z.string(),
  case: z.string().nullable(),
  from: z.string(),
  to: z.string().nullable(),
  phases: z.record(z.string(), z.enum(['any0', 'intensive', 'consolidation', 'network'])),
  state: z.enum(['any0', 'active', 'finished', 'left']),
  /** The first day on which it no longer takes part (rule R12). */
  left: localDate.nullable().default(null),
  /** Nobody of it is reminded until this day. */
  pausedUntil: localDate.nullable().default(null),
  /** Whether it goes on, by curs, as the coordination registered what it said; absent = not yet. */
  continues: z.record(z.string(), z.boolean()).optional(),
  /** Whether the programme certified it; absent = not decided. */
  certified: z.boolean().optional(),
});
export type Participation = z.infer<typeof participation>;
