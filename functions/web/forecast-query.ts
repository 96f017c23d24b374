/** The query of the forecast's address: links, filters and exports speak it. */
import type { Outlook, ToldFilter } from '#functions/rules/mail/told.ts';

/** What `estat` narrows to. */
export const forecastStates = { avancat: 'early', ajornat: 'later', agrupat: 'merged', omes: 'skipped' } as const satisfies Record<
  string,
  Outlook
>;

/** Names of the inputs; empty = not narrowed. */
const names = ['centre', 'persona', 'activitat', 'correu', 'estat'] as const;
/** The query as it stands. */
export type ForecastQuery = Readonly<Record<(typeof names)[number], string>>;

/** Reads the names; `read` answers what was typed at one. */
export function forecastQuery(read: (name: string) => string | undefined): ForecastQuery {
  return Object.fromEntries(names.map((name) => [name, (read(name) ?? '').trim().slice(0, 200)])) as Record<keyof ForecastQuery, string>;
}

/** What the use-case is asked. An unknown state narrows nothing. */
export function forecastFilter({ centre, persona, activitat, correu, estat }: ForecastQuery): ToldFilter {
  const outlook = Object.hasOwn(forecastStates, estat) ? forecastStates[estat as keyof typeof forecastStates] : '';
  return { centre, person: persona, activity: activitat, message: correu, outlook };
}

/** What stands in a link: the query with changes, without what is empty. */
export function forecastLink(query: ForecastQuery, changes: Partial<ForecastQuery> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...query, ...changes }).filter(([, value]) => value !== ''));
}
