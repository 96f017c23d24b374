/** Pages of a list: where one is, and the way on and back. */
import { fill, type Locale } from '#schemas/text.ts';
import { uiText } from '../text/ui.ts';
import { SafeLink } from './safe-link.tsx';
import type { Examples, Maybe } from './types.ts';

export interface PaginationProps {
  readonly locale: Locale;
  readonly previous?: Maybe<string>;
  readonly next?: Maybe<string>;
  /** First and last row shown, and how many there are; absent when nobody counts them. */
  readonly range?: Maybe<{ readonly from: number; readonly to: number; readonly total: number }>;
}

/** Nothing when all fits on one page. */
export function Pagination({ locale, previous, next, range }: PaginationProps) {
  if (!previous && !next) return null;
  const shown = range && { from: String(range.from), to: String(range.to), total: String(range.total) };
  return (
    <nav class="pages" aria-label={uiText.pages[locale]}>
      {previous ? (
        <SafeLink class="act" href={previous}>
          {uiText.previous[locale]}
        </SafeLink>
      ) : null}
      {shown ? <span class="soft">{fill(uiText.range, locale, shown)}</span> : null}
      {next ? (
        <SafeLink class="act" href={next}>
          {uiText.next[locale]}
        </SafeLink>
      ) : null}
    </nav>
  );
}

export const examples: Examples = {
  'in the middle': () => <Pagination locale="ca" previous="?p=1" next="?p=3" range={{ from: 51, to: 100, total: 180 }} />,
};
