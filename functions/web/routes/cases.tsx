/** The page of a case for its school, and everything that the school does there. */
import { failures } from '#schemas/failures.ts';
import type { Raw } from '#schemas/form/form.ts';
import { progress } from '#schemas/form/journey.ts';
import { prefilled } from '#schemas/form/prefill.ts';
import { type Failure, fail } from '#schemas/result.ts';
import { actOnCase, askFacts } from '../../use-cases/cases/act-on-case.ts';
import { type SchoolCase, schoolCase } from '../../use-cases/cases/school-case.ts';
import { senderQuestion } from '../../use-cases/cases/sender-question.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { caseTitle } from '../form/case-view.ts';
import { fieldsView } from '../form/fields-view.ts';
import { page } from '../page.tsx';
import { ActBody } from '../pages/act.tsx';
import { CaseBody } from '../pages/case.tsx';
import { hasStep, shortLabel } from '../pages/case-doing.tsx';
import { ConfirmBody } from '../pages/confirm.tsx';
import { paths } from '../paths.ts';
import { refusalOf } from '../refusal.ts';
import { caseText } from '../text/case.ts';
import { formText } from '../text/form.ts';
import type { Routes } from './route.ts';

/** Where it is, its actions, and the word of the official mailbox. */
export const caseRoutes: Routes = (deps) => ({
  'GET /tramits/:case': (c) => home(c, deps, { action: c.req.query('accio') }),

  'POST /tramits/:case': async (c) => {
    const actor = c.get('actor');
    if (!actor) return failed(c, deps, fail('sign-in-needed').failure);
    const raw = await typed(c);
    const [id, action] = [c.req.param('case'), textOf(raw, 'accio')];
    const done = await actOnCase(deps, actor, { case: id, action, revision: revisionOf(raw), raw });
    return done.ok ? c.redirect(paths.caseHome(id, { fet: '1' }), 303) : home(c, deps, { action, raw, failure: done.failure });
  },

  'GET /tramits/:case/confirma': (c) => question(c, deps),

  'POST /tramits/:case/confirma': async (c) => {
    const actor = c.get('actor');
    if (!actor) return failed(c, deps, fail('sign-in-needed').failure);
    const raw = await typed(c);
    const id = c.req.param('case');
    const done = await actOnCase(deps, actor, { case: id, action: textOf(raw, 'accio'), revision: revisionOf(raw), raw });
    return done.ok ? c.redirect(paths.caseConfirm(id), 303) : question(c, deps, done.failure);
  },
});

/** The revision of the head that a form was painted from. */
export function revisionOf(raw: Raw): number {
  return Number.parseInt(textOf(raw, 'rev'), 10) || 0;
}

interface Tried {
  readonly action?: string | undefined;
  readonly raw?: Raw;
  readonly failure?: Failure;
}

/** The page of the case, or the step before an action that asks something. */
async function home(c: Ctx, deps: WebDeps, { action, raw, failure }: Tried): Promise<Response> {
  const school = await schoolCase(deps, c.get('actor'), c.req.param('case') ?? '');
  if (!school.ok) return failed(c, deps, school.failure);
  if (failure?.code === 'not-found') return failed(c, deps, failure);
  const offer = school.value.offers.find(({ transition, reasons }) => transition.action === action && reasons.length === 0);
  if (offer && hasStep(offer.transition)) return step(c, deps, school.value, offer.transition, { raw: raw ?? {}, failure });
  const locale = c.get('locale');
  const { loaded } = school.value;
  const { form, head, raw: answers, facts } = loaded;
  const body = (
    <CaseBody
      locale={locale}
      school={school.value}
      sections={progress(form, head.version, answers, facts).sections}
      news={newsOf(c)}
      refused={failure && refusalOf(failure, locale)}
      kept={typedTexts(form.workflow.transitions.find((row) => row.action === action)?.asks ?? {}, raw ?? {})}
    />
  );
  const status = failure ? failures[failure.code].status : 200;
  return page(
    c,
    deps,
    { title: caseTitle(loaded, locale), status, wrong: failure !== undefined, ...(head.name && { who: head.name }) },
    body,
  );
}

/** What was typed for an action that cannot be done any more: nothing is thrown away. */
function typedTexts(asks: Readonly<Record<string, unknown>>, raw: Raw): readonly string[] {
  return Object.keys(asks)
    .map((name) => textOf(raw, name))
    .filter((text) => text !== '');
}

const newsByQuery = {
  desat: formText.saved,
  fet: caseText.home.done,
  demanat: caseText.home.askedTown,
  preguntat: caseText.home.askedAgain,
};

function newsOf(c: Ctx): string | undefined {
  const name = (Object.keys(newsByQuery) as (keyof typeof newsByQuery)[]).find((query) => c.req.query(query) !== undefined);
  return name && newsByQuery[name][c.get('locale')];
}

function step(
  c: Ctx,
  deps: WebDeps,
  { loaded }: SchoolCase,
  transition: SchoolCase['offers'][number]['transition'],
  { raw, failure }: { readonly raw: Raw; readonly failure: Failure | undefined },
): Response | Promise<Response> {
  const locale = c.get('locale');
  const asks = transition.asks ?? {};
  const facts = askFacts(deps, loaded, transition);
  const view = fieldsView(asks, { locale, raw: prefilled(asks, raw, facts), facts, errors: failure?.errors });
  const refused = failure && !failure.errors ? refusalOf(failure, locale) : undefined;
  const status = failure ? failures[failure.code].status : 200;
  const title = shortLabel(transition, locale);
  const body = <ActBody locale={locale} loaded={loaded} transition={transition} view={view} refused={refused} />;
  return page(c, deps, { title, status, wrong: failure !== undefined, ...(loaded.head.name && { who: loaded.head.name }) }, body);
}

async function question(c: Ctx, deps: WebDeps, failure?: Failure): Promise<Response> {
  const asked = await senderQuestion(deps, c.get('actor'), c.req.param('case') ?? '');
  if (!asked.ok) return failed(c, deps, asked.failure);
  if (failure?.code === 'not-found') return failed(c, deps, failure);
  const locale = c.get('locale');
  const status = failure ? failures[failure.code].status : 200;
  const body = <ConfirmBody locale={locale} question={asked.value} refused={failure && refusalOf(failure, locale)} />;
  return page(c, deps, { title: caseText.confirm.title[locale], status, wrong: failure !== undefined }, body);
}
