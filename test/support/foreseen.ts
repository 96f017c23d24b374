/** What was foreseen and what came, as lines that can be laid beside each other. */
import { at } from '#functions/rules/working-days.ts';
import { type Foreseen, foresee } from '#functions/use-cases/forecast/foresee.ts';
import { nextStop } from '#functions/use-cases/next-stop.ts';
import { localDay } from '#schemas/values/dates.ts';
import { ledger, type MailedCurs, work } from './curs-mail.ts';

/** When, to whom, what, about what, and what becomes of it: in which mail, or why in none. */
function lineOf({ reason, cause, envelope }: Pick<Foreseen, 'reason' | 'cause' | 'envelope'>): string {
  const { seat, person, state, why } = reason;
  const fate = why ?? (envelope ? `${state} ${envelope.address}: ${envelope.subject}` : state);
  return [reason.at, person ?? seat, cause.message, cause.step, cause.anchor.id, fate].join(' | ');
}

/** The lines of the forecast. */
export async function forecastLines(deps: MailedCurs, until: string): Promise<readonly string[]> {
  return (await foresee(deps, until)).lines.map(lineOf).toSorted();
}

/** Travels, from one due instant to the next; answers the lines of what became of reasons on the way. */
export async function travelled(deps: MailedCurs, until: string, onTheWay: (now: string) => Promise<void> = async () => undefined) {
  const before = new Set((await rows(deps)).map(lineOf));
  await work(deps);
  while (deps.now() < until) {
    const stop = await nextStop(deps.store, deps.now(), until);
    for (const clock of [deps.now, deps.real]) clock.pass({ seconds: (Date.parse(stop) - Date.parse(clock())) / 1_000 });
    await onTheWay(localDay(stop));
    await work(deps);
  }
  return (await rows(deps))
    .map(lineOf)
    .filter((line) => !before.has(line))
    .toSorted();
}

async function rows(deps: MailedCurs): Promise<readonly Foreseen[]> {
  const { causes, reasons, envelopes } = await ledger(deps);
  const cause = new Map(causes.map((each) => [each.id, each]));
  const envelope = new Map(envelopes.map((each) => [each.id, each]));
  return reasons.flatMap((reason) => {
    const own = cause.get(reason.cause);
    return own ? [{ reason, cause: own, envelope: envelope.get(reason.envelope ?? '') ?? null }] : [];
  });
}

/** Of a line: the reader, the message, and the item or case. */
export const readerOf = (line: string): string => line.split(' | ')[1] ?? '';
/** See {@link readerOf}. */
export const messageOf = (line: string): string => line.split(' | ')[2] ?? '';
/** See {@link readerOf}. */
export const aboutOf = (line: string): string => line.split(' | ')[4] ?? '';

/** Lines without the mail that carries them: what else is in it changes its subject. */
export const plainly = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/ \| (?:sent|merged) [^|]*$/u, ' | sent'));

/** The end of the day, some days after another. */
export const endOfDayAfter = (day: string, days: number): string =>
  at(localDay(new Date(Date.parse(at(day, '12:00')) + days * 86_400_000).toISOString()), '23:00');
