/** Something that opens on demand: its title says how much there is. Works without script. */
import type { Child } from 'hono/jsx';
import type { Examples, Maybe } from './types.ts';

export interface FoldProps {
  readonly title: Child;
  readonly children: Child;
  readonly open?: Maybe<boolean>;
}

/** A line with a triangle, and what stands under it. */
export function Fold({ title, children, open }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

export const examples: Examples = {
  closed: () => (
    <Fold title="Trobada inicial de centre: 12">
      <p>Escola Vent de Paper, dimarts 6 d’octubre</p>
    </Fold>
  ),
  open: () => (
    <Fold title="Trobada inicial de centre: 12" open>
      <p>Escola Vent de Paper, dimarts 6 d’octubre</p>
    </Fold>
  ),
};
