/** The centres of the programme: list, one of them, what is done to it, and a centre that begins. */
import type { Raw } from '#schemas/form/form.ts';
import type { Failure } from '#schemas/result.ts';
import { localDay } from '#schemas/values/dates.ts';
import { parseSchoolYear } from '#schemas/values/school-year.ts';
import { searchCentres } from '../../use-cases/directory/search-centres.ts';
import { changeTaking } from '../../use-cases/participations/change-taking.ts';
import { takingActions as actions, type TakingAction, takingFields, takingOffers } from '../../use-cases/participations/fields.ts';
import { unseatInCentre } from '../../use-cases/participations/seats.ts';
import { type SeenTaking, seeTaking, seeTakings } from '../../use-cases/participations/see.ts';
import { takeIn, takeInFields } from '../../use-cases/participations/take-in.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { fieldsView } from '../form/fields-view.ts';
import { page } from '../page.tsx';
import { ParticipationBody } from '../pages/participation.tsx';
import { NewTakingBody, TakingActBody, UnseatBody } from '../pages/participation-act.tsx';
import { ParticipationsBody } from '../pages/participations.tsx';
import { paths } from '../paths.ts';
import { takingActions, takingText } from '../text/participations.ts';
import { ButtonLink } from '../ui/button.tsx';
import type { Routes } from './route.ts';
import { actorOf } from './staff-actor.ts';

export const participationRoutes: Routes = (deps) => ({
  'GET /coordinacio/centres': (c) => listPage(c, deps),

  'GET /coordinacio/centres/nou': (c) => newPage(c, deps, { codi: c.req.query('codi') ?? '' }),

  'POST /coordinacio/centres/nou': async (c) => {
    const raw = await typed(c);
    const done = await takeIn(deps, actorOf(c), raw);
    if (done.ok) return c.redirect(paths.participation(done.value, { fet: 'phase' }), 303);
    return done.failure.errors ? newPage(c, deps, raw, done.failure) : failed(c, deps, done.failure);
  },

  'GET /coordinacio/centres/:centre': async (c) => {
    const seen = await seeTaking(deps, c.get('actor'), c.req.param('centre'));
    if (!seen.ok) return failed(c, deps, seen.failure);
    const locale = c.get('locale');
    const title = seen.value.centre.record.nom;
    return page(c, deps, { title, dense: true }, <ParticipationBody locale={locale} seen={seen.value} news={news(c, seen.value)} />);
  },

  'GET /coordinacio/centres/:centre/:action': (c) => {
    const { centre, action } = c.req.param();
    if (action === unseat) return unseatPage(c, deps, centre);
    const named = actionNamed(action);
    return named ? actPage(c, deps, { centre, action: named }) : failed(c, deps, { code: 'not-found' });
  },

  'POST /coordinacio/centres/:centre/:action': async (c) => {
    const { centre, action } = c.req.param();
    const raw = await typed(c);
    return action === unseat ? pressUnseat(c, deps, centre, raw) : press(c, deps, { centre, action: actionNamed(action), raw });
  },
});

async function listPage(c: Ctx, deps: WebDeps): Promise<Response> {
  const search = (c.req.query('q') ?? '').trim().slice(0, 200);
  const seen = await seeTakings(deps, c.get('actor'), { search, page: Number.parseInt(c.req.query('pagina') ?? '', 10) || 1 });
  if (!seen.ok) return failed(c, deps, seen.failure);
  const locale = c.get('locale');
  return page(
    c,
    deps,
    { title: takingText.title[locale], dense: true },
    <ParticipationsBody locale={locale} list={seen.value} search={search} />,
  );
}

/** Not of the actions: it is asked of one person. */
const unseat = 'treu';

async function press(
  c: Ctx,
  deps: WebDeps,
  { centre, action, raw }: { readonly centre: string; readonly action: TakingAction | undefined; readonly raw: Raw },
): Promise<Response> {
  if (!action) return failed(c, deps, { code: 'not-found' });
  const done = await changeTaking(deps, actorOf(c), { centre, action, raw, rev: Number(textOf(raw, 'rev')) });
  if (done.ok) return c.redirect(paths.participation(centre, { fet: action }), 303);
  return done.failure.code === 'not-found'
    ? failed(c, deps, done.failure)
    : actPage(c, deps, { centre, action, raw, failure: done.failure });
}

