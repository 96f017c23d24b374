/** Totals over a list, each a filter of it; or the facts of a case. */
import type { Child } from 'hono/jsx';
import { SafeLink } from './safe-link.tsx';
import { Status, type StatusKind } from './status.tsx';
import type { Examples, Maybe } from './types.ts';

export interface Total {
  readonly text: Child;
  /** The figure before the words. */
  readonly figure?: Maybe<string | number>;
  readonly kind?: Maybe<StatusKind>;
  /** Shows only these. */
  readonly href?: Maybe<string>;
  readonly current?: Maybe<boolean>;
}

function Words({ total }: { readonly total: Total }) {
  const words = (
    <span>
      {total.figure === undefined ? null : <b>{total.figure} </b>}
      {total.text}
    </span>
  );
  return total.kind ? <Status kind={total.kind}>{words}</Status> : words;
}

/** A line of figures. */
export function Totals({ items }: { readonly items: readonly Total[] }) {
  return (
    <ul class="tot">
      {items.map((total) => (
        <li>
          {total.href ? (
            <SafeLink href={total.href} current={total.current ? 'true' : undefined}>
              <Words total={total} />
            </SafeLink>
          ) : (
            <span class="box">
              <Words total={total} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

export const examples: Examples = {
  'filters of a list': () => (
    <Totals
      items={[
        { kind: 'wait', figure: 4, text: 'us esperen', href: '?estat=espera', current: true },
        { kind: 'late', figure: 5, text: 'fora de termini', href: '?estat=tard' },
        { kind: 'done', figure: 14, text: 'resoltes', href: '?estat=resoltes' },
      ]}
    />
  ),
  'facts of a case': () => <Totals items={[{ kind: 'wait', text: 'Preseleccionada' }, { text: <strong>28 dies a coordinació</strong> }]} />,
};
