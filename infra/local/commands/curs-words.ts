/** What `npm run curs` prints, in Catalan. */
import { isPast } from '#functions/rules/calendar/new-item.ts';
import type { Plan, PlannedStep } from '#functions/rules/calendar/plan.ts';
import { type Weighed, weighed } from '#functions/rules/calendar/verdict.ts';
import type { Wave } from '#functions/rules/calendar/waves.ts';
import { programmeOf } from '#functions/use-cases/calendar/rung.ts';
import { changesOf } from '#functions/use-cases/calendar/start-apply.ts';
import type { When } from '#schemas/calendar/item.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { Year } from '#schemas/calendar/year.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Job } from '#schemas/entities/job.ts';
import { failures } from '#schemas/failures.ts';
import type { Failure } from '#schemas/result.ts';
import { fill } from '#schemas/text.ts';
import { clock, localDay, monthInWords, shortDay } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';

/** How it is called. */
export const usage = [
  'Ús: npm run curs -- plan 2026-27 [--all] [--json]      diu què canviaria, quins correus en seguirien i quines regles es trenquen',
  '    npm run curs -- plan 2026-27 --apply               ho aplica',
  '                    --bring-in                         dona per fet el que ja ha passat',
  '                    --why «MOTIU»                      per què es trenquen regles que demanen un motiu',
].join('\n');

const programme = programmeOf({});
const numbers = new Intl.NumberFormat('ca', { useGrouping: 'always' });
const many = (count: number): string => numbers.format(count);
const kinds = ['add', 'move', 'remove', 'conflict', 'keep'] as const;
const heads = ['afegir', 'moure', 'treure', 'conflicte', 'igual'];
/** Lines of a list; more are counted. */
const longest = 20;

/** What a plan is told with. `all`: activities and items that are kept too. */
interface Telling {
  readonly year: Year;
  readonly now: Instant;
  readonly all: boolean;
  /** It is applied next. */
  readonly apply: boolean;
}

/** Head, difference by activity, conflicts, rules, mails. */
export function planLines(plan: Plan, telling: Telling): readonly string[] {
  const { year, now } = telling;
  const active = year.participations.filter(({ phases }) => phases[plan.curs] !== undefined).length;
  const past = plan.steps.filter(({ item, change }) => change === 'add' && isPast(item, now)).length;
  return [
    `Curs ${showSchoolYear(plan.curs)} · centres que hi participen: ${many(active)}`,
    ...(year.calendar.status === 'provisional'
      ? ['Calendari escolar provisional: encara no hi ha l’ordre oficial, i les dates poden canviar.']
      : []),
    '',
    ...differenceLines(plan, telling.all),
    ...(past > 0 ? [`Ja han passat: ${many(past)}. Amb --bring-in s’hi afegeixen com a fetes; si no, com a pendents.`] : []),
    ...list(
      'Conflictes: es queda la data que va posar una persona',
      plan.steps.filter(({ change }) => change === 'conflict'),
      conflictLine,
    ),
    ...ruleLines(weighed(plan.violations, plan.steps)),
    ...waveLines(plan.waves),
    '',
    ...endLines(plan, telling.apply),
  ];
}

function differenceLines({ steps }: Plan, all: boolean): readonly string[] {
  const groups = [...Map.groupBy(steps, ({ item }) => item.activity)].sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = groups.map(([id, group]) => ({ id, counts: kinds.map((kind) => group.filter(({ change }) => change === kind).length) }));
  const shown = all ? rows : rows.filter(({ counts }) => counts.slice(0, 4).some((count) => count > 0));
  const total = kinds.map((kind) => steps.filter(({ change }) => change === kind).length);
  const line = (title: string, cells: readonly string[]) => `${title.padEnd(56)}${cells.map((cell) => cell.padStart(10)).join('')}`;
  const cells = (counts: readonly number[]) => counts.map((count) => (count === 0 ? '·' : many(count)));
  return [
    line('Activitat', heads),
    ...shown.map(({ id, counts }) => line(short(`${id} ${activityOf(programme, id).title.ca}`, 55), cells(counts))),
    line('Total', cells(total)),
  ];
}

