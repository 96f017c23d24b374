/** The receipt of a submission, kept a year under the caller's idempotency key. */
import * as z from 'zod';
import { instant } from './instant.ts';

/** What a submission answers, however often it is repeated. */
export const receipt = z.strictObject({
  case: z.string(),
  reference: z.string(),
  /** Number of the document that was frozen. */
  document: z.number().int(),
  at: instant,
});
/** See {@link receipt}. */
export type Receipt = z.infer<typeof receipt>;

/**
 * Stored at `key#<scope>#<sha256 of the key>` / `receipt`. `hash` is of what was sent. The API's access token is made of `salt` and the caller's key,
 * so that a repeated request gets the same token although only its hash is stored.
 */
export const keptReceipt = z.strictObject({ hash: z.string(), receipt, salt: z.string().optional() });
/** See {@link keptReceipt}. */
export type KeptReceipt = z.infer<typeof keptReceipt>;
