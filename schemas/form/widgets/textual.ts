/** What widgets share whose value is a text. */
import { proper } from '../../values/checked.ts';
import type { Value } from './widget.ts';

/** JSON strings pass; the words are the text itself. */
export const textual = {
  encode: (_field: unknown, value: unknown) => (typeof value === 'string' ? value : null),
  words: (_field: unknown, value: Value) => proper(String(value)),
  mistakes: (): readonly string[] => [],
  cell: 'text',
} as const;

/** Mistakes of a pair of bounds. */
export function bounds({ min, max }: { readonly min?: number; readonly max?: number }, least: number): readonly string[] {
  const low = min ?? least;
  if (low < least) return [`min is less than ${least}`];
  return max !== undefined && max < low ? ['max is less than min'] : [];
}
