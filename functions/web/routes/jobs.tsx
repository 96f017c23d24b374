/** Long work: the list of the latest, one with its progress, and its result file. */
import { jobFileLink, seeJob, seeJobs } from '../../use-cases/jobs/see-job.ts';
import { failed } from '../failed.tsx';
import { page } from '../page.tsx';
import { JobBody, JobsBody } from '../pages/jobs.tsx';
import { jobsText } from '../text/jobs.ts';
import type { Routes } from './route.ts';

/** Seconds after which the page of a job that works asks again. */
const pause = 2;

/** A page that works refreshes itself; without script a link does. */
export const jobRoutes: Routes = (deps) => ({
  'GET /coordinacio/feines': async (c) => {
    const found = await seeJobs(deps, c.get('actor'));
    if (!found.ok) return failed(c, deps, found.failure);
    const locale = c.get('locale');
    return page(c, deps, { title: jobsText.title[locale], dense: true }, <JobsBody locale={locale} jobs={found.value} />);
  },

  'GET /coordinacio/feines/:job': async (c) => {
    const found = await seeJob(deps, c.get('actor'), c.req.param('job'));
    if (!found.ok) return failed(c, deps, found.failure);
    const locale = c.get('locale');
    const title = found.value.title[locale];
    const options = { title, dense: true, ...(found.value.job.endedAt ? {} : { refresh: pause }) };
    return page(c, deps, options, <JobBody locale={locale} seen={found.value} />);
  },

  'GET /coordinacio/feines/:job/fitxer': async (c) => {
    const link = await jobFileLink(deps, c.get('actor'), c.req.param('job'));
    return link.ok ? c.redirect(link.value, 303) : failed(c, deps, link.failure);
  },
});
