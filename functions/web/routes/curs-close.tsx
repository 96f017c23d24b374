/** Closing a curs: what is open and whose roles end, the questions, and the press that starts the job. */
import type { Raw } from '#schemas/form/form.ts';
import type { FieldError } from '#schemas/result.ts';
import { fill } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import { closeFields } from '../../use-cases/calendar/close-fields.ts';
import { programmeOf } from '../../use-cases/calendar/rung.ts';
import { pressClose, seeClose } from '../../use-cases/calendar/see-close.ts';
import { typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { errorLines } from '../form/case-view.ts';
import { fieldsView } from '../form/fields-view.ts';
import { page } from '../page.tsx';
import { CloseBody } from '../pages/curs-close.tsx';
import { paths } from '../paths.ts';
import { closeText } from '../text/curs.ts';
import { cursOf } from './curs.tsx';
import type { Routes } from './route.ts';

/** The job's page shows what it does. */
export const cursCloseRoutes: Routes = (deps) => ({
  'GET /coordinacio/curs/:curs/tanca': (c) => closePage(c, deps, cursOf(c.req.param('curs')), {}),

  'POST /coordinacio/curs/:curs/tanca': async (c) => {
    const raw = await typed(c);
    const curs = cursOf(c.req.param('curs'));
    const started = await pressClose(deps, c.get('actor'), curs, raw);
    if (started.ok) return c.redirect(paths.job(started.value.id), 303);
    const { errors } = started.failure;
    return errors ? closePage(c, deps, curs, raw, errors) : failed(c, deps, started.failure);
  },
});

async function closePage(c: Ctx, deps: WebDeps, curs: string, raw: Raw, errors: readonly FieldError[] = []): Promise<Response> {
  const seen = await seeClose(deps, c.get('actor'), curs);
  if (!seen.ok) return failed(c, deps, seen.failure);
  const locale = c.get('locale');
  const view = fieldsView(closeFields, { locale, raw, facts: { today: localDay(deps.now()) }, errors });
  const wrong = errors.length > 0;
  const lines = errorLines(view, view.reading.errors);
  const body = <CloseBody locale={locale} seen={seen.value} programme={programmeOf(deps)} view={view} errors={lines} />;
  const title = fill(closeText.title, locale, { curs: showSchoolYear(curs) });
  return page(c, deps, { title, dense: true, wrong, status: wrong ? 422 : 200 }, body);
}
