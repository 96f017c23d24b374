/** The command that rehearses: what is said to it, and what it prints. */
import { parseArgs } from 'node:util';
import type { Clock } from '#functions/use-cases/ports.ts';
import { cursCalendar } from '#schemas/catalonia/cursos/index.ts';
import { parseSchoolYear } from '#schemas/values/school-year.ts';
import { type RehearsalWish, rehearse } from '../rehearsal/rehearse.ts';
import { type Report, reportOf } from '../rehearsal/report.ts';
import { type Effort, lastLine, monthLine, reportLines } from '../rehearsal/report-words.ts';

/** How it is called. */
const usage = [
  'Ús: npm run rehearse -- 2026-27 [--centres 60]     assaja tot el curs amb centres inventats',
  '                       --seed N                    una altra sort: la mateixa llavor dona el mateix assaig',
  '                       --outage                    amb una setmana sense servei a la tardor',
  '                       --json                      el resultat com a JSON',
].join('\n');
const most = 200;

/** What the command has around it; `progress` is not part of the result. */
export interface RehearseAround {
  readonly line: (text: string) => void;
  readonly progress: (text: string) => void;
  readonly real: Clock;
  /** Bytes in use. */
  readonly memory: () => number;
}

/** Answers the exit code: 0 nothing happened that must not, 1 something did, 2 called wrongly. */
export async function runRehearse(args: readonly string[], around: RehearseAround): Promise<number> {
  const said = saidIn(args);
  if (typeof said === 'string') {
    around.line(said);
    return 2;
  }
  const { report, effort } = await rehearsed(said.wish, around);
  if (said.json) {
    around.line(JSON.stringify({ ...report, ...effort }));
    around.progress(lastLine(report));
  } else for (const line of reportLines(report, effort)) around.line(line);
  return report.violations.length === 0 ? 0 : 1;
}

/** With the time and the memory that it took. */
async function rehearsed(
  wish: RehearsalWish,
  { progress, real, memory }: RehearseAround,
): Promise<{ readonly report: Report; readonly effort: Effort }> {
  const began = Date.parse(real());
  let peak = memory();
  const done = await rehearse({
    ...wish,
    progress: (month, mails) => {
      peak = Math.max(peak, memory());
      progress(monthLine(month, mails));
    },
  });
  const report = reportOf(done);
  return { report, effort: { seconds: (Date.parse(real()) - began) / 1_000, megabytes: Math.round(Math.max(peak, memory()) / 1e6) } };
}

function saidIn(args: readonly string[]): { readonly wish: RehearsalWish; readonly json: boolean } | string {
  try {
    const options = {
      centres: { type: 'string' },
      seed: { type: 'string' },
      outage: { type: 'boolean' },
      json: { type: 'boolean' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [typed = '', ...rest] = positionals;
    const curs = parseSchoolYear(typed);
    const [centres, seed] = [Number(values.centres ?? 60), Number(values.seed ?? 1)];
    if (typed === '' || rest.length > 0) return usage;
    if (!curs || !cursCalendar(curs)) return `De «${typed}» no hi ha calendari. Escriviu un curs com ara 2026-27.\n${usage}`;
    if (!Number.isInteger(centres) || centres < 1 || centres > most)
      return `«${values.centres}» no és un nombre de centres: de 1 a ${most}.\n${usage}`;
    if (!Number.isInteger(seed)) return `«${values.seed}» no és una llavor: un nombre enter.\n${usage}`;
    const outages = values.outage ? [{ from: `${curs.slice(0, 4)}-11-12`, days: 7 }] : [];
    return { wish: { curs, centres, seed, outages }, json: values.json ?? false };
  } catch {
    return usage;
  }
}
