/** What happened, latest first: when, who, what, and a link to the mail sent. */
import type { Child } from 'hono/jsx';
import type { Examples, Maybe } from './types.ts';

export interface Happening {
  /** "29 de juny de 2027, 09:14". */
  readonly when: string;
  /** The same instant for machines, ISO. */
  readonly at?: Maybe<string>;
  readonly text: Child;
}

/** A list, the first entry filled. */
export function Timeline({ items }: { readonly items: readonly Happening[] }) {
  return (
    <ol class="tl">
      {items.map((item) => (
        <li>
          <time datetime={item.at}>{item.when}</time>
          {item.text}
        </li>
      ))}
    </ol>
  );
}

export const examples: Examples = {
  'of a case': () => (
    <Timeline
      items={[
        {
          when: '29 de juny de 2027, 09:14',
          at: '2027-06-29T07:14:00Z',
          text: 'Nora Vidal tanca la valoració: 3 de 3 persones han puntuat',
        },
        {
          when: '18 de juny, 07:30',
          at: '2027-06-18T05:30:00Z',
          text: (
            <>
              Recordatori a l’Ajuntament de Vilamostra: carta de recolzament. <a href="/correus/1">Llegeix el correu</a>
            </>
          ),
        },
      ]}
    />
  ),
};
