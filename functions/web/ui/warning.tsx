/** A soft warning: what the criterion says, what they have, that they may go on. Never blocks, never red. */
import type { Child } from 'hono/jsx';
import type { Locale } from '#schemas/text.ts';
import { uiText } from '../text/ui.ts';
import type { Examples, Maybe } from './types.ts';

export interface WarningProps {
  readonly locale: Locale;
  readonly title: string;
  readonly children: Child;
  readonly id?: Maybe<string>;
  /** Leaves out "this does not stop you": where it lists what others will see. */
  readonly quiet?: Maybe<boolean>;
}

/** Amber ground and triangle. */
export function Warning({ locale, title, id, quiet, children }: WarningProps) {
  return (
    <div class="note warn" id={id}>
      <h2 class="st">{title}</h2>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {quiet ? null : (
        <p>
          <strong>{uiText.mayGoOn[locale]}</strong>
        </p>
      )}
    </div>
  );
}

export const examples: Examples = {
  'of a criterion': () => (
    <Warning locale="ca" title="La diferència amb la zona és petita">
      El programa busca centres que tinguin entre 10 i 30 punts més d’alumnat de nacionalitat estrangera que la zona. Aquest centre en té
      3,5 més.
    </Warning>
  ),
  'of what others will see': () => (
    <Warning locale="ca" quiet title="Una cosa que la comissió veurà marcada">
      <ul>
        <li>
          <a href="#s2">El mandat de la direcció</a> acaba abans de tres cursos.
        </li>
      </ul>
    </Warning>
  ),
};
