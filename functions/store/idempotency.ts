/** Idempotency keys: `key#<scope>#<sha256>` / `receipt`, written in the submit commit and kept a year. */
import { type KeptReceipt, keptReceipt } from '#schemas/entities/receipt.ts';
import { seconds } from './expiry.ts';
import { hashed } from './keys.ts';
import type { Item, Key, Write } from './store.ts';

const yearSeconds = 366 * 24 * 3_600;

/** Where the receipt of a key is kept. The scope keeps callers apart: a case, a form. */
export const receiptKey = (scope: string, key: string): Key => ({ pk: `key#${scope}#${hashed(key)}`, sk: 'receipt' });

/** Writes a receipt, once. */
export function receiptWrite(key: Key, kept: KeptReceipt): Write {
  return { put: { key, type: 'receipt', v: 1, head: null, body: kept, expires: seconds(kept.receipt.at) + yearSeconds }, if: 'absent' };
}

/** The receipt of a row, and what it was given for. */
export const receiptOf = (item: Item): KeptReceipt => keptReceipt.parse(item.body);
