/** The board of a curs, and taking it along. */
import { fill } from '#schemas/text.ts';
import { parseSchoolYear, showSchoolYear } from '#schemas/values/school-year.ts';
import { startGridExport } from '../../use-cases/grid/export-grid.ts';
import { seeGrid } from '../../use-cases/grid/see-grid.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx } from '../context.ts';
import { failed } from '../failed.tsx';
import { gridLink, gridQuery, gridWish } from '../grid-query.ts';
import { page } from '../page.tsx';
import { GridBody, remindForm } from '../pages/grid.tsx';
import { paths } from '../paths.ts';
import { gridText } from '../text/grid.ts';
import { remindText } from '../text/grid-remind.ts';
import { ActionBar } from '../ui/action-bar.tsx';
import { Button } from '../ui/button.tsx';
import type { Routes } from './route.ts';

export const gridRoutes: Routes = (deps) => ({
  'GET /coordinacio/curs/:curs/tauler': async (c) => {
    const locale = c.get('locale');
    const curs = parseSchoolYear(c.req.param('curs')) ?? '';
    const query = gridQuery((name) => c.req.query(name));
    const seen = await seeGrid(deps, c.get('actor'), curs, gridWish(query, Number.parseInt(c.req.query('pagina') ?? '', 10) || 1));
    if (!seen.ok) return failed(c, deps, seen.failure);
    const title = fill(gridText.title, locale, { curs: showSchoolYear(curs) });
    const bar = (
      <ActionBar id={remindForm} label={gridText.bar[locale]} action={paths.cursRemind(curs)} message={gridText.barHow[locale]}>
        {Object.entries(gridLink(query)).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button>{gridText.remind[locale]}</Button>
      </ActionBar>
    );
    const options = { title, dense: true, ...(seen.value.found > 0 && { bar }) };
    return page(c, deps, options, <GridBody locale={locale} grid={seen.value} query={query} news={news(c)} />);
  },

  'POST /coordinacio/curs/:curs/tauler/exporta': async (c) => {
    const actor = c.get('actor');
    if (!actor) return failed(c, deps, { code: 'sign-in-needed' });
    const raw = await typed(c);
    const query = gridQuery((name) => textOf(raw, name));
    const started = await startGridExport(deps, actor, {
      curs: parseSchoolYear(c.req.param('curs')) ?? '',
      ...{ wish: gridWish(query), format: textOf(raw, 'format') === 'csv' ? 'csv' : 'xlsx', locale: c.get('locale') },
    });
    return started.ok ? c.redirect(paths.job(started.value.id), 303) : failed(c, deps, started.failure);
  },
});

/** Only a figure comes from the address. */
function news(c: Ctx): string | undefined {
  const asked = c.req.query('recordats');
  if (asked === undefined || !/^\d{1,4}$/u.test(asked)) return undefined;
  const locale = c.get('locale');
  return asked === '0' ? remindText.sentNone[locale] : fill(remindText.sent, locale, { n: asked });
}
