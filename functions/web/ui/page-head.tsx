/** The title of a page with what stands over, under and beside it. */
import type { Child } from 'hono/jsx';
import type { Examples, Maybe } from './types.ts';

export interface PageHeadProps {
  readonly title: string;
  /** Small line over the title: where one is. */
  readonly over?: Maybe<Child>;
  /** Under the title: codes, date, how many. */
  readonly sub?: Maybe<Child>;
  /** At the end of the line: Totals. */
  readonly children?: Maybe<Child>;
}

/** The only h1 of a page (besides the poster). */
export function PageHead({ title, over, sub, children }: PageHeadProps) {
  return (
    <div class="head">
      <div>
        {over ? <p class="over">{over}</p> : null}
        <h1>{title}</h1>
        {sub ? <p class="soft">{sub}</p> : null}
      </div>
      {children}
    </div>
  );
}

export const examples: Examples = {
  'of a case': () => (
    <PageHead title="Escola Vent de Paper" over={<a href="/coordinacio">Sol·licituds 2027-28</a>} sub="08099017 · Vilamostra" />
  ),
};
