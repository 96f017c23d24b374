/** The board of today: what waits in every queue, the calls that are open or coming, and the jobs under way. */
import { authorise } from '#functions/rules/authorise.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { ok, type Result } from '#schemas/result.ts';
import { type CallLine, callList } from '../calls/call-list.ts';
import type { Deps } from '../ports.ts';
import { type Queue, queue } from './queue.ts';

/** What is there today. */
export interface Board {
  /** One for each form with something in it: what waits for the reader, the oldest first. */
  readonly queues: readonly Queue[];
  /** Open or coming; none for the committee. */
  readonly calls: readonly CallLine[];
  /** Jobs that are not over. */
  readonly jobs: number;
  readonly coordinates: boolean;
  readonly now: string;
}

/** Cases of a form that the board shows. */
const shown = 8;

/** `not-found` for who has no queue; `changed` as in the queue. */
export async function board(deps: Deps, actor: Actor, changed: readonly string[] = []): Promise<Result<Board>> {
  const allowed = authorise(actor, 'read-queue');
  if (!allowed.ok) return allowed;
  const coordinates = allowed.value.includes('coordination');
  const filter = coordinates ? { waiting: true } : {};
  const queues: Queue[] = [];
  for (const { slug } of deps.forms) {
    const found = await queue(deps, actor, { form: slug, filter, order: 'age', size: shown, changed });
    if (!found.ok) return found;
    if (Object.values(found.value.counts).some((count) => count > 0)) queues.push(found.value);
  }
  const calls = coordinates ? await callList(deps, actor, { past: false }) : ok([]);
  if (!calls.ok) return calls;
  return ok({
    ...{ queues, coordinates, now: deps.now() },
    calls: calls.value,
    jobs: coordinates ? await openJobs(deps) : 0,
  });
}

/** Among the latest: an old job that is still open would be an alarm, not a line on a board. */
async function openJobs({ store }: Pick<Deps, 'store'>): Promise<number> {
  const { items } = await store.find('list', 'jobs', { desc: true, limit: 50 });
  return items.filter(({ head }) => isOpen(head)).length;
}

function isOpen(head: unknown): boolean {
  const { state } = (head ?? {}) as { readonly state?: unknown };
  return state === 'waiting' || state === 'running';
}
