/** Cells of the board as the page and the year of a reader paint them: shape, words, and where they lead. */
import type { Cell, CellKind } from '#functions/rules/calendar/cell.ts';
import { cellInWords } from '#functions/rules/calendar/cell-words.ts';
import type { GridCell } from '#functions/rules/calendar/grid.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { paths } from '../paths.ts';
import { gridText } from '../text/grid.ts';
import type { MatrixCell } from '../ui/matrix.tsx';
import type { StatusKind } from '../ui/status.tsx';

const shapes: Readonly<Record<CellKind, StatusKind>> = {
  ...{ late: 'late', bounced: 'late', nobody: 'late', amend: 'soon', soon: 'soon', review: 'wait', past: 'wait', undated: 'soon' },
  ...{ unanswered: 'soon', draft: 'half', open: 'half', opens: 'none', planned: 'none', dated: 'half', coming: 'done' },
  ...{ paused: 'na', skipped: 'na', done: 'done', cancelled: 'na', none: 'na' },
};

/** The shape of a cell. */
export const shapeOf = ({ kind }: Pick<Cell, 'kind'>): StatusKind => shapes[kind];

/** A cell for the coordination: it leads to the case once somebody began it, else to the item. */
export function matrixCell({ cell, item, case: handed, more }: GridCell, locale: Locale): MatrixCell {
  const words = cellInWords(cell, locale);
  return {
    kind: shapeOf(cell),
    text: more > 0 ? `${words} ${fill(gridText.more, locale, { n: String(more) })}` : words,
    ...(item !== null && { href: handed === null ? paths.item(item) : paths.staffCase(handed) }),
    ...(item === null && { empty: true }),
  };
}
