/** An empty list: what will be here and what makes it appear. */
import type { Child } from 'hono/jsx';
import type { Examples, Maybe } from './types.ts';

export interface EmptyStateProps {
  readonly title: string;
  readonly children: Child;
  readonly action?: Maybe<Child>;
}

/** Dashed outline. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div class="void">
      <p>
        <strong>{title}</strong>
      </p>
      <p class="soft">{children}</p>
      {action ? <p class="row">{action}</p> : null}
    </div>
  );
}

export const examples: Examples = {
  'no applications': () => (
    <EmptyState title="Encara no hi ha cap sol·licitud" action={<a href="/formularis/sollicitud-centre">Obre el formulari</a>}>
      Aquí veureu les sol·licituds així que un centre n’enviï una.
    </EmptyState>
  ),
};
