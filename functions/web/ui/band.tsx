/** A full-width band of the public page with its title. */
import type { Child } from 'hono/jsx';
import type { Examples, Maybe } from './types.ts';

export interface BandProps {
  readonly id: string;
  readonly title: string;
  /** The one dark band of a page. */
  readonly rest?: Maybe<boolean>;
  readonly children: Child;
}

/** Section named by its title. */
export function Band({ id, title, rest, children }: BandProps) {
  return (
    <section class={rest ? 'band rest' : 'band'} id={id} aria-labelledby={`${id}-title`}>
      <div class="wrap">
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
      </div>
    </section>
  );
}

/** Short texts side by side, each with its title. */
export function Trio({ items }: { readonly items: readonly { readonly title: string; readonly text: Child }[] }) {
  return (
    <div class="grid">
      {items.map((item) => (
        <div>
          <h3>{item.title}</h3>
          <p>{item.text}</p>
        </div>
      ))}
    </div>
  );
}

/** Large figures, each with its words. */
export function Figures({ items }: { readonly items: readonly { readonly figure: string; readonly text: Child }[] }) {
  return (
    <ul class="grid plain">
      {items.map((item) => (
        <li>
          <span class="big">{item.figure}</span> {item.text}
        </li>
      ))}
    </ul>
  );
}

export const examples: Examples = {
  'three texts': () => (
    <Band id="que" title="Quina realitat volem?">
      <Trio
        items={[
          { title: 'Un centre de referència', text: 'Amb un projecte innovador i de qualitat, fet en aliança.' },
          { title: 'Un centre que atrau', text: 'Amb magnetisme per a les famílies.' },
        ]}
      />
    </Band>
  ),
  'figures on the dark band': () => (
    <Band id="curs" title="Cada curs" rest>
      <Figures
        items={[
          { figure: '30 h', text: 'de formació al centre' },
          { figure: '3', text: 'seminaris per als equips impulsors' },
        ]}
      />
    </Band>
  ),
};
