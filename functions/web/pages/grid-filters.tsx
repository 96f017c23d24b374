/** What the board is narrowed by, and its totals, each of which narrows it. */
import type { Calling } from '#functions/rules/calendar/cell.ts';
import { territoris } from '#schemas/catalonia/territoris.ts';
import type { Locale } from '#schemas/text.ts';
import type { Grid } from '../../use-cases/grid/see-grid.ts';
import { type GridQuery, gridLink, gridStates } from '../grid-query.ts';
import { paths } from '../paths.ts';
import { gridText, phaseWords } from '../text/grid.ts';
import { Filters } from '../ui/filters.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import type { Total } from '../ui/totals.tsx';

interface Props {
  readonly locale: Locale;
  readonly grid: Grid;
  readonly query: GridQuery;
}

/** One line; a choice of one is none. */
export function GridFilters({ locale, grid, query }: Props) {
  const words = gridText.filters;
  const option = (value: string, label: string) => ({ value, label });
  const [all, allOf] = [option('', words.all[locale]), option('', words.allOf[locale])];
  const territory = grid.territories.map((key) => option(key, territoryName(key, locale)));
  const states = (Object.entries(gridStates) as [string, Calling][]).map(([value, calling]) =>
    option(value, gridText.states[calling][locale]),
  );
  const narrowed = query.q + query.territori + query.fase + query.activitat + query.estat !== '';
  return (
    <Filters
      locale={locale}
      action={paths.cursBoard(grid.curs)}
      label={words.label[locale]}
      keep={query.ordre ? { ordre: query.ordre } : {}}
      filters={[
        { name: 'q', label: words.search[locale], value: query.q },
        ...(territory.length > 1
          ? [{ name: 'territori', label: words.territori[locale], value: query.territori, options: [all, ...territory] }]
          : []),
        {
          ...{ name: 'fase', label: words.phase[locale], value: query.fase },
          options: [allOf, ...grid.phases.map((phase) => option(phase, phaseWords[phase][locale]))],
        },
        {
          ...{ name: 'activitat', label: words.activity[locale], value: query.activitat },
          options: [allOf, ...grid.activities.map(({ id, title }) => option(id, title[locale]))],
        },
        { name: 'estat', label: words.state[locale], value: query.estat, options: [all, ...states] },
      ]}
    >
      {narrowed ? (
        <SafeLink class="act" href={paths.cursBoard(grid.curs, query.ordre ? { ordre: query.ordre } : {})}>
          {words.clear[locale]}
        </SafeLink>
      ) : null}
    </Filters>
  );
}

function territoryName(key: string, locale: Locale): string {
  return Object.entries(territoris).find(([each]) => each === key)?.[1][locale] ?? key;
}

/** Each figure narrows the board to what it counts; pressed again it shows all. */
export function gridTotals({ locale, grid: { totals, curs }, query }: Props): readonly Total[] {
  const figure = (name: keyof typeof gridText.totals) => ({
    figure: totals[name],
    text: gridText[totals[name] === 1 ? 'one' : 'totals'][name][locale],
  });
  const link = (estat: string) => {
    const current = query.estat === estat;
    return { href: paths.cursBoard(curs, gridLink(query, { estat: current ? '' : estat })), current };
  };
  return [
    { kind: 'wait', ...figure('waits'), ...link('espera') },
    { kind: totals.late > 0 ? 'late' : 'done', ...figure('late'), ...link('tard') },
    { kind: 'soon', ...figure('soon'), ...link('aviat') },
    { kind: 'done', ...figure('calm') },
  ];
}