function conflictLine({ item, before = {}, is = {}, proposed }: PlannedStep): string {
  const now = proposed ? dateOf(proposed) : 'res';
  return `${item.id}: es va proposar ${dateOf(before)}, hi ha ${dateOf(is)}, ara es proposa ${now}`;
}

const weights: Readonly<Record<Weighed['weight'], string>> = { forbids: 'impedeix aplicar-lo', asks: 'demana un motiu', warns: 'avís' };

function ruleLines(violations: readonly Weighed[]): readonly string[] {
  const groups = Map.groupBy(violations, ({ rule, weight }) => `${rule} (${weights[weight]})`);
  return [...groups].flatMap(([title, group]) => list(`${title}: ${many(group.length)}`, group, ({ text }) => text.ca, 5));
}

/** Counts by month; those that quiet days swallow last. */
function waveLines(waves: readonly Wave[]): readonly string[] {
  const months = Map.groupBy(waves, ({ day }) => (day === null ? '' : day.slice(0, 7)));
  const line = (group: readonly Wave[]) => `${many(sum(group))} correus en ${many(group.length)} onades`;
  const quiet = months.get('');
  const told = [...months]
    .filter(([month]) => month !== '')
    .map(([month, group]) => `  ${monthInWords(month, 'ca').padEnd(20)}${line(group)}`);
  if (waves.length === 0) return [];
  return [
    '',
    'Correus que en seguirien:',
    ...told,
    ...(quiet ? [`  no surten, perquè cauen en dies de silenci: ${many(sum(quiet))}`] : []),
  ];
}

function endLines(plan: Plan, apply: boolean): readonly string[] {
  if (changesOf(plan) === 0) return ['No hi ha res per aplicar: el calendari ja és com diu el pla.'];
  const forbidden = weighed(plan.violations, plan.steps).flatMap(({ rule, weight }) => (weight === 'forbids' ? [rule] : []));
  if (forbidden.length > 0) return [`Aquest pla no es pot aplicar mentre trenqui ${[...new Set(forbidden)].join(', ')}.`];
  return [`Canvis: ${many(changesOf(plan))}. Pla ${plan.hash}.${apply ? '' : ' Per aplicar-lo, afegiu-hi --apply.'}`];
}

/** A job under way. */
export function progressLine({ done, total }: Job): string {
  return `Aplicant: ${many(done)} de ${many(total ?? done)}`;
}

/** A job that has ended. */
export function endLine({ state, result, failure }: Job): string {
  if (state === 'failed') return `No s’ha pogut acabar. ${failure?.ca ?? ''}`;
  const count = (name: string) => many(Number(result[name] ?? 0));
  return `Aplicat. Afegits: ${count('added')} (ja fets: ${count('brought')}) · moguts: ${count('moved')} · trets: ${count('removed')} · conflictes: ${count('conflicts')}`;
}

/** Why something was refused. */
export function failureLines({ code, values, errors }: Failure): readonly string[] {
  if (errors && errors.length > 0) return errors.map(({ message, path }) => `${message.ca}${path === 'motiu' ? ' (--why)' : ''}`);
  if (code === 'not-found') return ['El calendari escolar d’aquest curs no està carregat.'];
  return [fill(failures[code].text, 'ca', values)];
}

function dateOf({ start, end, due }: When): string {
  const date = start ?? due;
  if (date === undefined) return 'sense data';
  return `${shortDay(localDay(date))}${start ? ` ${clock(start)}${end ? `–${clock(end)}` : ''}` : ''}`;
}

const sum = (waves: readonly Wave[]): number => waves.reduce((total, { count }) => total + count, 0);

function short(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function list<T>(title: string, items: readonly T[], line: (item: T) => string, most = longest): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length > most ? [`  … i ${many(items.length - most)} més`] : [];
  return ['', title, ...items.slice(0, most).map((item) => `  ${line(item)}`), ...more];
}
