/** A state: a shape before a colour, always with a word. */
import type { Child } from 'hono/jsx';
import type { Examples } from './types.ts';

/** ○ not yet · ◐ under way · ● done · ■ waits for the reader · ▲ soon · ◆ late or wrong · – does not apply. */
export type StatusKind = 'none' | 'half' | 'done' | 'wait' | 'soon' | 'late' | 'na';

/** Shape and words. */
export function Status({ kind, children }: { readonly kind: StatusKind; readonly children: Child }) {
  return <span class={`st ${kind}`}>{children}</span>;
}

export const examples: Examples = {
  'all kinds': () => (
    <p class="row">
      <Status kind="none">encara no</Status>
      <Status kind="half">en marxa</Status>
      <Status kind="done">fet</Status>
      <Status kind="wait">us espera</Status>
      <Status kind="soon">venç aviat</Status>
      <Status kind="late">fora de termini</Status>
      <Status kind="na">no escau</Status>
    </p>
  ),
};
