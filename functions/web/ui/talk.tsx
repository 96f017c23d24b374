/** What people wrote to each other: comments beside an answer, internal notes of a case. Serif, name and hour below. */
import type { Child } from 'hono/jsx';
import type { Examples, Maybe } from './types.ts';

export interface Said {
  readonly text: string;
  /** "Nora Vidal, coordinació · 10 de juny, 12:40". */
  readonly by: string;
}

export interface TalkProps {
  readonly label: string;
  readonly items: readonly Said[];
  /** Answer, mark as done. */
  readonly children?: Maybe<Child>;
  readonly id?: Maybe<string>;
}

/** Stands beside the answer it speaks of. */
export function Talk({ label, items, id, children }: TalkProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs
    <div class="talk" role="group" aria-label={label} id={id}>
      {items.map((item) => (
        <div>
          <p class="says">{item.text}</p>
          <span class="src">{item.by}</span>
        </div>
      ))}
      {children ? <p class="row">{children}</p> : null}
    </div>
  );
}

export const examples: Examples = {
  notes: () => (
    <Talk
      label="Notes internes"
      items={[
        { text: 'El claustre és molt estable. He parlat amb la direcció.', by: 'Nora Vidal · 28 de juny, 17:31' },
        { text: 'La xifra de beques de la zona ve del consell comarcal.', by: 'Pau Bassols · 28 de maig, 09:02' },
      ]}
    />
  ),
};