async function pressUnseat(c: Ctx, deps: WebDeps, centre: string, raw: Raw): Promise<Response> {
  const gone = await unseatInCentre(deps, actorOf(c), { centre, person: textOf(raw, 'persona'), role: textOf(raw, 'paper') });
  return gone.ok ? c.redirect(paths.participation(centre, { fet: 'seat' }), 303) : failed(c, deps, gone.failure);
}

const actionNamed = (text: string): TakingAction | undefined => actions.find((action) => action === text);

/** Only words of ours. What changes the calendar leads to its plan. */
function news(c: Ctx, { cursos }: SeenTaking) {
  const locale = c.get('locale');
  const done = actionNamed(c.req.query('fet') ?? '');
  if (!done) return undefined;
  if (done === 'free-days' || done === 'local-days') return <p>{takingText.daysDone[locale]}</p>;
  if (done !== 'phase' && done !== 'leave' && done !== 'return') return <p>{takingText.done[locale]}</p>;
  return (
    <>
      <p>{takingText.planDone[locale]}</p>
      <p class="row">
        <ButtonLink kind="alt" href={paths.cursPlan(cursos[0])}>
          {takingText.plan[locale]}
        </ButtonLink>
      </p>
    </>
  );
}

interface Acting {
  readonly centre: string;
  readonly action: TakingAction;
  readonly raw?: Raw;
  readonly failure?: Failure;
}

/** What was typed comes back with the centre as it stands now. */
async function actPage(c: Ctx, deps: WebDeps, { centre, action, raw, failure }: Acting): Promise<Response> {
  const seen = await seeTaking(deps, c.get('actor'), centre);
  if (!seen.ok) return failed(c, deps, seen.failure);
  const taking = seen.value;
  const locale = c.get('locale');
  const asked = parseSchoolYear(c.req.query('curs') ?? '') ?? taking.cursos[0];
  const entered = taking.days.find(({ curs }) => curs === asked);
  const offers = takingOffers(action, {
    ...{ curs: asked, phase: taking.participation.phases[asked], free: entered?.free?.value.free ?? [] },
    ...{ local: entered?.local?.value.holidays ?? [], aran: entered?.local?.value.aran ?? false },
  });
  const facts = { today: localDay(deps.now()) };
  const view = fieldsView(takingFields(action, taking.cursos), { locale, raw: raw ?? offers, facts, errors: failure?.errors });
  const status = failure?.errors ? 422 : failure ? 409 : 200;
  const options = { title: takingActions[action].button[locale], dense: true, wrong: status === 422, status } as const;
  return page(c, deps, options, <TakingActBody locale={locale} taking={taking} action={action} view={view} failure={failure} />);
}

async function unseatPage(c: Ctx, deps: WebDeps, centre: string): Promise<Response> {
  const seen = await seeTaking(deps, c.get('actor'), centre);
  const role = c.req.query('paper') ?? '';
  const seat = seen.ok ? seen.value.seats.find((each) => each.role === role) : undefined;
  const sitter = seat?.sitters.find(({ person }) => person.id === c.req.query('persona'));
  if (!seen.ok || !sitter) return failed(c, deps, seen.ok ? { code: 'not-found' } : seen.failure);
  const locale = c.get('locale');
  const body = <UnseatBody locale={locale} taking={seen.value} role={role} person={sitter.person} />;
  return page(c, deps, { title: takingText.unseat[locale], dense: true }, body);
}

async function newPage(c: Ctx, deps: WebDeps, raw: Raw, failure?: Failure): Promise<Response> {
  const locale = c.get('locale');
  const search = (c.req.query('q') ?? '').trim().slice(0, 200);
  const found = search === '' ? null : (await searchCentres(deps, search)).items;
  const view = fieldsView(takeInFields(deps), { locale, raw, facts: { today: localDay(deps.now()) }, errors: failure?.errors });
  const options = { title: takingText.addTitle[locale], dense: true, wrong: failure !== undefined, status: failure ? 422 : 200 } as const;
  return page(c, deps, options, <NewTakingBody locale={locale} view={view} search={search} found={found} />);
}
