/** The mark: a horseshoe with two poles and a dot. */
import type { Examples } from './types.ts';

/** Decoration beside the name; the name is what is read aloud. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="p" d="M2 11v5a14 14 0 0 0 28 0v-5h-8v5a6 6 0 0 1-12 0v-5z" />
      <path class="k" d="M2 2h8v7.5H2zM22 2h8v7.5h-8z" />
      <circle class="k" cx="16" cy="7" r="4" />
    </svg>
  );
}

export const examples: Examples = {
  'beside the name': () => (
    <p class="brand">
      <Mark />
      Magnet
    </p>
  ),
};
