/** The query of the board's address: what it narrows to and in which order; links, hidden inputs, reminders and exports speak it too. */
import type { GridOrder } from '#functions/rules/calendar/grid.ts';
import { type GridWish, gridPage } from '../use-cases/grid/see-grid.ts';

/** Names of the inputs; empty = not narrowed. */
export const gridNames = ['q', 'territori', 'fase', 'activitat', 'estat', 'ordre'] as const;
/** The query as it stands. */
export type GridQuery = Readonly<Record<(typeof gridNames)[number], string>>;

/** What `estat` narrows to. */
export const gridStates = {
  ...{
    tard: 'late',
    retornat: 'bounced',
    esmena: 'amend',
    aviat: 'soon',
    espera: 'waits',
    esborrany: 'draft',
    resposta: 'unanswered',
    fet: 'done',
  },
} as const;
/** What `ordre` sorts by; else what calls the loudest comes first. */
export const gridSorts: Readonly<Record<string, GridOrder>> = { nom: 'name', fet: 'done' };

/** Reads the names; `read` answers what was typed at one. */
export function gridQuery(read: (name: string) => string | undefined): GridQuery {
  return Object.fromEntries(gridNames.map((name) => [name, (read(name) ?? '').trim().slice(0, 200)])) as Record<keyof GridQuery, string>;
}

/** What the use-case is asked. An unknown state or order narrows nothing. */
export function gridWish({ q, territori, fase, activitat, estat, ordre }: GridQuery, page = 1, size = gridPage): GridWish {
  const order = Object.hasOwn(gridSorts, ordre) ? gridSorts[ordre] : undefined;
  const calling = Object.hasOwn(gridStates, estat) ? gridStates[estat as keyof typeof gridStates] : '';
  return { search: q, territori, phase: fase, activity: activitat, calling, order: order ?? 'loud', page, size };
}

/** What stands in a link: the query with changes, without what is empty. */
export function gridLink(query: GridQuery, changes: Partial<GridQuery> & { readonly pagina?: number } = {}): Record<string, string> {
  const all = { ...query, ...changes, pagina: changes.pagina && changes.pagina > 1 ? String(changes.pagina) : '' };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}
