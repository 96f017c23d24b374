/** What a rehearsal showed, in Catalan: the lines that the command prints and that the file of the job holds. */
import { whyText } from '#functions/web/text/told.ts';
import { shortDay } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import type { Line, Report } from './report.ts';

/** What the machine needed. */
export interface Effort {
  readonly seconds: number;
  readonly megabytes: number;
}

const numbers = new Intl.NumberFormat('ca', { useGrouping: 'always' });
const decimals = new Intl.NumberFormat('ca', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const many = (count: number): string => numbers.format(count);
const right = (cells: readonly string[], width = 12): string => cells.map((cell) => cell.padStart(width)).join('');
/** Broken rules that are listed; more are counted. */
const longest = 50;

/** The last line stands alone, too: {@link lastLine}. */
export function reportLines(report: Report, effort: Effort): readonly string[] {
  const { curs, centres, seed, perPersonWeek } = report;
  return [
    `Assaig del curs ${showSchoolYear(curs)} · centres inventats: ${many(centres)} · llavor: ${seed}`,
    '',
    ...table('Sessions', ['fetes', 'mogudes', 'anul·lades'], report.sessions),
    '',
    ...table('Terminis', ['a temps', 'tard', 'mai', 'anul·lats'], report.deadlines),
    '',
    `Correus per persona i setmana: ${decimals.format(perPersonWeek.mean)} de mitjana, ${many(perPersonWeek.most)} com a màxim.`,
    `${'Setmana del'.padEnd(14)}${right(['correus', 'persones', 'màxim'])}`,
    ...report.weeks.map(({ monday, mails, people, most }) => `${shortDay(monday).padEnd(14)}${right([mails, people, most].map(many))}`),
    '',
    'Correus per missatge',
    ...Object.entries(report.byMessage).map(([message, count]) => `  ${message.padEnd(28)}${right([many(count)])}`),
    '',
    'Què se n’ha fet',
    ...fates(report),
    '',
    ...violationLines(report),
    `Temps: ${decimals.format(effort.seconds)} s · memòria: ${many(effort.megabytes)} MB`,
    lastLine(report),
  ];
}

/** The counts and whether anything happened that never must, in a sentence. */
export function lastLine({ planned, sent, merged, skipped, failed, open, violations }: Report): string {
  const parts = [`enviats ${many(sent)}`, `agrupats ${many(merged)}`, `no enviats ${many(skipped)}`, `fallits ${many(failed)}`];
  const left = open > 0 ? ` + oberts ${many(open)}` : '';
  const end = violations.length === 0 ? 'No s’ha incomplert res.' : `Incompliments: ${many(violations.length)}.`;
  return `Correus previstos ${many(planned)} = ${parts.join(' + ')}${left}. ${end}`;
}

/** A month that is over. */
export function monthLine(month: string, mails: number): string {
  return `${month.slice(5)}/${month.slice(0, 4)}: ${many(mails)} correus`;
}

function table<Name extends string>(title: string, heads: readonly string[], lines: readonly Line<Name>[]): readonly string[] {
  const cells = (counts: readonly number[]) => right(counts.map((count) => (count === 0 ? '·' : many(count))));
  const rows = lines.map(({ id, title: name, counts }) => `${short(`${id} ${name}`).padEnd(58)}${cells(Object.values(counts))}`);
  const sums = heads.map((_, at) => lines.reduce((sum, { counts }) => sum + Number(Object.values(counts)[at] ?? 0), 0));
  return [`${title.padEnd(58)}${right(heads)}`, ...rows, `${'Total'.padEnd(58)}${cells(sums)}`];
}

function fates({ sent, merged, skipped, failed, byReason }: Report): readonly string[] {
  const line = (name: string, count: number) => `  ${name.padEnd(22)}${right([many(count)])}`;
  const whys = Object.entries(byReason).map(([why, count]) => `    ${right([many(count)], 8)}  ${whyText[why]?.ca ?? why}`);
  return [line('enviats', sent), line('agrupats en un altre', merged), line('no enviats', skipped), line('fallits', failed), ...whys];
}

function violationLines({ violations }: Report): readonly string[] {
  if (violations.length === 0) return [];
  const more = violations.length > longest ? [`  … i ${many(violations.length - longest)} més`] : [];
  const line = ({ rule, at, item, person, text }: Report['violations'][number]) =>
    `  ${[rule, at, item, person, text].filter(Boolean).join(' · ')}`;
  return ['Incompliments', ...violations.slice(0, longest).map(line), ...more, ''];
}

function short(text: string, most = 57): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
