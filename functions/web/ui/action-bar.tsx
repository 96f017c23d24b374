/** The action bar: decisions on a case or on the rows chosen. Left what is missing; right the actions, the main one last. */
import type { Child } from 'hono/jsx';
import { Button } from './button.tsx';
import { Status } from './status.tsx';
import type { Examples, Maybe } from './types.ts';

export interface ActionBarProps {
  readonly label: string;
  readonly action: string;
  readonly method?: Maybe<'get' | 'post'>;
  /** Inputs elsewhere on the page name it as their form: the rows that are chosen. */
  readonly id?: Maybe<string>;
  /** What is missing or chosen; blocked buttons name `messageId`. */
  readonly message: Child;
  readonly messageId?: Maybe<string>;
  /** Buttons: destructive first, main last. */
  readonly children: Child;
}

/** Sticks to the lower edge on wide screens; goes to `Layout bar`. */
export function ActionBar({ label, action, method = 'get', id, message, messageId, children }: ActionBarProps) {
  return (
    <form class="acts" id={id} method={method} action={action} aria-label={label}>
      <div class="wrap">
        <div class="say" id={messageId}>
          {message}
        </div>
        {children}
      </div>
    </form>
  );
}

export const examples: Examples = {
  decision: () => (
    <ActionBar
      label="Decisió"
      action="/coordinacio/1"
      messageId="falta"
      message={<Status kind="late">Per seleccionar-la falta la carta de recolzament</Status>}
    >
      <Button kind="danger" name="accio" value="reject">
        Desestima…
      </Button>
      <Button kind="alt" name="accio" value="amend">
        Demana esmenes…
      </Button>
      <Button blocked={{ id: 'falta' }}>Selecciona per a l’any 0</Button>
    </ActionBar>
  ),
};
