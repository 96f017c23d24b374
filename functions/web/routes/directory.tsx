/** The directory of centres: looked at, searched, and imported from a file that was posted to the store of files. */
import type { Failure } from '#schemas/result.ts';
import { searchCentres } from '../../use-cases/directory/search-centres.ts';
import { applyUpload, evenSoInput, openImportDesk, planUpload } from '../../use-cases/directory/upload-import.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { page } from '../page.tsx';
import { DirectoryBody } from '../pages/directory.tsx';
import { PlanBody } from '../pages/import-plan.tsx';
import { paths } from '../paths.ts';
import { directoryText } from '../text/directory.ts';
import type { Routes } from './route.ts';

/** Schools of a search. */
const most = 50;

/** The file's own page shows what it would do; its POST starts the job. */
export const directoryRoutes: Routes = (deps) => ({
  'GET /coordinacio/directori': (c) => deskPage(c, deps),

  'GET /coordinacio/directori/importa': (c) => planPage(c, deps, c.req.query('fitxer') ?? ''),

  'POST /coordinacio/directori/importa': async (c) => {
    const raw = await typed(c);
    const file = textOf(raw, 'fitxer');
    const started = await applyUpload(deps, c.get('actor'), { file, evenSo: evenSoInput in raw });
    if (started.ok) return c.redirect(paths.job(started.value.id), 303);
    const error = messageOf(c, started.failure, evenSoInput);
    return error ? planPage(c, deps, file, error) : refused(c, deps, started.failure);
  },
});

async function deskPage(c: Ctx, deps: WebDeps, problem?: string): Promise<Response> {
  const locale = c.get('locale');
  const desk = await openImportDesk(deps, c.get('actor'), (fitxer) => `${deps.origin}${paths.directoryFile({ fitxer })}`);
  if (!desk.ok) return failed(c, deps, desk.failure);
  const query = problem ? '' : (c.req.query('q') ?? '').trim();
  const found = query ? await searchCentres(deps, query, most) : undefined;
  const body = <DirectoryBody locale={locale} desk={desk.value} query={query} found={found} problem={problem} />;
  const wrong = problem !== undefined;
  // The upload script follows the browser's way here, and takes an answer of 400 and more for a file that never arrived.
  const status = wrong && c.req.method === 'POST' ? 422 : 200;
  return page(c, deps, { title: directoryText.title[locale], dense: true, wrong, status }, body);
}

async function planPage(c: Ctx, deps: WebDeps, file: string, error?: string): Promise<Response> {
  const plan = await planUpload(deps, c.get('actor'), file);
  if (!plan.ok) return refused(c, deps, plan.failure);
  const locale = c.get('locale');
  const options = { title: directoryText.planTitle[locale], dense: true, wrong: error !== undefined, status: error ? 422 : 200 } as const;
  return page(c, deps, options, <PlanBody locale={locale} plan={plan.value} file={file} error={error} />);
}

/** A file that cannot be imported is told where another one is chosen. */
function refused(c: Ctx, deps: WebDeps, failure: Failure): Response | Promise<Response> {
  const problem = failure.errors?.map(({ message }) => message[c.get('locale')]).join(' ');
  return problem ? deskPage(c, deps, problem) : failed(c, deps, failure);
}

function messageOf(c: Ctx, { errors }: Failure, input: string): string | undefined {
  return errors?.find(({ path }) => path === input)?.message[c.get('locale')];
}
