/** Asking others, and answering what is asked later: the ajuntament for a document, the official mailbox once more, the registry number. */
import { failures } from '#schemas/failures.ts';
import type { Field } from '#schemas/form/field.ts';
import type { Fields } from '#schemas/form/fields.ts';
import type { Raw } from '#schemas/form/form.ts';
import { planOf } from '#schemas/form/plan.ts';
import { prefilled } from '#schemas/form/prefill.ts';
import { type Failure, fail } from '#schemas/result.ts';
import { answerLater, laterFields } from '../../use-cases/cases/answer-later.ts';
import { askSender } from '../../use-cases/cases/ask-sender.ts';
import { type LoadedCase, loadCase } from '../../use-cases/cases/load-case.ts';
import { sendTask } from '../../use-cases/cases/send-task.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { caseTitle } from '../form/case-view.ts';
import { fieldsView } from '../form/fields-view.ts';
import { page } from '../page.tsx';
import { AskForBody, LaterBody } from '../pages/asking.tsx';
import { paths } from '../paths.ts';
import { refusalOf } from '../refusal.ts';
import { caseText } from '../text/case.ts';
import { revisionOf } from './cases.tsx';
import type { Routes } from './route.ts';

/** Three small steps beside a case. */
export const askingRoutes: Routes = (deps) => ({
  'POST /tramits/:case/pregunta': async (c) => {
    const actor = c.get('actor');
    if (!actor) return failed(c, deps, fail('sign-in-needed').failure);
    const id = c.req.param('case');
    const asked = await askSender(deps, actor, { case: id });
    return asked.ok ? c.redirect(`${paths.caseHome(id)}?preguntat=1`, 303) : failed(c, deps, asked.failure);
  },

  'GET /tramits/:case/demana/:field': (c) => askFor(c, deps, {}),

  'POST /tramits/:case/demana/:field': async (c) => {
    const actor = c.get('actor');
    if (!actor) return failed(c, deps, fail('sign-in-needed').failure);
    const raw = await typed(c);
    const [id, field] = [c.req.param('case'), c.req.param('field')];
    const said = { address: textOf(raw, 'correu'), note: textOf(raw, 'nota') };
    const sent = await sendTask(deps, actor, { case: id, field, ...said, revision: revisionOf(raw), client: deps.client(c) });
    return sent.ok ? c.redirect(`${homeOf(c)}?demanat=1`, 303) : askFor(c, deps, { ...said, failure: sent.failure });
  },

  'GET /tramits/:case/mes-tard': (c) => later(c, deps, {}),

  'POST /tramits/:case/mes-tard': async (c) => {
    const actor = c.get('actor');
    if (!actor) return failed(c, deps, fail('sign-in-needed').failure);
    const raw = await typed(c);
    const id = c.req.param('case');
    const done = await answerLater(deps, actor, { case: id, raw: await given(deps, c, raw) });
    return done.ok ? c.redirect(paths.caseHome(id, { fet: '1' }), 303) : later(c, deps, { raw, failure: done.failure });
  },
});

const homeOf = (c: Ctx): string => paths.caseHome(c.req.param('case') ?? '');

interface AskedFor {
  readonly address?: string;
  readonly note?: string;
  readonly failure?: Failure;
}

async function askFor(c: Ctx, deps: WebDeps, { address = '', note = '', failure }: AskedFor): Promise<Response> {
  const [id, field] = [c.req.param('case') ?? '', c.req.param('field') ?? ''];
  const loaded = await loadCase(deps, c.get('actor'), { case: id, permission: 'send-task' });
  if (!loaded.ok) return failed(c, deps, loaded.failure);
  const planned = planOf(loaded.value.form, loaded.value.head.version).at.get(field);
  if (!planned?.field.by?.includes('ajuntament') || failure?.code === 'not-found') return failed(c, deps, fail('not-found').failure);
  const locale = c.get('locale');
  const error = failure?.errors?.[0]?.message[locale];
  const body = (
    <AskForBody
      locale={locale}
      case={id}
      over={overOf(loaded.value, c)}
      field={field}
      question={planned.question[locale]}
      rev={loaded.value.rev}
      address={address}
      note={note}
      error={error}
      refused={failure && !error ? refusalOf(failure, locale) : undefined}
    />
  );
  return page(c, deps, { title: caseText.home.askTown[locale], ...outcome(failure) }, body);
}

/** The open later fields that are no files, as a few fields of their own. */
function laterOf(loaded: LoadedCase): Fields {
  const { at } = planOf(loaded.form, loaded.head.version);
  const open = laterFields(loaded).flatMap((key): [string, Field][] => {
    const field = at.get(key)?.field;
    if (!field || field.widget === 'file') return [];
    const { asked: _, ...now } = field;
    return [[key, now as Field]];
  });
  return Object.fromEntries(open);
}

/** What was typed; what was left empty counts only where everything was, or where something stood. */
async function given(deps: WebDeps, c: Ctx, posted: Raw): Promise<Raw> {
  const loaded = await loadCase(deps, c.get('actor'), { case: c.req.param('case') ?? '', permission: 'answer-later' });
  if (!loaded.ok) return posted;
  const names = Object.keys(laterOf(loaded.value));
  const own = Object.fromEntries(Object.entries(posted).filter(([name]) => names.includes(name.split('.')[0] ?? '')));
  const said = Object.entries(own).filter(([name]) => textOf(own, name) !== '' || textOf(loaded.value.raw, name) !== '');
  return said.length > 0 ? Object.fromEntries(said) : own;
}

async function later(c: Ctx, deps: WebDeps, { raw = {}, failure }: { readonly raw?: Raw; readonly failure?: Failure }): Promise<Response> {
  const loaded = await loadCase(deps, c.get('actor'), { case: c.req.param('case') ?? '', permission: 'answer-later' });
  if (!loaded.ok) return failed(c, deps, loaded.failure);
  const fields = laterOf(loaded.value);
  if (Object.keys(fields).length === 0 || (failure && !failure.errors)) return failed(c, deps, failure ?? fail('not-found').failure);
  const locale = c.get('locale');
  const { facts } = loaded.value;
  const view = fieldsView(fields, {
    locale,
    raw: prefilled(fields, { ...loaded.value.raw, ...raw }, facts),
    facts,
    errors: failure?.errors,
  });
  const body = <LaterBody locale={locale} case={loaded.value.head.id} over={overOf(loaded.value, c)} view={view} />;
  return page(c, deps, { title: caseText.later.title[locale], ...outcome(failure) }, body);
}

function overOf(loaded: LoadedCase, c: Ctx): string {
  return [caseTitle(loaded, c.get('locale')), loaded.head.name].filter(Boolean).join(' · ');
}

function outcome(failure: Failure | undefined) {
  return { wrong: failure !== undefined, status: failure ? failures[failure.code].status : 200 } as const;
}
