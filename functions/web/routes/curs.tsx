/** The calendar of a curs, its plan, and the press that applies it. */

import { fill } from '#schemas/text.ts';
import { parseSchoolYear, schoolYearOf, showSchoolYear } from '#schemas/values/school-year.ts';
import { seeCurs } from '../../use-cases/calendar/see-curs.ts';
import { pressApply, seePlan } from '../../use-cases/calendar/see-plan.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { page } from '../page.tsx';
import { CursBody } from '../pages/curs.tsx';
import { PlanBody } from '../pages/curs-plan.tsx';
import { paths } from '../paths.ts';
import { cursText, planText } from '../text/curs.ts';
import type { SummaryError } from '../ui/error-summary.tsx';
import type { Routes } from './route.ts';

/** The curs of today is where one begins. */
export const cursRoutes: Routes = (deps) => ({
  'GET /coordinacio/curs': (c) => c.redirect(paths.curs(schoolYearOf(deps.now())), 303),

  'GET /coordinacio/curs/:curs': async (c) => {
    const locale = c.get('locale');
    const filters = { kind: c.req.query('que') ?? '', activity: c.req.query('activitat') ?? '', centre: c.req.query('centre') ?? '' };
    const seen = await seeCurs(deps, c.get('actor'), cursOf(c.req.param('curs')), filters);
    if (!seen.ok) return failed(c, deps, seen.failure);
    const title = fill(cursText.title, locale, { curs: showSchoolYear(seen.value.curs) });
    return page(c, deps, { title, dense: true }, <CursBody locale={locale} seen={seen.value} filters={filters} />);
  },

  'GET /coordinacio/curs/:curs/pla': (c) => planPage(c, deps, cursOf(c.req.param('curs'))),

  'POST /coordinacio/curs/:curs/pla': async (c) => {
    const raw = await typed(c);
    const curs = cursOf(c.req.param('curs'));
    const said = { past: textOf(raw, 'passat'), why: textOf(raw, 'motiu') };
    const started = await pressApply(deps, c.get('actor'), { curs, hash: textOf(raw, 'pla'), ...said });
    if (started.ok) return c.redirect(paths.job(started.value.id), 303);
    const errors = started.failure.errors?.map(({ path, message }) => ({ name: path, text: message[c.get('locale')] }));
    return errors ? planPage(c, deps, curs, { ...said, errors }) : failed(c, deps, started.failure);
  },
});

/** A curs is written `2026-2027` or `2026-27`. */
export function cursOf(typedCurs: string): string {
  return parseSchoolYear(typedCurs) ?? '';
}

interface Said {
  readonly past: string;
  readonly why: string;
  readonly errors: readonly SummaryError[];
}

/** What is wrong and stands at no input leads to the difference. */
async function planPage(c: Ctx, deps: WebDeps, curs: string, { past, why, errors }: Said = { past: '', why: '', errors: [] }) {
  const locale = c.get('locale');
  const seen = await seePlan(deps, c.get('actor'), curs);
  if (!seen.ok) return failed(c, deps, seen.failure);
  const title = fill(planText.title, locale, { curs: showSchoolYear(curs) });
  const wrong = errors.length > 0;
  const body = <PlanBody locale={locale} seen={seen.value} past={past} why={why} errors={errors.map(placed)} />;
  return page(c, deps, { title, dense: true, wrong, status: wrong ? 422 : 200 }, body);
}

function placed(error: SummaryError): SummaryError {
  return error.name === 'passat' || error.name === 'motiu' ? error : { ...error, href: '#contingut' };
}
