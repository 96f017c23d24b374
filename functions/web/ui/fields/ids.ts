/** Ids of an input and of what speaks about it, derived from its name: error links and aria-describedby meet here. */

/** The id of the first input of a name: `equip.0.nom` -> `equip-0-nom`. */
export function idOf(name: string): string {
  return name.replaceAll(/[^\w-]/gu, '-');
}

/** What may be said about an input. */
export type Part = 'hint' | 'error' | 'warning' | 'unit' | 'count' | 'beside' | 'label' | 'source';

/** The id of a part: `equip-0-nom-error`. */
export function partId(name: string, part: Part): string {
  return `${idOf(name)}-${part}`;
}
