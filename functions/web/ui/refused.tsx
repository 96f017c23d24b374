/** What was asked and could not be done, why, and what to do now: in the place of the error summary where no answer is to blame. */
import type { Child } from 'hono/jsx';
import type { Examples, Maybe } from './types.ts';

export interface RefusedProps {
  readonly title: string;
  /** A paragraph each. */
  readonly lines?: Maybe<readonly string[]>;
  /** What more there is to say, or to do. */
  readonly children?: Maybe<Child>;
}

/** Receives the focus, as an error summary does. */
export function Refused({ title, lines = [], children }: RefusedProps) {
  return (
    <div class="u pull flow" role="alert" aria-labelledby="refused-title" tabindex={-1} id="refused" data-focus autofocus>
      <h2 id="refused-title">{title}</h2>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      {children}
    </div>
  );
}

export const examples: Examples = {
  'somebody was faster': () => (
    <Refused
      title="Algú altre ho ha canviat"
      lines={['Nora Vidal va demanar esmenes, divendres 18 de juny, a les 10.42 h.', 'Conservem el que heu escrit.']}
    />
  ),
};
