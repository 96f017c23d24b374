/** Commits a second of both engines: four rows of 1 KB each, 64 at once. DynamoDB Local stands for the protocol, not for AWS. */
import { sleep } from '#functions/ops/clock.ts';
import { systemIds, systemRandom } from '#functions/ops/ids.ts';
import { openDynamodb } from '#functions/store/dynamodb.ts';
import type { Store, Write } from '#functions/store/store.ts';
import { databasePath } from '#infra/local/places.ts';
import { javaFound, startDynamodbLocal } from '#test/support/dynamodb-local.ts';
import { benchStore, type Figure, inFolder, type Row } from '../bench.ts';

function writesOf(nth: number): readonly Write[] {
  const body = { text: 'x'.repeat(900) };
  return Array.from({ length: 4 }, (_, row) => ({
    put: { key: { pk: `bench#${nth}`, sk: `row#${row}` }, type: 'bench', v: 1, head: null, body },
    if: 'absent' as const,
  }));
}

async function rateOf(store: Store, count: number): Promise<number> {
  let next = 0;
  const began = performance.now();
  const worker = async () => {
    for (let nth = next++; nth < count; nth = next++) if (!(await store.commit(writesOf(nth))).ok) throw new Error('a commit was lost');
  };
  await Promise.all(Array.from({ length: 64 }, worker));
  return count / ((performance.now() - began) / 1_000);
}

async function onDynamodb(): Promise<number> {
  const local = await startDynamodbLocal();
  const table = await local.createTable('bench');
  const store = openDynamodb({ client: local.client, table, random: systemRandom, wait: sleep, token: systemIds.token });
  const rate = await rateOf(store, 2_000);
  await local.stop();
  return rate;
}

/** The row. */
export const row: Row = async () => {
  const sqlite = await inFolder(async (folder) => {
    const store = benchStore(databasePath(folder));
    const rate = await rateOf(store, 10_000);
    await store.close();
    return rate;
  });
  const figures: Figure[] = [{ what: 'commits of four rows on SQLite, durable', value: sqlite, unit: 'a second' }];
  if (javaFound) figures.push({ what: 'commits of four rows on DynamoDB Local', value: await onDynamodb(), unit: 'a second' });
  return figures;
};
