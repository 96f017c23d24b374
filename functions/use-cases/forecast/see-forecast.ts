/** What will go out in the next days, for the coordination: every mail, who reads it, why it comes, and what is skipped already. */
import { authorise } from '#functions/rules/authorise.ts';
import { inPeriod } from '#functions/rules/calendar/quiet.ts';
import { byDay, isToldOf, type Told, type ToldDay, type ToldFilter, toldFigures } from '#functions/rules/mail/told.ts';
import { addDays, at } from '#functions/rules/working-days.ts';
import type { Activity } from '#schemas/calendar/activity.ts';
import type { Settings } from '#schemas/calendar/programme.ts';
import type { Instant, LocalDate } from '#schemas/entities/instant.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { ok, type Result } from '#schemas/result.ts';
import { localDay } from '#schemas/values/dates.ts';
import { isQuietDay } from '../calendar/quiet-day.ts';
import { programmeOf } from '../calendar/rung.ts';
import type { Deps } from '../ports.ts';
import { type Foreseen, foresee } from './foresee.ts';
import { type Titles, tell, type Untold } from './tell.ts';

/** Days that are looked ahead. */
export const forecastDays = 30;

/** See the module. */
export interface Forecast {
  readonly now: Instant;
  readonly last: LocalDate;
  /** Of what the filters leave. */
  readonly days: readonly ToldDay[];
  readonly lines: readonly Told[];
  /** Of what the filters leave. */
  readonly figures: ReturnType<typeof toldFigures>;
  readonly total: number;
  /** Every day, and whether reminders leave it out. */
  readonly chart: readonly { readonly day: LocalDate; readonly mails: number; readonly quiet: boolean }[];
  /** Periods of the programme in which nobody is reminded, where some of these days are in one. */
  readonly periods: Settings['quiet'];
  /** What there is to narrow to. */
  readonly centres: readonly NonNullable<Told['centre']>[];
  readonly activities: readonly Activity[];
  readonly messages: readonly string[];
}

/** `not-found` for who does not coordinate. */
export async function seeForecast(deps: Deps, actor: Actor | null, filter: ToldFilter, titles: Titles = {}): Promise<Result<Forecast>> {
  const allowed = authorise(actor, 'manage-calendar');
  return allowed.ok ? ok(await forecastOf(deps, filter, titles)) : allowed;
}

/** The same for whoever was allowed to ask. */
export async function forecastOf(deps: Deps, filter: ToldFilter, titles: Titles = {}): Promise<Forecast> {
  const now = deps.now();
  const today = localDay(now);
  const last = addDays(today, forecastDays - 1);
  const { settings, activities } = programmeOf(deps);
  const all = await foretold(deps, at(addDays(last, 1), '00:00'), titles);
  const lines = all.filter((line) => isToldOf(line, filter));
  const days = byDay(lines);
  const known = new Map(days.map(({ day, mails }) => [day, mails]));
  const used = new Set(all.map(({ activity }) => activity));
  const window = Array.from({ length: forecastDays }, (_, nth) => addDays(today, nth));
  return {
    ...{ now, last, days, lines, total: all.length, figures: toldFigures(lines) },
    chart: window.map((day) => ({ day, mails: known.get(day) ?? 0, quiet: isQuietDay(deps, day) })),
    periods: settings.quiet.filter((period) => window.some((day) => inPeriod(day, period))),
    centres: unique(all.flatMap(({ centre }) => centre ?? [])),
    activities: activities.filter(({ id }) => used.has(id)),
    messages: [...new Set(all.map(({ message }) => message))].toSorted(),
  };
}

/** Every line until an instant, with its names. What somebody asks for (a code, a link) is no mail of the programme. */
export async function foretold(deps: Deps, until: Instant, titles: Titles = {}): Promise<readonly Told[]> {
  const { lines, store } = await foresee(deps, until);
  const told = lines.filter(
    ({ cause, reason }) => (cause.reminder || cause.anchor.kind === 'item' || cause.anchor.kind === 'case') && reason.state !== 'open',
  );
  return tell({ ...deps, store }, told.map(untold), titles);
}

function untold({ cause: { anchor, message, step }, reason }: Foreseen): Untold {
  const { at: when, seat, person, state, why, envelope } = reason;
  const kind = anchor.kind === 'item' || anchor.kind === 'case' ? anchor.kind : 'none';
  return { at: when, message, step, about: { kind, id: anchor.id }, seat, person, state, why, envelope };
}

function unique(centres: readonly NonNullable<Told['centre']>[]): readonly NonNullable<Told['centre']>[] {
  const found = [...new Map(centres.map((centre) => [centre.id, centre])).values()];
  return found.toSorted((one, other) => one.name.localeCompare(other.name, 'ca'));
}
