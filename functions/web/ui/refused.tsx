/** What was asked and could not be done, why, and what to do now: in the place of the error summary where no answer is to blame. */
import type { Child } from 'hono/jsx';
import type { Examples } from './types.ts';

/** Receives the focus, as an error summary does. */
export function Refused({ title, children }: { readonly title: string; readonly children: Child }) {
  return (
    <div class="u pull flow" role="alert" aria-labelledby="refused-title" tabindex={-1} id="refused" data-focus autofocus>
      <h2 id="refused-title">{title}</h2>
      {children}
    </div>
  );
}

export const examples: Examples = {
  'somebody was faster': () => (
    <Refused title="Algú altre ho ha canviat">
      <p>Nora Vidal va demanar esmenes, divendres 18 de juny, a les 10.42 h. Conservem el que heu escrit.</p>
    </Refused>
  ),
};
