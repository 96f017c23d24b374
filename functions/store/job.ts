/** Jobs: `job#<id>` / `job`; the index `jobs` lists them by birth, the due index holds the open ones. */
import { type Job, job as schema } from '#schemas/entities/job.ts';
import { seconds } from './expiry.ts';
import { dueShard, dueShards } from './keys.ts';
import type { Key, Store, Write } from './store.ts';

/** Where a job is kept. */
export const jobKey = (id: string): Key => ({ pk: `job#${id}`, sk: 'job' });

/** A year after its end a job may be collected. */
const keptSeconds = 366 * 86_400;

/** Writes a job; without a revision it is new. */
export function jobWrite(job: Job, rev?: number): Write {
  const { id, kind, state, done, total, createdAt, endedAt, due } = job;
  const at = {
    list: { p: 'jobs', s: `${createdAt}#${id}` },
    ...(due && { due: { p: dueShard(id), s: `${due}#job#${id}` } }),
  };
  const expires = endedAt ? { expires: seconds(endedAt) + keptSeconds } : {};
  return {
    put: { key: jobKey(id), type: 'job', v: 1, head: { id, kind, state, done, total }, body: job, at, ...expires },
    if: rev ?? 'absent',
  };
}

/** A job with its revision. */
export async function getJob(store: Store, id: string): Promise<{ readonly job: Job; readonly rev: number } | null> {
  const [item] = await store.get([jobKey(id)]);
  return item ? { job: schema.parse(item.body), rev: item.rev } : null;
}

/** The jobs born last, latest first. The list may lag; what it names is read strongly. */
export async function latestJobs(store: Store, most: number): Promise<readonly Job[]> {
  const { items } = await store.find('list', 'jobs', { desc: true, limit: most });
  const rows = await store.get(items.map(({ key }) => key));
  return rows.filter((row) => row !== null).map(({ body }) => schema.parse(body));
}

/** Ids of jobs whose due instant has come, by the lagging index. */
export async function dueJobIds(store: Store, now: string): Promise<readonly string[]> {
  return (await Promise.all(dueShards.map((shard) => dueIn(store, shard, now)))).flat();
}

async function dueIn(store: Store, shard: string, now: string): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.find('due', shard, { to: `${now}~`, limit: 1000, ...(cursor && { cursor }) });
    ids.push(...page.items.filter(({ type }) => type === 'job').map(({ key }) => key.pk.slice('job#'.length)));
    cursor = page.cursor;
  } while (cursor);
  return ids;
}
