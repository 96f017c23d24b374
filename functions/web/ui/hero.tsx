/** The poster: once, on the public page. */
import type { Child } from 'hono/jsx';
import { ButtonLink } from './button.tsx';
import { HeroArt } from './hero-art.tsx';
import type { Examples, Maybe } from './types.ts';

export interface HeroProps {
  readonly title: string;
  readonly lead: Child;
  /** What is open now, in one sentence. */
  readonly notice?: Maybe<Child>;
  /** Button links; the main one first. */
  readonly children?: Maybe<Child>;
}

/** The title of the programme and what to do next. */
export function Hero({ title, lead, notice, children }: HeroProps) {
  return (
    <div class="hero">
      <div class="wrap">
        <div class="flow">
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
          {notice ? (
            <p>
              <strong>{notice}</strong>
            </p>
          ) : null}
          {children ? <p class="row">{children}</p> : null}
        </div>
        <HeroArt />
      </div>
    </div>
  );
}

export const examples: Examples = {
  'with an open call': () => (
    <Hero
      title="Aliances per a l’èxit educatiu"
      lead="Magnet acompanya els centres que volen créixer al costat d’una institució de prestigi."
      notice="La convocatòria 2027-28 és oberta fins al 18 de juny."
    >
      <ButtonLink href="#convocatoria">Presenta el centre</ButtonLink>
      <ButtonLink href="#cami" kind="alt">
        Com funciona
      </ButtonLink>
    </Hero>
  ),
};
