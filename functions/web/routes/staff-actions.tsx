/** Every action of every workflow, on one page; and two verbs beside it: scoring, and asking somebody outside for a document. */
import type { Raw } from '#schemas/form/form.ts';
import type { Failure } from '#schemas/result.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { stateOf } from '#schemas/workflow/walk.ts';
import { actOnCase } from '../../use-cases/cases/act-on-case.ts';
import { scoreCase } from '../../use-cases/cases/score-case.ts';
import { sendTask } from '../../use-cases/cases/send-task.ts';
import { type StaffAction, staffAction } from '../../use-cases/cases/staff-action.ts';
import { staffCase } from '../../use-cases/cases/staff-case.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { fieldsView } from '../form/fields-view.ts';
import { page } from '../page.tsx';
import { bare, commentPrefix, StaffActionBody } from '../pages/staff-action.tsx';
import { AskBody, ScoreBody } from '../pages/staff-verbs.tsx';
import { paths } from '../paths.ts';
import { actionText, scoringText } from '../text/staff.ts';
import type { Routes } from './route.ts';
import { actorOf } from './staff-actor.ts';

/** Failures that are told on the page where somebody pressed, with what was typed. */
const told = new Set(['invalid', 'changed-meanwhile', 'not-allowed-now', 'already-submitted']);

export const staffActionRoutes: Routes = (deps) => ({
  'GET /coordinacio/casos/:case/puntua': (c) => scorePage(c, deps, c.req.param('case')),

  'POST /coordinacio/casos/:case/puntua': async (c) => {
    const id = c.req.param('case');
    const raw = await typed(c);
    const conflict = textOf(raw, 'conflicte') === 'si';
    const points = Object.fromEntries(Object.keys(raw).map((name) => [name, textOf(raw, name)]));
    const done = await scoreCase(deps, actorOf(c), { case: id, conflict, points, comment: textOf(raw, conflict ? 'motiu' : 'comentari') });
    if (done.ok) return c.redirect(paths.staffCase(id, { fet: 'puntua' }), 303);
    return done.failure.errors ? scorePage(c, deps, id, raw, done.failure) : failed(c, deps, done.failure);
  },

  'GET /coordinacio/casos/:case/demana/:field': (c) => askPage(c, deps, c.req.param('case'), c.req.param('field')),

  'POST /coordinacio/casos/:case/demana/:field': async (c) => {
    const [id, field] = [c.req.param('case'), c.req.param('field')];
    const raw = await typed(c);
    const said = { address: textOf(raw, 'correu'), note: textOf(raw, 'nota') };
    const done = await sendTask(deps, actorOf(c), { case: id, field, ...said, revision: revisionOf(raw), client: deps.client(c) });
    if (done.ok) return c.redirect(paths.staffCase(id, { fet: 'demana' }), 303);
    return done.failure.errors ? askPage(c, deps, id, field, raw, done.failure) : failed(c, deps, done.failure);
  },

  'GET /coordinacio/casos/:case/:action': (c) => actionPage(c, deps, c.req.param('case'), c.req.param('action')),

  'POST /coordinacio/casos/:case/:action': async (c) => {
    const [id, action] = [c.req.param('case'), c.req.param('action')];
    const raw = await typed(c);
    const done = await actOnCase(deps, actorOf(c), { case: id, action, revision: revisionOf(raw), raw, comments: commentsIn(raw) });
    if (done.ok) return c.redirect(paths.staffCase(id, { fet: action }), 303);
    return told.has(done.failure.code) ? actionPage(c, deps, id, action, raw, done.failure) : failed(c, deps, done.failure);
  },
});

const revisionOf = (raw: Raw): number => Number.parseInt(textOf(raw, 'rev'), 10) || 0;

function commentsIn(raw: Raw): Readonly<Record<string, string>> {
  const names = Object.keys(raw).filter((name) => name.startsWith(commentPrefix));
  return Object.fromEntries(names.map((name) => [name.slice(commentPrefix.length), textOf(raw, name)]).filter(([, text]) => text?.trim()));
}

/** What was typed comes back with the revision of now: whoever presses again has read what happened. */
async function actionPage(c: Ctx, deps: WebDeps, id: string, name: string, raw?: Raw, failure?: Failure): Promise<Response> {
  const action = await staffAction(deps, actorOf(c), { case: id, action: name });
  if (!action.ok) return failed(c, deps, action.failure);
  const locale = c.get('locale');
  const { asks, facts, offers, transition, found } = action.value;
  const shown = raw ?? offers;
  const errors = failure?.errors?.filter(({ path }) => path !== 'comments');
  const view = fieldsView(asks, { locale, raw: shown, facts, errors });
  const status = failure?.errors ? 422 : failure || !action.value.offered ? 409 : 200;
  const props = { locale, action: action.value, view, raw: shown, rev: found.loaded.rev, failure: failure ?? overOf(action.value, locale) };
  return page(
    c,
    deps,
    { title: bare(transition.label[locale]), dense: true, wrong: status === 422, status },
    <StaffActionBody {...props} />,
  );
}

/** Somebody followed an old link: the case is elsewhere by now. */
function overOf({ offered, found: { loaded } }: StaffAction, locale: Locale): Failure | undefined {
  if (offered) return undefined;
  const state = stateOf(loaded.form.workflow, loaded.head.state).staff[locale];
  return { code: 'not-allowed-now', values: { why: fill(actionText.elsewhere, locale, { state }) } };
}

async function scorePage(c: Ctx, deps: WebDeps, id: string, raw?: Raw, failure?: Failure): Promise<Response> {
  const found = await staffCase(deps, actorOf(c), { case: id });
  if (!found.ok) return failed(c, deps, found.failure);
  const locale = c.get('locale');
  if (!found.value.mayScore) return failed(c, deps, { code: 'not-found' });
  const own = found.value.loaded.scores.find(({ score }) => score.person === actorOf(c).person)?.score;
  const stands: Raw = own ? { ...eachText(own.points), comentari: own.comment } : {};
  const shown = raw ?? stands;
  const errors = failure?.errors ?? [];
  const body = <ScoreBody locale={locale} found={found.value} typed={(name) => textOf(shown, name)} errors={errors} />;
  return page(c, deps, { title: scoringText.give[locale], dense: true, ...wrongIf(errors.length > 0) }, body);
}

const eachText = (points: Readonly<Record<string, number>>): Raw =>
  Object.fromEntries(Object.entries(points).map(([key, point]) => [key, String(point)]));
const wrongIf = (wrong: boolean) => ({ wrong, status: wrong ? 422 : 200 }) as const;

async function askPage(c: Ctx, deps: WebDeps, id: string, field: string, raw: Raw = {}, failure?: Failure): Promise<Response> {
  const found = await staffCase(deps, actorOf(c), { case: id });
  if (!found.ok) return failed(c, deps, found.failure);
  const locale = c.get('locale');
  const asked = found.value.later.find(({ key, outside }) => key === field && outside);
  if (!asked || !found.value.coordinates) return failed(c, deps, { code: 'not-found' });
  const errors = failure?.errors ?? [];
  const props = { locale, found: found.value, field, question: asked.question[locale], rev: found.value.loaded.rev, errors };
  const title = fill(actionText.askTitle, locale, { field: asked.question[locale] });
  return page(c, deps, { title, dense: true, ...wrongIf(errors.length > 0) }, <AskBody {...props} typed={(name) => textOf(raw, name)} />);
}
