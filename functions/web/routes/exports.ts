/** Takes along the cases that the queue shows, or the register of participations: starts the job, and goes to its page. */
import type { Raw } from '#schemas/form/form.ts';
import { parseSchoolYear } from '#schemas/values/school-year.ts';
import { startRegister } from '../../use-cases/exports/register.ts';
import { startExport } from '../../use-cases/exports/start-export.ts';
import { textOf, typed } from '../body.ts';
import { failed } from '../failed.tsx';
import { paths } from '../paths.ts';
import { queueQuery, queueWish } from '../queue-query.ts';
import type { Routes } from './route.ts';

/** The posted names are those of the queue's own address, and `format`. */
export const exportRoutes: Routes = (deps) => ({
  'POST /coordinacio/casos/exporta': async (c) => {
    const actor = c.get('actor');
    if (!actor) return failed(c, deps, { code: 'sign-in-needed' });
    const raw = await typed(c);
    const query = queueQuery((name) => textOf(raw, name), deps.forms);
    const wish = queueWish(query, deps.forms, { actor, now: deps.now() });
    const started = await startExport(deps, actor, { wish, format: formatOf(raw), locale: c.get('locale') });
    return started.ok ? c.redirect(paths.job(started.value.id), 303) : failed(c, deps, started.failure);
  },

  'POST /coordinacio/casos/registre': async (c) => {
    const actor = c.get('actor');
    if (!actor) return failed(c, deps, { code: 'sign-in-needed' });
    const raw = await typed(c);
    const started = await startRegister(deps, actor, {
      curs: parseSchoolYear(textOf(raw, 'curs')),
      format: formatOf(raw),
      locale: c.get('locale'),
    });
    return started.ok ? c.redirect(paths.job(started.value.id), 303) : failed(c, deps, started.failure);
  },
});

function formatOf(raw: Raw): 'csv' | 'xlsx' {
  return textOf(raw, 'format') === 'csv' ? 'csv' : 'xlsx';
}
