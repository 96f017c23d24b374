/** Exports the board of a curs as it is shown: a line a centre, every cell in words. */
import * as z from 'zod';
import { authorise } from '#functions/rules/authorise.ts';
import { cellInWords } from '#functions/rules/calendar/cell-words.ts';
import { gridOrders } from '#functions/rules/calendar/grid.ts';
import type { Job } from '#schemas/entities/job.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Cell } from '#schemas/form/columns.ts';
import { ok, type Result } from '#schemas/result.ts';
import { type Locale, locales, type Text } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { fileTypes } from '../exports/step-export.ts';
import type { JobKind, Progress } from '../jobs/kind.ts';
import { startJob } from '../jobs/start.ts';
import type { Deps, JobDeps } from '../ports.ts';
import { loadGrid } from './load-grid.ts';
import { type Grid, type GridWish, gridOf, seeGrid } from './see-grid.ts';

const jobInput = z.object({ curs: z.string(), wish: z.string(), format: z.enum(['csv', 'xlsx']), locale: z.enum(locales) });
const wishInput = z.object({
  ...{ search: z.string(), territori: z.string(), phase: z.string(), activity: z.string(), calling: z.string() },
  ...{ order: z.enum(gridOrders), page: z.number(), size: z.number() },
});

const heads = {
  code: { ca: 'Codi', es: 'Código', en: 'Code' },
  centre: { ca: 'Centre', es: 'Centro', en: 'School' },
  town: { ca: 'Municipi', es: 'Municipio', en: 'Town' },
  done: { ca: 'Fetes', es: 'Hechas', en: 'Done' },
  owed: { ca: 'Total', es: 'Total', en: 'Total' },
} as const satisfies Record<string, Text>;

/** Starts the job; all pages of what is shown. `not-found` as the board. */
export async function startGridExport(
  deps: Deps,
  actor: Actor,
  {
    curs,
    wish,
    format,
    locale,
  }: { readonly curs: string; readonly wish: GridWish; readonly format: 'csv' | 'xlsx'; readonly locale: Locale },
): Promise<Result<Job>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const all = { ...wish, page: 1, size: 0 };
  const seen = await seeGrid(deps, actor, curs, all);
  if (!seen.ok) return seen;
  const input = { curs, wish: JSON.stringify(all), format, locale };
  return ok(await startJob(deps, { kind: exportGrid.name, input, by: actor.person ?? '', total: seen.value.found }));
}

/** One piece. Its result counts the centres and names the file. */
export const exportGrid: JobKind = {
  name: 'export-board',
  title: { ca: 'Exportació del tauler', es: 'Exportación del tablero', en: 'Export of the board' },
  told: { ca: 'Centres: {centres}.', es: 'Centros: {centres}.', en: 'Schools: {centres}.' },
  async open(deps, { input }) {
    const wanted = jobInput.parse(input);
    return (job) => write(deps, job, wanted);
  },
};

async function write(deps: JobDeps, job: Job, { curs, wish, format, locale }: z.infer<typeof jobInput>): Promise<Progress> {
  const whole = await loadGrid(deps, curs);
  if (!whole) throw new Error(`no calendar of ${curs} is loaded`);
  const grid = gridOf(whole, curs, wishInput.parse(JSON.parse(wish)));
  const name = `tauler-${curs}-${localDay(job.createdAt)}.${format}`;
  const file = `results/${job.id}/${name}`;
  await deps.files.put(file, fileTypes[format], await deps.sheets[format](sheetOf(grid, locale)));
  const { length } = grid.rows;
  return { writes: [], cursor: null, done: length, total: length, result: { centres: length, file, name } };
}

function sheetOf({ columns, rows }: Grid, locale: Locale) {
  const text = (title: string) => ({ title, kind: 'text' as const });
  const figure = (title: string) => ({ title, kind: 'number' as const });
  const own = columns.map(({ activity, ordinal }) => text(`${activity.title[locale]}${ordinal === null ? '' : ` (${ordinal})`}`));
  return {
    ...{ name: 'tauler', locale },
    columns: [
      ...[heads.code, heads.centre, heads.town].map((head) => text(head[locale])),
      ...own,
      figure(heads.done[locale]),
      figure(heads.owed[locale]),
    ],
    rows: rows.map(({ centre, cells, done, owed }): readonly Cell[] => [
      ...[centre.code ?? '', centre.name, centre.town ?? ''],
      ...cells.map(({ cell }) => cellInWords(cell, locale)),
      ...[done, owed],
    ]),
  };
}
