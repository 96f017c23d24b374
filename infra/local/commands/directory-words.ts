/** What `npm run directory` prints, in Catalan. */
import type { ImportPlan, Named } from '#functions/use-cases/directory/plan-import.ts';
import type { Job } from '#schemas/entities/job.ts';
import { failures } from '#schemas/failures.ts';
import type { Failure } from '#schemas/result.ts';
import { fill } from '#schemas/text.ts';

/** Lines of a list; more are counted. */
const longest = 20;
const numbers = new Intl.NumberFormat('ca', { useGrouping: 'always' });
const many = (count: number): string => numbers.format(count);

/** How it is called. */
export const usage = 'Ús: npm run directory -- import FITXER.csv [--apply] [--even-so]';

/** The plan: counts, then each list. */
export function planLines(plan: ImportPlan): readonly string[] {
  const { file, lines, earlier, curs, read, ignored, rejected, same } = plan;
  return [
    `${file.name}: ${many(lines)} línies, ${many(read)} centres llegits${curs && ` del curs ${curs}`}.`,
    ...(earlier > 0 ? [`${many(earlier)} línies de cursos anteriors, que no compten.`] : []),
    ...(ignored.length > 0 ? [`Columnes que no es fan servir: ${ignored.join(', ')}.`] : []),
    `Nous: ${many(plan.new.length)} · canviats: ${many(plan.changed.length)} · ja no hi consten: ${many(plan.disappeared.length)} · iguals: ${many(same)} · rebutjats: ${many(rejected.length)}`,
    ...list('Rebutjats', rejected, ({ line, nom, reason }) => `línia ${line}${nom && `, ${nom}`}: ${reason.ca}`, rejected.length),
    ...list('Nous', plan.new, school),
    ...list(
      'Canviats',
      plan.changed,
      (each) =>
        `${school(each)}: ${each.fields.map(({ field, from, to }) => `${field} «${from}» → «${to}»`).join(', ') || 'torna a constar al directori'}`,
    ),
    ...list('Ja no hi consten (no s’esborren)', plan.disappeared, school),
  ];
}

/** A job under way. */
export function progressLine({ done, total }: Job): string {
  return `Desant: ${many(done)} de ${many(total ?? done)}`;
}

/** A job that has ended. */
export function endLine({ state, result, failure }: Job): string {
  if (state === 'failed') return `No s’ha pogut acabar. ${failure?.ca ?? ''}`;
  const count = (name: string) => many(Number(result[name] ?? 0));
  return `Desat. Nous: ${count('new')} · canviats: ${count('changed')} · tornen a constar-hi: ${count('back')} · ja no hi consten: ${count('gone')}`;
}

/** Why something was refused. */
export function failureLines({ code, values, errors }: Failure): readonly string[] {
  if (errors && errors.length > 0) return errors.map(({ message }) => message.ca);
  return [fill(failures[code].text, 'ca', values)];
}

function school({ codi, nom, municipi }: Named): string {
  return `${codi} ${nom}${municipi && ` (${municipi})`}`;
}

function list<T>(title: string, items: readonly T[], line: (item: T) => string, most = longest): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length > most ? [`  … i ${many(items.length - most)} més`] : [];
  return [`${title}:`, ...items.slice(0, most).map((item) => `  ${line(item)}`), ...more];
}
