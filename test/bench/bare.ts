/** Handlers to compare an application with: one that writes the same rows, and one that reads and writes the same by the port of the store. Neither decides anything. */
import { Hono } from 'hono';
import { sleep } from '#functions/ops/clock.ts';
import { systemRandom } from '#functions/ops/ids.ts';
import { GroupCommit } from '#functions/store/group-commit.ts';
import type { Action } from '#functions/store/prepare.ts';
import { type Flat, itemOf } from '#functions/store/row.ts';
import { openTables } from '#functions/store/sqlite-tables.ts';
import type { Key, Row, Store, Write } from '#functions/store/store.ts';
import { benchStore } from './bench.ts';

/** What an application asks the store for. */
export type Asked = { readonly keys: readonly Key[] } | { readonly found: Parameters<Store['find']> };

/** What was seen of applications: the rows of one, and of each where its rows stand and what it read. */
export interface Recorded {
  readonly rows: readonly Flat[];
  readonly each: readonly { readonly places: readonly Pick<Flat, 'pk' | 'sk' | Place>[]; readonly asked: readonly Asked[] }[];
}
type Place = 'lp' | 'ls' | 'mp' | 'ms' | 'dp' | 'ds';

/** Rows as they were prepared, for each request at the places of another application; nothing is read but the body. */
export function bare(path: string, { rows, each }: Recorded): Hono {
  const commits = new GroupCommit(openTables(path), { random: systemRandom, wait: sleep });
  let requests = 0;
  return new Hono().post('*', async (c) => {
    await c.req.json();
    const places = each[requests++]?.places;
    const actions = rows.map((row, at): Action => {
      const put = { ...row, ...places?.[at] };
      return { key: { pk: put.pk, sk: put.sk }, if: 'absent', act: 'put', put };
    });
    const { ok } = await commits.add(actions);
    return c.json({ kept: ok }, ok ? 201 : 500);
  });
}

/** The same reads, one after the other, and the same rows as JSON that the store checks and writes: the least that any application of these rows costs. */
export function undecided(path: string, { rows, each }: Recorded): Hono {
  const store = benchStore(path);
  const items = rows.map(itemOf);
  let requests = 0;
  return new Hono().post('*', async (c) => {
    await c.req.json();
    const { places = [], asked = [] } = each[requests++] ?? {};
    for (const one of asked) await ('keys' in one ? store.get(one.keys) : store.find(...one.found));
    const writes = places.map((place, at): Write => ({ put: { ...(items[at] as Row), ...placed(place) }, if: 'absent' }));
    const { ok } = await store.commit(writes);
    return c.json({ kept: ok }, ok ? 201 : 500);
  });
}

function placed({ pk, sk, lp, ls, mp, ms, dp, ds }: Recorded['each'][number]['places'][number]): Pick<Row, 'key' | 'at'> {
  const list = lp && ls ? { list: { p: lp, s: ls } } : {};
  const mine = mp && ms ? { mine: { p: mp, s: ms } } : {};
  return { key: { pk, sk }, at: { ...list, ...mine, ...(dp && ds ? { due: { p: dp, s: ds } } : {}) } };
}
