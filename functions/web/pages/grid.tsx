/** The board of a curs: totals, filters, the grid of centres and what each owes, and the way to remind them. */

import { onDay } from '#functions/rules/calendar/cell-words.ts';
import type { GridColumn, GridRow } from '#functions/rules/calendar/grid.ts';
import { showNumber } from '#schemas/form/numbers.ts';
import { shortName } from '#schemas/programme/short-names.ts';
import { capital, fill, type Locale } from '#schemas/text.ts';
import { dayInShort, localDay, weekdayInWords } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import type { Grid } from '../../use-cases/grid/see-grid.ts';
import { type GridQuery, gridLink } from '../grid-query.ts';
import { paths } from '../paths.ts';
import { gridText, phaseWords } from '../text/grid.ts';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Matrix, MatrixKey } from '../ui/matrix.tsx';
import { Note } from '../ui/note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Totals } from '../ui/totals.tsx';
import type { Maybe } from '../ui/types.ts';
import { matrixCell } from './grid-cells.ts';
import { GridExports } from './grid-exports.tsx';
import { GridFilters, gridTotals } from './grid-filters.tsx';

export interface GridProps {
  readonly locale: Locale;
  readonly grid: Grid;
  readonly query: GridQuery;
  /** What just happened. */
  readonly news?: Maybe<string>;
}

/** Id of the form that the rows are chosen for: the action bar. */
export const remindForm = 'recorda';

/** Head, filters, grid, what one takes along. */
export function GridBody(props: GridProps) {
  const { locale, grid } = props;
  const { curs, now, total } = grid;
  const centres = fill(total === 1 ? gridText.oneCentre : gridText.centres, locale, { n: showNumber(total, locale) });
  const planned = grid.activities.length > 0;
  return (
    <div class="flow board">
      <PageHead
        title={fill(gridText.title, locale, { curs: showSchoolYear(curs) })}
        over={<SafeLink href={paths.curs(curs)}>{fill(gridText.calendar, locale, { curs: showSchoolYear(curs) })}</SafeLink>}
        sub={`${capital(weekdayInWords(localDay(now), locale))} · ${centres}`}
      >
        {planned ? <Totals items={gridTotals(props)} /> : null}
      </PageHead>
      {props.news ? (
        <Note kind="info" role="status">
          <p>{props.news}</p>
        </Note>
      ) : null}
      {planned ? <Filled {...props} /> : <Unplanned {...props} />}
    </div>
  );
}

function Unplanned({ locale, grid: { curs, total } }: GridProps) {
  if (total === 0)
    return (
      <EmptyState
        title={gridText.nobody[locale]}
        action={<ButtonLink href={paths.participations()}>{gridText.toCentres[locale]}</ButtonLink>}
      >
        {gridText.nobodyHow[locale]}
      </EmptyState>
    );
  return (
    <EmptyState title={gridText.none[locale]} action={<ButtonLink href={paths.cursPlan(curs)}>{gridText.plan[locale]}</ButtonLink>}>
      {gridText.noneHow[locale]}
    </EmptyState>
  );
}

function Filled(props: GridProps) {
  const { locale, grid, query } = props;
  const { curs, page, pages, found, rows } = grid;
  const to = (pagina: number) => paths.cursBoard(curs, gridLink(query, { pagina }));
  const first = page === pages ? found - rows.length + 1 : (page - 1) * rows.length + 1;
  if (found === 0)
    return (
      <>
        <GridFilters {...props} />
        <EmptyState title={gridText.noneFound[locale]}>{gridText.noneFoundHow[locale]}</EmptyState>
      </>
    );
  return (
    <>
      <GridFilters {...props} />
      <a class="skip" href="#acords">
        {gridText.skip[locale]}
      </a>
      <TheGrid {...props} />
      <Key locale={locale} />
      {pages > 1 ? (
        <Pagination
          locale={locale}
          previous={page > 1 ? to(page - 1) : undefined}
          next={page < pages ? to(page + 1) : undefined}
          range={{ from: first, to: first + rows.length - 1, total: found }}
        />
      ) : null}
      <GridExports {...props} />
    </>
  );
}

function TheGrid({ locale, grid, query }: GridProps) {
  const { columns, rows, curs } = grid;
  const column = (each: GridColumn) => ({ head: headOf(each, locale), sub: dayOf(each, grid, locale) });
  const share = (figures: { readonly done: number; readonly owed: number }) =>
    fill(gridText.of, locale, { done: String(figures.done), owed: String(figures.owed) });
  const sort = (ordre: string, text: string) => (
    <SafeLink href={paths.cursBoard(curs, gridLink(query, { ordre: query.ordre === ordre ? '' : ordre }))}>{text}</SafeLink>
  );
  const all = { done: sum(grid.done, 'done'), owed: sum(grid.done, 'owed') };
  return (
    <Matrix
      id="graella"
      caption={gridText.caption[locale]}
      corner={sort('nom', gridText.centre[locale])}
      last={sort('fet', gridText.done[locale])}
      total={gridText.done[locale]}
      groups={[
        { title: gridText.own[locale], columns: columns.filter(({ own }) => own).map(column) },
        { title: gridText.shared[locale], columns: columns.filter(({ own }) => !own).map(column) },
      ]}
      rows={rows.map((row) => ({
        head: <CentreHead row={row} locale={locale} now={grid.now} />,
        cells: row.cells.map((cell) => matrixCell(cell, locale)),
        total: share(row),
      }))}
      foot={{ head: gridText.done[locale], cells: grid.done.map(share), total: share(all) }}
    />
  );
}

const sum = (figures: Grid['done'], name: 'done' | 'owed') => figures.reduce((total, each) => total + each[name], 0);

/** «Ajuntament (2)» where an activity has several. */
export function headOf({ activity, ordinal }: GridColumn, locale: Locale): string {
  const name = shortName(activity)[locale];
  return ordinal === null ? name : `${name} (${ordinal})`;
}

/** The day that most of a column have, if most have one: «20 set.». */
function dayOf(column: GridColumn, { columns, rows }: Grid, locale: Locale): string | undefined {
  const at = columns.indexOf(column);
  const days = rows.flatMap(({ cells }) => cells[at]?.cell.day ?? []);
  const [most] = [...Map.groupBy(days, (day) => day)].toSorted(([, one], [, other]) => other.length - one.length);
  if (!most || most[1].length * 2 <= days.length) return undefined;
  return dayInShort(most[0], locale);
}

function CentreHead({ row: { centre, phase }, locale, now }: { readonly row: GridRow; readonly locale: Locale; readonly now: string }) {
  const { name, code, left, pausedUntil } = centre;
  const paused = pausedUntil !== undefined && localDay(now) < pausedUntil ? pausedUntil : null;
  const facts = [
    code,
    phaseWords[phase][locale],
    left === undefined ? undefined : gridText.left[locale],
    paused === null
      ? undefined
      : fill(gridText.pausedCentre, locale, { to: onDay(paused, locale).replace(/^el /u, 'al ').replace(/^l’/u, 'a l’') }),
  ];
  return (
    <label class="pick">
      <input type="checkbox" form={remindForm} name="centre" value={centre.centre} />
      <span>
        <b>{name}</b>
        <small>{facts.filter(Boolean).join(' · ')}</small>
      </span>
    </label>
  );
}

const kinds = ['none', 'half', 'done', 'wait', 'soon', 'late', 'na'] as const;

function Key({ locale }: Pick<GridProps, 'locale'>) {
  return <MatrixKey label={gridText.legend[locale]} items={kinds.map((kind) => ({ kind, text: gridText.key[kind][locale] }))} />;
}
