/** Two columns: what one does, and aside what one should know. On narrow screens the aside goes after. */
import type { Child } from 'hono/jsx';
import type { Examples, Maybe } from './types.ts';

export interface ColumnsProps {
  readonly children: Child;
  readonly aside: Child;
  readonly asideLabel: string;
  /** A wider aside (case page). */
  readonly wide?: Maybe<boolean>;
  /** The aside is longer than the screen: it does not stick. */
  readonly still?: Maybe<boolean>;
}

/** Main column and aside. */
export function Columns({ children, aside, asideLabel, wide, still }: ColumnsProps) {
  return (
    <div class={wide ? 'cols wide' : 'cols'}>
      <div class="flow">{children}</div>
      <aside class={still ? 'flow still' : 'flow'} aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}

export const examples: Examples = {
  'with an aside': () => (
    <Columns aside={<p class="small soft">Es tanca el divendres 18 de juny.</p>} asideLabel="Estat de la sol·licitud">
      <p>Les respostes es desen soles.</p>
    </Columns>
  ),
};
