/** Unique rows of cases: a reference leads to its case, and a centre has one live submission a call. */
import * as z from 'zod';
import type { Item, Key, Write } from './store.ts';

const pointer = z.strictObject({ case: z.string(), reference: z.string() });

/** Where a reference is kept. */
export const referenceKey = (reference: string): Key => ({ pk: `reference#${reference}`, sk: 'case' });
/** Where the live submission of a subject in a call is kept. */
export const liveKey = (call: string, subject: string): Key => ({ pk: `live#${call}#${subject}`, sk: 'case' });

/** Takes a reference or a place in a call: where it is free, or with a revision from who has it. */
export function pointerWrite(key: Key, to: { readonly case: string; readonly reference: string }, rev?: number): Write {
  return { put: { key, type: 'case-pointer', v: 1, head: null, body: to }, if: rev ?? 'absent' };
}

/** The case that a row points to, and its reference. */
export const pointerOf = (item: Item): { readonly case: string; readonly reference: string } => pointer.parse(item.body);
