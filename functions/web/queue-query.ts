/** The query of the queue's address: what it narrows to, in which order; links, hidden inputs and exports speak it too. */
import type { QueueOrder, queueOrders } from '#functions/rules/queue.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Form } from '#schemas/form/form.ts';
import type { QueueWish } from '../use-cases/cases/queue.ts';

/** Names of the inputs; empty = not narrowed. */
export const queueNames = ['q', 'formulari', 'curs', 'estat', 'de', 'mostra', 'ordre'] as const;
/** One of them. */
export type QueueName = (typeof queueNames)[number];
/** The query as it stands. */
export type QueueQuery = Readonly<Record<QueueName, string>>;

/** The `curs` of who wants those of all; empty = of the latest call. */
export const everyCurs = 'tots';
/** What `mostra` narrows to. */
export const shows = ['esperen', 'no-llegits', 'avisos', 'tard'] as const;
/** What `ordre` sorts by. */
export const sorts: Readonly<Record<string, QueueOrder>> = { nom: 'name', antiguitat: 'age', termini: 'deadline' } satisfies Record<
  string,
  (typeof queueOrders)[number]
>;

/** Reads the names; `read` answers what was typed at one. Without a form the one that has calls counts, or the first of the register. */
export function queueQuery(read: (name: string) => string | undefined, forms: readonly Form[]): QueueQuery {
  const given = (name: QueueName) => (read(name) ?? '').trim().slice(0, 200);
  const query = Object.fromEntries(queueNames.map((name) => [name, given(name)])) as Record<QueueName, string>;
  const form = forms.find(({ slug }) => slug === query.formulari) ?? forms.find(({ needsCall }) => needsCall) ?? forms[0];
  return { ...query, formulari: form?.slug ?? '' };
}

/** What the use-case is asked. An unknown state or order narrows nothing. */
export function queueWish(
  query: QueueQuery,
  forms: readonly Form[],
  { actor, now }: { readonly actor: Actor; readonly now: string },
): QueueWish {
  const states = forms.find(({ slug }) => slug === query.formulari)?.workflow.states ?? {};
  const order = Object.hasOwn(sorts, query.ordre) ? sorts[query.ordre] : undefined;
  return {
    form: query.formulari,
    ...(query.curs === everyCurs && { curs: null }),
    ...(/^\d{4}-\d{4}$/u.test(query.curs) && { curs: query.curs }),
    ...(order && { order }),
    filter: {
      ...(Object.hasOwn(states, query.estat) && { state: query.estat }),
      ...(query.de === 'meus' && actor.person !== null && { assignee: actor.person }),
      ...(query.mostra === 'no-llegits' && { unread: true }),
      ...(query.mostra === 'avisos' && { warnings: true }),
      ...(query.mostra === 'esperen' && { waiting: true }),
      ...(query.mostra === 'tard' && { lateAt: now }),
      search: query.q,
    },
  };
}

/** What stands in a link: the query with changes, without what is empty. */
export function queueLink(query: QueueQuery, changes: Partial<QueueQuery> & { readonly pagina?: number } = {}): Record<string, string> {
  const all = { ...query, ...changes, pagina: changes.pagina && changes.pagina > 1 ? String(changes.pagina) : '' };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}
