/** A declaration: one box to tick beside a sentence. */
import type { Child } from 'hono/jsx';
import type { Examples } from '../types.ts';
import { SetFrame } from './frame.tsx';
import { idOf } from './ids.ts';
import { describedBy, type FieldProps } from './props.ts';
import { yesValue } from './yes-no.tsx';

export interface DeclarationProps extends FieldProps {
  /** What is declared, under the label; may hold links. */
  readonly statement: Child;
  readonly checked: boolean;
}

/** Posts `si` when it is ticked and nothing when it is not. */
export function Declaration(props: DeclarationProps) {
  return (
    <SetFrame field={props}>
      <label class="pick">
        <input
          type="checkbox"
          id={idOf(props.name)}
          name={props.name}
          value={yesValue}
          checked={props.checked}
          aria-invalid={props.error ? 'true' : undefined}
          aria-describedby={describedBy(props)}
        />
        <span>{props.statement}</span>
      </label>
    </SetFrame>
  );
}

export const examples: Examples = {
  'with a question': () => (
    <Declaration
      locale="ca"
      name="declaration.80"
      label="Participació del claustre"
      statement="Ens comprometem que el 80 % dels docents participi en la formació."
      checked
    />
  ),
  'alone, with a link': () => (
    <Declaration
      locale="ca"
      name="declaration.dades"
      label="Protecció de dades"
      statement={
        <>
          He llegit la <a href="/proteccio-de-dades">informació de protecció de dades</a>
        </>
      }
      checked={false}
      error="Per enviar-la cal que l’hàgiu llegida."
    />
  ),
};
