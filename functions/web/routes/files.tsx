/** Files of a case: the page where one is sent and attached, and where it is taken from. */
import { planOf } from '#schemas/form/plan.ts';
import { fail } from '#schemas/result.ts';
import { attachFile } from '../../use-cases/cases/attach-file.ts';
import { fileLink } from '../../use-cases/cases/file-link.ts';
import { type FilePage, filePage } from '../../use-cases/cases/file-page.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { page } from '../page.tsx';
import { FileBody } from '../pages/file.tsx';
import { paths } from '../paths.ts';
import { idOf } from '../ui/fields/ids.ts';
import type { Routes } from './route.ts';

/** Sent straight to the store of files; the browser comes back here with its key, and a button attaches it. */
export const fileRoutes: Routes = (deps) => ({
  'GET /tramits/:case/fitxers/:field': (c) => {
    const wanted = c.req.query('baixa');
    return wanted ? download(c, deps, wanted) : show(c, deps, { from: c.req.query('de') ?? '', key: c.req.query('key') });
  },

  'POST /tramits/:case/fitxers/:field': async (c) => {
    const actor = c.get('actor');
    if (!actor) return failed(c, deps, fail('sign-in-needed').failure);
    const posted = await typed(c);
    const [id, field, from] = [c.req.param('case'), c.req.param('field'), textOf(posted, 'de')];
    const attached = await attachFile(deps, actor, { case: id, field, key: textOf(posted, 'key') });
    if (attached.ok) return c.redirect(paths.caseFile(id, field, { fet: 1, de: from || undefined }), 303);
    const [error] = attached.failure.errors ?? [];
    return error ? show(c, deps, { from, refused: error.message[c.get('locale')] }) : failed(c, deps, attached.failure);
  },
});

async function download(c: Ctx, deps: WebDeps, file: string): Promise<Response> {
  const actor = c.get('actor');
  if (!actor) return failed(c, deps, fail('sign-in-needed').failure);
  const link = await fileLink(deps, actor, { case: c.req.param('case') ?? '', file });
  return link.ok ? c.redirect(link.value, 303) : failed(c, deps, link.failure);
}

interface Shown {
  readonly from: string;
  readonly key?: string | undefined;
  readonly refused?: string;
}

async function show(c: Ctx, deps: WebDeps, { from, key, refused }: Shown): Promise<Response> {
  const actor = c.get('actor');
  const [id, field] = [c.req.param('case') ?? '', c.req.param('field') ?? ''];
  const redirect = `${deps.origin}${paths.caseFile(id, field, { de: from || undefined })}`;
  const shown = await filePage(deps, actor, { case: id, field, key, redirect });
  if (!shown.ok) return failed(c, deps, shown.failure);
  const locale = c.get('locale');
  const { declared, loaded, arrived } = shown.value;
  const wrong = refused !== undefined || (arrived?.refused ?? null) !== null;
  const body = (
    <FileBody
      locale={locale}
      field={field}
      file={shown.value}
      back={actor?.task ? undefined : backOf(shown.value, field, from)}
      from={from}
      refused={refused}
      done={c.req.query('fet') === '1' && !arrived}
    />
  );
  const status = refused === undefined ? 200 : 422;
  return page(
    c,
    deps,
    { title: declared.label[locale], wrong, status, ...(!actor?.task && loaded.head.name && { who: loaded.head.name }) },
    body,
  );
}

/** The check, the section that the file belongs to, or the page of the case. */
function backOf({ loaded: { head, form, roles }, declared }: FilePage, field: string, from: string): string {
  if (from === 'revisa') return paths.caseCheck(head.id);
  const school = roles.includes('applicant') || roles.includes('official');
  if (!school) return paths.staffCase(head.id);
  const section = planOf(form, head.version).at.get(field)?.section.key ?? '';
  return declared.asked === 'later' ? paths.caseHome(head.id) : `${paths.caseSection(head.id, section)}#${idOf(field)}`;
}
