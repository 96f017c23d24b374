/** The queue: heads of a form from the index, with what was just changed laid over them, filtered, ordered and paged. */
import { authorise } from '#functions/rules/authorise.ts';
import { countByState, figuresOf, type QueueFigures, type QueueFilter, type QueueOrder, queueOf } from '#functions/rules/queue.ts';
import { counts } from '#functions/rules/scoring.ts';
import type { Call } from '#schemas/entities/call.ts';
import { type CaseHead, caseBody, caseScore } from '#schemas/entities/case.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Form } from '#schemas/form/form.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import { listCalls } from '../../store/call.ts';
import { casePk, casesOf, headKey, headOfCase, scoreKey } from '../../store/case.ts';
import { under } from '../../store/keys.ts';
import { getPerson } from '../../store/person.ts';
import type { Deps } from '../ports.ts';
import { formNamed } from './known.ts';

/** What is asked of the queue. */
export interface QueueWish {
  readonly form: string;
  /** Only cases of this curs; null = of all, absent = of the latest call that has opened. */
  readonly curs?: string | null;
  readonly filter?: QueueFilter;
  readonly order?: QueueOrder;
  /** Ids of cases that the reader may just have changed, 100 at most: they are read strongly, so that nobody sees the old state after acting. */
  readonly changed?: readonly string[];
  /** From 1; absent = 1. */
  readonly page?: number;
  /** Cases on a page; absent = 25, 0 = all (exports). */
  readonly size?: number;
}

/** One page of the queue. */
export interface Queue {
  readonly form: Form;
  readonly heads: readonly CaseHead[];
  /** Cases that pass the filter. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** All cases by state, whatever the filter. */
  readonly counts: Readonly<Record<string, number>>;
  readonly figures: QueueFigures;
  /** The curs of these cases; null = of all. */
  readonly curs: string | null;
  /** School years of the form’s calls, or of its cases where the calendar opens them, the latest first. */
  readonly cursos: readonly string[];
  /** Names of the people in charge of these cases, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Of these cases, those that the reader has scored as a member of the committee; null for the coordination. */
  readonly scored: ReadonlySet<string> | null;
  readonly now: string;
}

/** `not-found` for who has no queue. The committee sees what there is to score. */
export async function queue(deps: Deps, actor: Actor, wish: QueueWish): Promise<Result<Queue>> {
  const allowed = authorise(actor, 'read-queue');
  if (!allowed.ok) return allowed;
  const form = formNamed(deps, wish.form);
  if (!form) return fail('not-found');
  const staff = allowed.value.includes('coordination');
  const calls = (await listCalls(deps.store, 'magnet')).filter((call) => call.form === form.slug);
  const curs = wish.curs === undefined ? latest(calls, deps.now()) : wish.curs;
  // Of a form that the calendar opens all years are read: they say which there are.
  const owed = form.opens === 'calendar';
  const read = await allHeads(deps, { ...wish, curs: owed ? null : curs });
  const all = owed && curs !== null ? read.filter((head) => head.curs === curs) : read;
  const heads = staff ? all : all.filter(({ state }) => isTagged(form.workflow, state, 'scoring'));
  const now = deps.now();
  const found = queueOf(form.workflow, heads, now, wish.filter ?? {}, wish.order);
  const size = wish.size === 0 ? Math.max(1, found.length) : (wish.size ?? 25);
  const pages = Math.max(1, Math.ceil(found.length / size));
  const page = Math.min(Math.max(1, wish.page ?? 1), pages);
  const shown = found.slice((page - 1) * size, page * size);
  return ok({
    ...{ form, heads: shown, total: found.length, page, pages, now, curs },
    counts: countByState(heads),
    figures: figuresOf(form.workflow, heads, { person: actor.person, now }),
    cursos: [...new Set((owed ? read : calls).map((each) => each.curs))].sort().reverse(),
    names: await namesOf(deps, shown),
    scored: staff ? null : await scoredBy(deps, actor, shown),
  });
}

/** Applications of all years pile up: the queue reads those of one call. Of a form without calls it reads all. */
function latest(calls: readonly Call[], now: Instant): string | null {
  return (calls.find(({ opensAt }) => opensAt <= now) ?? calls.at(-1))?.curs ?? null;
}

/** Names of the people in charge. */
export async function namesOf(
  { store }: Pick<Deps, 'store'>,
  heads: readonly Pick<CaseHead, 'assignee'>[],
): Promise<Readonly<Record<string, string>>> {
  const ids = [...new Set(heads.flatMap(({ assignee }) => (assignee === null ? [] : [assignee])))];
  const people = await Promise.all(ids.map((id) => getPerson(store, id)));
  return Object.fromEntries(people.flatMap((person) => (person ? [[person.id, person.name]] : [])));
}

async function scoredBy({ store }: Deps, { person }: Actor, heads: readonly CaseHead[]): Promise<ReadonlySet<string>> {
  if (person === null || heads.length === 0) return new Set();
  const rows = await store.get(heads.flatMap(({ id }) => [scoreKey(id, person), headKey(id)]));
  const scored = heads.filter((_, at) => {
    const [score, head] = [rows[2 * at], rows[2 * at + 1]];
    return score && head && counts(caseScore.parse(score.body), caseBody.parse(head.body).scoring);
  });
  return new Set(scored.map(({ id }) => id));
}

async function allHeads(
  { store }: Deps,
  { form, curs, changed = [] }: QueueWish & { readonly curs: string | null },
): Promise<readonly CaseHead[]> {
  const found = new Map<string, CaseHead>();
  let cursor: string | undefined;
  do {
    const range = curs === null ? {} : under(`${curs}#`);
    const page = await store.find('list', casesOf(form), { ...range, limit: 1_000, ...(cursor && { cursor }) });
    for (const item of page.items) found.set(item.key.pk, headOfCase(item));
    cursor = page.cursor;
  } while (cursor);
  const fresh = changed.length > 0 ? await store.get(changed.map(headKey)) : [];
  for (const [at, item] of fresh.entries()) {
    const head = item && headOfCase(item);
    if (head?.form === form && (curs === null || head.curs === curs)) found.set(casePk(head.id), head);
    else found.delete(casePk(changed[at] ?? ''));
  }
  return [...found.values()];
}
