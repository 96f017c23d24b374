/** What will go out in the next days, and taking it along. */
import { startForecastExport } from '../../use-cases/forecast/export-forecast.ts';
import { seeForecast } from '../../use-cases/forecast/see-forecast.ts';
import { textOf, typed } from '../body.ts';
import { failed } from '../failed.tsx';
import { forecastFilter, forecastQuery } from '../forecast-query.ts';
import { page } from '../page.tsx';
import { ForecastBody } from '../pages/forecast.tsx';
import { paths } from '../paths.ts';
import { bareTitles, forecastText } from '../text/told.ts';
import type { Routes } from './route.ts';
import { actorOf } from './staff-actor.ts';

export const forecastRoutes: Routes = (deps) => ({
  'GET /coordinacio/previsio': async (c) => {
    const locale = c.get('locale');
    const query = forecastQuery((name) => c.req.query(name));
    const seen = await seeForecast(deps, c.get('actor'), forecastFilter(query), bareTitles);
    if (!seen.ok) return failed(c, deps, seen.failure);
    const body = <ForecastBody locale={locale} forecast={seen.value} query={query} />;
    return page(c, deps, { title: forecastText.title[locale], dense: true }, body);
  },

  'POST /coordinacio/previsio/exporta': async (c) => {
    const raw = await typed(c);
    const started = await startForecastExport(deps, actorOf(c), {
      filter: forecastFilter(forecastQuery((name) => textOf(raw, name))),
      ...{ format: textOf(raw, 'format') === 'csv' ? 'csv' : 'xlsx', locale: c.get('locale') },
    });
    return started.ok ? c.redirect(paths.job(started.value.id), 303) : failed(c, deps, started.failure);
  },
});
