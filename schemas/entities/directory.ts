/** The directory as a whole: the snapshot that processes search, and the files it is imported from. */
import * as z from 'zod';
import { centre, centreRecord } from './centre.ts';
import { instant } from './instant.ts';

/** What a search knows and shows of a school. */
export const directoryEntry = z.strictObject({
  ...centreRecord.pick({
    codi: true,
    nom: true,
    tipus: true,
    naturalesa: true,
    municipi: true,
    comarca: true,
    territori: true,
    etapes: true,
  }).shape,
  ...centre.pick({ source: true, listed: true }).shape,
});
export type DirectoryEntry = z.infer<typeof directoryEntry>;

/** Which snapshot holds. Stored at `directory` / `version`; small, read again at most once a minute. */
export const directoryVersion = z.strictObject({ version: z.number().int(), centres: z.number().int(), at: instant });
export type DirectoryVersion = z.infer<typeof directoryVersion>;

/** All entries, gzipped and in base64. Stored at `directory` / `snapshot`. Made from the rows, which are the truth. */
export const directorySnapshot = z.strictObject({ version: z.number().int(), packed: z.string() });

/** A file to be imported. Stored at `import#<id>` / `file`, its gzipped text at `chunk#<nnn>`; kept 90 days. */
export const importFile = z.strictObject({
  id: z.string(),
  name: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  chunks: z.number().int(),
  by: z.string(),
  at: instant,
});
export type ImportFile = z.infer<typeof importFile>;
