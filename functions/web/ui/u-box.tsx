/** The U box: the one thing to notice in a view. Once a view, never around ordinary content. */
import type { Child } from 'hono/jsx';
import type { Examples, Maybe } from './types.ts';

export interface UBoxProps {
  readonly title: string;
  readonly id: string;
  readonly children: Child;
  /** A small title, where the box stands aside. */
  readonly small?: Maybe<boolean>;
}

/** Open above, round below. */
export function UBox({ title, id, small, children }: UBoxProps) {
  return (
    <section class="u flow" aria-labelledby={id}>
      <h2 id={id} class={small ? 'small' : undefined}>
        {title}
      </h2>
      {children}
    </section>
  );
}

export const examples: Examples = {
  'what comes next': () => (
    <UBox id="despres" title="Què passarà després" small>
      <ol class="small">
        <li>Rebreu una còpia de les respostes al correu del centre.</li>
        <li>La coordinació les revisarà en 5 dies hàbils.</li>
      </ol>
    </UBox>
  ),
  'what to have at hand': () => (
    <UBox id="ma" title="Tingueu a mà">
      <ul>
        <li>El codi de centre</li>
        <li>El resultat de la votació del claustre</li>
      </ul>
    </UBox>
  ),
};
