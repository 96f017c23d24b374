/** «Remind these»: the preview of what the board shows or of the centres chosen on it, and the press that asks for it. */
import type { Raw } from '#schemas/form/form.ts';
import { parseSchoolYear } from '#schemas/values/school-year.ts';
import { seeReminder } from '../../use-cases/grid/see-reminder.ts';
import { sendReminder } from '../../use-cases/grid/send-reminder.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { type GridQuery, gridLink, gridQuery, gridWish } from '../grid-query.ts';
import { page } from '../page.tsx';
import { RemindBody } from '../pages/grid-remind.tsx';
import { paths } from '../paths.ts';
import { remindText } from '../text/grid-remind.ts';
import type { Routes } from './route.ts';
import { actorOf } from './staff-actor.ts';

export const gridRemindRoutes: Routes = (deps) => ({
  'GET /coordinacio/curs/:curs/tauler/recorda': (c) => {
    const query = gridQuery((name) => c.req.query(name));
    return preview(c, deps, c.req.param('curs'), { query, centres: c.req.queries('centre') ?? [] });
  },

  'POST /coordinacio/curs/:curs/tauler/recorda': async (c) => {
    const raw = await typed(c);
    const curs = parseSchoolYear(c.req.param('curs')) ?? '';
    const query = gridQuery((name) => textOf(raw, name));
    const done = await sendReminder(deps, actorOf(c), { curs, chosen: chosenIn(raw) });
    if (done.ok) return c.redirect(paths.cursBoard(curs, { ...gridLink(query), recordats: done.value }), 303);
    const error = done.failure.errors?.[0]?.message[c.get('locale')];
    return error ? preview(c, deps, curs, { query, centres: [], error }) : failed(c, deps, done.failure);
  },
});

function chosenIn(raw: Raw): readonly string[] {
  return [raw.tria ?? []].flat();
}

interface Asked {
  readonly query: GridQuery;
  readonly centres: readonly string[];
  readonly error?: string;
}

async function preview(c: Ctx, deps: WebDeps, typedCurs: string, { query, centres, error }: Asked): Promise<Response> {
  const seen = await seeReminder(deps, c.get('actor'), parseSchoolYear(typedCurs) ?? '', { ...gridWish(query), centres });
  if (!seen.ok) return failed(c, deps, seen.failure);
  const locale = c.get('locale');
  const options = { title: remindText.title[locale], dense: true, wrong: error !== undefined, status: error ? 422 : 200 } as const;
  return page(c, deps, options, <RemindBody locale={locale} reminder={seen.value} query={query} error={error} />);
}
