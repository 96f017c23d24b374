/** Finds the texts in a declaration. */
import type { Text } from '../text.ts';

/** Whether something is a text in the three languages. */
export function isText(node: unknown): node is Text {
  return typeof node === 'object' && node !== null && 'ca' in node && 'es' in node && 'en' in node;
}

/** A text and its place, `sections.0.fields.codiCentre.label`. */
export interface Placed {
  readonly place: string;
  readonly text: Text;
}

/** All texts inside anything declared, in its order. */
export function textsIn(node: unknown, place: string): readonly Placed[] {
  if (isText(node)) return [{ place, text: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => textsIn(child, place === '' ? key : `${place}.${key}`));
}

/** The names of the holes of one language. */
export function holesIn(words: string): readonly string[] {
  return [...new Set([...words.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? ''))].sort();
}
