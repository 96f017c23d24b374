/** What the coordination made of the words of a mail: versions, of which the latest holds. */
import * as z from 'zod';
import { instant } from './instant.ts';

const text = z.strictObject({ ca: z.string(), es: z.string(), en: z.string() });

/**
 * A version of the words of a message. Stored at `text#<message>` / `v#<six digits>`; listed at `texts`. Never changed: a mail says what was the latest when
 * it was caused, and can be shown again. Empty in a language = the original there; empty everywhere = back to the original.
 */
export const mailText = z.strictObject({
  /** Name in the message register. */
  message: z.string(),
  /** From 1. */
  version: z.int().min(1),
  subject: text,
  body: text,
  /** Programme clock, like the causes that it is compared with. */
  at: instant,
  /** Person id. */
  by: z.string(),
  name: z.string(),
});
/** A version of the words, see {@link mailText}. */
export type MailText = z.infer<typeof mailText>;
