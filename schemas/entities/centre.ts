/** A school: an internal id, what the directory says of it, and its dated codes. A code may change; the id never does. */
import * as z from 'zod';
import { instant } from './instant.ts';

/** What the directory says of a school. Empty text = not said. */
export const centreRecord = z.strictObject({
  codi: z.string().regex(/^\d{8}$/u),
  nom: z.string(),
  /** Kind by the short directory's code, `ESC` (schemas/catalonia/centre-kinds). */
  tipus: z.string(),
  naturalesa: z.enum(['public', 'privat', '']),
  /** Name of the owner, where the file has it. */
  titularitat: z.string(),
  adreca: z.string(),
  cp: z.string(),
  /** As shown, «El Masnou». */
  municipi: z.string(),
  /** Six digits. */
  municipiCodi: z.string(),
  comarca: z.string(),
  /** Key of the territorial service, `CEB` (schemas/catalonia/territoris). */
  territori: z.string(),
  /** Codes of the stages, in order (schemas/catalonia/etapes). */
  etapes: z.array(z.string()),
  /** `+34937000000`. */
  telefon: z.string(),
  correu: z.string(),
  web: z.string(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
});
export type CentreRecord = z.infer<typeof centreRecord>;

/** A school. Stored at `centre#<id>` / `centre`. Never deleted. */
export const centre = z.strictObject({
  id: z.string(),
  record: centreRecord,
  /** `manual`: typed by a person, to be verified; `demo`: invented. Imports adopt the first and leave the second alone. */
  source: z.enum(['directory', 'manual', 'demo']),
  /** Whether the last import still had it; `false` is shown as «no consta al directori». */
  listed: z.boolean(),
  createdAt: instant,
  changedAt: instant,
});
export type Centre = z.infer<typeof centre>;

/** What a school's record was until a change. Stored at `centre#<id>` / `was#<instant>`. */
export const centreVersion = z.strictObject({ centre: z.string(), record: centreRecord, until: instant });
export type CentreVersion = z.infer<typeof centreVersion>;

/** Whose code it is, and since when. Stored at `codes#<province>` / `<code>`. */
export const centreCode = z.strictObject({ codi: z.string(), centre: z.string(), from: instant, to: instant.nullable() });
export type CentreCode = z.infer<typeof centreCode>;
