/** Who coordinates and who scores. */
import type { Raw } from '#schemas/form/form.ts';
import type { Failure } from '#schemas/result.ts';
import { fill } from '#schemas/text.ts';
import { addMember, removeMember, type Team, teams } from '../../use-cases/people/staff.ts';
import { textOf, typed } from '../body.ts';
import type { Ctx, WebDeps } from '../context.ts';
import { failed } from '../failed.tsx';
import { page } from '../page.tsx';
import { LeavingBody, PeopleBody, type PeopleProps } from '../pages/people.tsx';
import { paths } from '../paths.ts';
import { peopleText } from '../text/people.ts';
import { ButtonLink } from '../ui/button.tsx';
import type { Routes } from './route.ts';

/** `?treu=` asks before somebody leaves; one POST adds, the other one removes. */
export const peopleRoutes: Routes = (deps) => ({
  'GET /coordinacio/persones': async (c) => {
    const found = await teams(deps, c.get('actor'));
    if (!found.ok) return failed(c, deps, found.failure);
    const leaving = c.req.query('treu');
    return leaving ? ask(c, deps, found.value, leaving) : list(c, deps, found.value, { news: news(c, found.value) });
  },

  'POST /coordinacio/persones': async (c) => {
    const raw = await typed(c);
    return 'treu' in raw ? remove(c, deps, raw) : add(c, deps, raw);
  },
});

function list(c: Ctx, deps: WebDeps, found: readonly Team[], more: Partial<PeopleProps> = {}) {
  const locale = c.get('locale');
  const props: PeopleProps = { locale, teams: found, name: '', address: '', role: '', errors: {}, ...more };
  const wrong = Object.keys(props.errors).length > 0;
  const options = { title: peopleText.title[locale], dense: true, wrong, status: wrong ? 422 : 200 } as const;
  return page(c, deps, options, <PeopleBody {...props} />);
}

/** The name is looked up, so that no address can put words on the page. */
function news(c: Ctx, found: readonly Team[]): string | undefined {
  const name = found.flatMap(({ people }) => people).find(({ id }) => id === c.req.query('nou'))?.name;
  return name && fill(peopleText.added, c.get('locale'), { name });
}

function ask(c: Ctx, deps: WebDeps, found: readonly Team[], id: string) {
  const locale = c.get('locale');
  const team = found.find(({ role }) => role === c.req.query('paper'));
  const person = team?.people.find((each) => each.id === id);
  if (!team || !person) return failed(c, deps, { code: 'not-found' });
  const title = fill(peopleText.removeTitle, locale, { name: person.name });
  return page(c, deps, { title, dense: true }, <LeavingBody locale={locale} person={id} name={person.name} role={team.role} />);
}

async function add(c: Ctx, deps: WebDeps, raw: Raw): Promise<Response> {
  const locale = c.get('locale');
  const said = { name: textOf(raw, 'nom'), address: textOf(raw, 'correu'), role: textOf(raw, 'paper') };
  const added = await addMember(deps, c.get('actor'), { ...said, locale });
  if (added.ok) return c.redirect(paths.people({ nou: added.value.id }), 303);
  const { errors } = added.failure;
  const found = errors ? await teams(deps, c.get('actor')) : null;
  if (!errors || !found?.ok) return failed(c, deps, added.failure);
  return list(c, deps, found.value, { ...said, errors: Object.fromEntries(errors.map(({ path, message }) => [path, message[locale]])) });
}

async function remove(c: Ctx, deps: WebDeps, raw: Raw): Promise<Response> {
  const done = await removeMember(deps, c.get('actor'), { person: textOf(raw, 'treu'), role: textOf(raw, 'paper') });
  return done.ok ? c.redirect(paths.people(), 303) : back(c, deps, done.failure);
}

function back(c: Ctx, deps: WebDeps, failure: Failure) {
  const link = (
    <p class="row">
      <ButtonLink href={paths.people()}>{peopleText.keep[c.get('locale')]}</ButtonLink>
    </p>
  );
  return failed(c, deps, failure, link);
}
