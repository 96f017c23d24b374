/** The rehearsal of a curs: what is asked, and the press that starts the job, whose page shows how far it is. */
import type { Raw } from '#schemas/form/form.ts';
import type { FieldError } from '#schemas/result.ts';
import { mayRehearse, rehearsalFields, rehearsalOffers, startRehearsal } from '../../use-cases/rehearsal/start-rehearsal.ts';
import { typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { fieldsView } from '../form/fields-view.ts';
import { page } from '../page.tsx';
import { RehearsalBody } from '../pages/rehearsal.tsx';
import { paths } from '../paths.ts';
import { rehearsalText } from '../text/rehearsal.ts';
import type { Routes } from './route.ts';

export const rehearsalRoutes: Routes = (deps) => ({
  'GET /coordinacio/assaig': (c) => {
    const allowed = mayRehearse(c.get('actor'));
    return allowed.ok ? rehearsalPage(c, deps, rehearsalOffers(deps.now())) : failed(c, deps, allowed.failure);
  },

  'POST /coordinacio/assaig': async (c) => {
    const raw = await typed(c);
    const started = await startRehearsal(deps, c.get('actor'), raw);
    if (started.ok) return c.redirect(paths.job(started.value.id), 303);
    const { errors } = started.failure;
    return errors ? rehearsalPage(c, deps, raw, errors) : failed(c, deps, started.failure);
  },
});

function rehearsalPage(c: Ctx, deps: WebDeps, raw: Raw, errors: readonly FieldError[] = []) {
  const locale = c.get('locale');
  const view = deps.rehearses ? fieldsView(rehearsalFields, { locale, raw, facts: {}, errors }) : null;
  const wrong = errors.length > 0;
  const shown = { title: rehearsalText.title[locale], dense: true, wrong, status: wrong ? 422 : 200 } as const;
  return page(c, deps, shown, <RehearsalBody locale={locale} view={view} />);
}
