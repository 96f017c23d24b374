/** A session that the coordination adds by hand: asked, weighed against the rules, and written with its history. */
import { authorise } from '#functions/rules/authorise.ts';
import type { Curs } from '#functions/rules/calendar/invited.ts';
import { newSession } from '#functions/rules/calendar/new-session.ts';
import type { Participation } from '#schemas/calendar/year.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Fields } from '#schemas/form/fields.ts';
import type { Raw } from '#schemas/form/form.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { proper } from '#schemas/values/checked.ts';
import { itemDeedWrite, itemWrite } from '../../store/item.ts';
import { holdersOf } from '../people/seats.ts';
import type { Deps } from '../ports.ts';
import { refusals } from './alter-item.ts';
import { takingPart } from './ask-item.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import { guestFields, responsibleOf, sessionFacts, sessionTimes, whyAsked, whyField } from './item-fields.ts';
import { rungIn } from './load-item.ts';
import { loadYear } from './load-year.ts';
import { factsOf, guestsSaid, readSaid, type Said, timesOf } from './read-change.ts';
import { programmeOf } from './rung.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** What is asked, and what a session as typed would break. */
export interface SessionAsk {
  readonly fields: Fields;
  readonly conflicts: readonly Conflict[];
}

interface Asked extends Curs {
  readonly fields: Fields;
}

/** The fields of a new session; with what was typed, what it would break. `not-found` for who does not coordinate and for a curs without calendar. */
export async function askSession(
  deps: Deps,
  actor: Actor,
  { curs, raw }: { readonly curs: string; readonly raw?: Raw },
): Promise<Result<SessionAsk>> {
  const asked = await askedIn(deps, actor, curs);
  if (!asked.ok) return asked;
  const said = raw ? readSaid({ ...asked.value.fields, ...whyField }, raw, deps.now()) : null;
  const conflicts = said?.ok ? (await made(deps, actor, { curs, asked: asked.value, said: said.value })).conflicts : [];
  const overridden = conflicts.length > 0 && conflicts.every(({ hard }) => !hard);
  return ok({ conflicts, fields: overridden ? { ...asked.value.fields, ...whyAsked } : asked.value.fields });
}

/** Adds it; people are invited by the sweep, when its day asks for it. `invalid` as in alter-item.ts. */
export async function addSession(
  deps: Deps,
  actor: Actor,
  { curs, raw }: { readonly curs: string; readonly raw: Raw },
): Promise<Result<{ readonly item: CalendarItem }>> {
  const asked = await askedIn(deps, actor, curs);
  if (!asked.ok) return asked;
  const said = readSaid({ ...asked.value.fields, ...whyField }, raw, deps.now());
  if (!said.ok) return said;
  const { born, conflicts } = await made(deps, actor, { curs, asked: asked.value, said: said.value });
  const errors = refusals(conflicts, said.value.text('perQue'), asked.value.fields);
  if (errors.length > 0) return fail('invalid', { errors });
  const { ok: written } = await deps.store.commit([itemWrite(born.item, born.due), itemDeedWrite(born.deed)]);
  return written ? ok({ item: born.item }) : fail('busy');
}

async function askedIn(deps: Deps, actor: Actor, curs: string): Promise<Result<Asked>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const year = await loadYear(deps, curs);
  if (!year) return fail('not-found');
  const programme = programmeOf(deps);
  const coordinators = await holdersOf(deps, `programme:${programme.name}#coordination`);
  const offered = { coordinators, centres: takingPart(year, curs) };
  const towns = townsOf(offered.centres);
  const sessions = programme.activities.filter(({ kind }) => kind === 'session');
  const { titol, ...facts } = sessionFacts;
  const whom: Fields = {
    activitat: {
      ...{ widget: 'choice', label: t('Activitat', 'Actividad', 'Activity') },
      options: Object.fromEntries(sessions.map(({ id, title }) => [id, title])),
    },
    ...(titol && { titol }),
    ...sessionTimes,
    qui: {
      ...{ widget: 'choice', label: t('Qui s’hi convoca', 'A quién se convoca', 'Who is invited') },
      options: {
        tots: t('Tots els centres que fan l’activitat', 'Todos los centros que hacen la actividad', 'All schools that do the activity'),
        municipi: t(
          'Els centres i l’ajuntament d’un municipi',
          'Los centros y el ayuntamiento de un municipio',
          'Schools and town council of one municipality',
        ),
        tria: t('Els centres que trieu', 'Los centros que elija', 'The schools that you choose'),
      },
    },
    municipi: {
      ...{ widget: 'choice', options: towns, label: t('Municipi', 'Municipio', 'Municipality') },
      when: { eq: [{ field: 'qui' }, { value: 'municipi' }] },
    },
    ...guestFields(offered),
  };
  const centres = whom.centres && { ...whom.centres, when: { eq: [{ field: 'qui' }, { value: 'tria' }] } as const };
  return ok({ programme, year, fields: { ...whom, ...(centres && { centres }), ...facts, ...responsibleOf(offered) } });
}

async function made(
  deps: Deps,
  actor: Actor,
  { curs, asked, said }: { readonly curs: string; readonly asked: Asked; readonly said: Said },
) {
  const now = deps.now();
  const { host, centres } = guestsSaid(said);
  const activity = said.text('activitat');
  const chosen = said.text('qui') === 'tria';
  const single = chosen && host === null && centres.length === 1 && isOfCentres(asked, activity) ? (centres[0] ?? null) : null;
  const what = {
    ...{ ...factsOf(said), ...timesOf(said.text), curs, activity, centre: single, host },
    municipality: said.text('qui') === 'municipi' ? said.text('municipi') : null,
    centres: chosen && single === null ? [...centres] : null,
  };
  const change = { rung: rungIn(asked, what), now, actor: { id: actor.person ?? 'system', name: actor.name }, deed: deps.ids.ulid(now) };
  const first = newSession(what, change);
  const conflicts = await conflictsOf(deps, first.item, { before: null, curs: asked });
  const why = said.text('perQue');
  return { conflicts, born: newSession(what, { ...change, broke: conflicts.map(({ text }) => (why ? `${text.ca} (${why})` : text.ca)) }) };
}

/** Names of the municipalities of schools, by code. */
function townsOf(schools: readonly Participation[]): Readonly<Record<string, Text>> {
  const towns = schools.map(({ municipality, town }) => [municipality, town ?? municipality] as const);
  return Object.fromEntries(
    towns.toSorted((one, other) => one[1].localeCompare(other[1], 'ca')).map(([code, name]) => [code, proper(name)]),
  );
}

function isOfCentres({ programme }: Curs, id: string): boolean {
  return programme.activities.some((activity) => activity.id === id && activity.cardinality === 'centre');
}
