/** Calls: the list, a new one, and changing one. */
import { summariseFields } from '#schemas/form/fields.ts';
import type { Raw } from '#schemas/form/form.ts';
import type { FieldError } from '#schemas/result.ts';
import { fill } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { callFields, typedCall } from '../../use-cases/calls/call-fields.ts';
import { callableForms, callList, draftsOf } from '../../use-cases/calls/call-list.ts';
import { editCall, loadCall } from '../../use-cases/calls/edit-call.ts';
import { openCall } from '../../use-cases/calls/open-call.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { errorLines } from '../form/case-view.ts';
import { fieldsView } from '../form/fields-view.ts';
import { page } from '../page.tsx';
import { CallBody, type CallProps, CallsBody } from '../pages/calls.tsx';
import { paths } from '../paths.ts';
import { callsText } from '../text/calls.ts';
import type { Routes } from './route.ts';

/** A new one is posted to the list, a changed one to its own address. */
export const callRoutes: Routes = (deps) => ({
  'GET /coordinacio/convocatories': async (c) => {
    const found = await callList(deps, c.get('actor'));
    if (!found.ok) return failed(c, deps, found.failure);
    const locale = c.get('locale');
    const named = (id: string | undefined) => found.value.find(({ call }) => call.id === id)?.call.name[locale];
    const [opened, saved] = [named(c.req.query('nova')), named(c.req.query('desada'))];
    const news = opened ? fill(callsText.opened, locale, { name: opened }) : saved && fill(callsText.saved, locale, { name: saved });
    const body = <CallsBody locale={locale} calls={found.value} news={news} />;
    return page(c, deps, { title: callsText.title[locale], dense: true }, body);
  },

  'POST /coordinacio/convocatories': async (c) => {
    const raw = await typed(c);
    const opened = await openCall(deps, c.get('actor'), { form: textOf(raw, 'formulari'), raw });
    if (opened.ok) return c.redirect(paths.calls({ nova: opened.value.id }), 303);
    const { errors } = opened.failure;
    return errors ? newPage(c, deps, raw, errors) : failed(c, deps, opened.failure);
  },

  'GET /coordinacio/convocatories/nova': (c) => newPage(c, deps, {}),

  'GET /coordinacio/convocatories/:call': (c) => editPage(c, deps, c.req.param('call'), {}),

  'POST /coordinacio/convocatories/:call': async (c) => {
    const raw = await typed(c);
    const id = c.req.param('call');
    const revision = Number.parseInt(textOf(raw, 'rev'), 10) || 0;
    const saved = await editCall(deps, c.get('actor'), { id, raw, revision });
    if (saved.ok) return c.redirect(paths.calls({ desada: id }), 303);
    const { errors, code } = saved.failure;
    if (errors) return editPage(c, deps, id, { raw, errors, revision });
    return code === 'changed-meanwhile' ? editPage(c, deps, id, { raw, meanwhile: true }) : failed(c, deps, saved.failure);
  },
});

function newPage(c: Ctx, deps: WebDeps, raw: Raw, errors: readonly FieldError[] = []) {
  const locale = c.get('locale');
  const title = callsText.newTitle[locale];
  const forms = callableForms(deps);
  const view = fieldsView(callFields, { locale, raw, facts: { today: localDay(deps.now()) }, errors });
  const more = { forms, form: textOf(raw, 'formulari') };
  return callPage(c, deps, { locale, title, lead: callsText.newLead[locale], action: paths.calls(), view, errors: [], ...more }, errors);
}

interface Edited {
  /** As typed; absent = as it stands. */
  readonly raw?: Raw;
  readonly errors?: readonly FieldError[];
  /** What the reader saw; absent = what stands. */
  readonly revision?: number;
  /** Somebody else was first. */
  readonly meanwhile?: boolean;
}

async function editPage(c: Ctx, deps: WebDeps, id: string, { raw, errors, revision, meanwhile }: Edited): Promise<Response> {
  const found = await loadCall(deps, c.get('actor'), id);
  if (!found.ok) return failed(c, deps, found.failure);
  const { call, rev } = found.value;
  const locale = c.get('locale');
  const facts = { today: localDay(deps.now()) };
  const stands = typedCall(call);
  const shown = { ...stands, ...raw, curs: stands.curs ?? '' };
  const writable = new Set(Object.keys(callFields).filter((key) => key !== 'curs'));
  const other = meanwhile && summariseFields(callFields, stands, facts);
  const mine = summariseFields(callFields, shown, facts);
  const props: CallProps = {
    locale,
    title: call.name[locale],
    lead: callsText.editLead[locale],
    action: paths.call(id),
    view: fieldsView(callFields, { locale, raw: shown, facts, errors, writable }),
    errors: [],
    rev: revision ?? rev,
    drafts: await draftsOf(deps, call),
    meanwhile: other ? other.filter(({ answer }, at) => answer.ca !== mine[at]?.answer.ca) : undefined,
  };
  return callPage(c, deps, props, errors ?? []);
}

function callPage(c: Ctx, deps: WebDeps, props: CallProps, errors: readonly FieldError[]) {
  const wrong = errors.length > 0;
  const status = wrong ? 422 : props.meanwhile ? 409 : 200;
  const body = <CallBody {...props} errors={errorLines(props.view, props.view.reading.errors)} />;
  return page(c, deps, { title: props.title, dense: true, wrong, status }, body);
}
