/** DynamoDB: the contract on AWS's own local engine, and what only a network can do. */
import { type DynamoDBClient, DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportLines, importLines } from '#functions/store/dump.ts';
import { openDynamodb } from '#functions/store/dynamodb.ts';
import { StoreBusy, StoreUnknown } from '#functions/store/errors.ts';
import { seeded } from '#functions/store/hostile.ts';
import { openSqlite } from '#functions/store/sqlite.ts';
import type { Row, Store } from '#functions/store/store.ts';
import { metered } from '#functions/store/units.ts';
import { clientOf, dynamodbLocal, javaFound, type LocalDynamodb, startDynamodbLocal } from '#test/support/dynamodb-local.ts';
import { birth, type Engine, fresh, plant, read, row, rowOfBytes } from './contract/engine.ts';
import { contract } from './contract.ts';

let local: LocalDynamodb;
let engine: Engine;
const random = seeded(1);
let tokens = 0;
const token = (): string => `token-${process.pid}-${(tokens++).toString().padStart(40, '0')}`.slice(-36);
const open = (table: string, client: DynamoDBClient = local.client, wait = async (_: number) => {}): Store =>
  openDynamodb({ client, table, random, token, wait });

describe.runIf(javaFound)(dynamodbLocal, () => {
  beforeAll(async () => {
    local = await startDynamodbLocal();
    const store = open(await local.createTable('contract'));
    engine = { store, settle: async () => {}, metered: (meter) => metered(store, meter), reliable: true, runs: 12 };
  });
  afterAll(() => local.stop());

  contract('the contract', () => engine, true);

  describe('a network that fails', () => {
    let waits: number[];
    let pk: string;
    beforeEach(() => {
      waits = [];
      pk = fresh();
    });
    type Fault = 'lost answer' | 'lost question' | 'throttled' | 'conflict' | 'refused';
    const errors: Record<Fault, () => Error> = {
      'lost answer': () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
      'lost question': () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
      throttled: () => aws('ProvisionedThroughputExceededException', 400),
      conflict: () => aws('TransactionConflictException', 400),
      refused: () => aws('AccessDeniedException', 400),
    };
    /** A store whose client meets these faults, one a call, and then none. */
    const faulty = (...faults: Fault[]): Store => {
      const client = clientOf(local.endpoint);
      const send = client.send.bind(client) as (command: unknown) => Promise<unknown>;
      const failing = async (command: unknown): Promise<unknown> => {
        const fault = faults.shift();
        if (fault === 'lost answer') await send(command);
        if (fault) throw errors[fault]();
        return send(command);
      };
      Object.assign(client, { send: failing });
      return open('contract', client, async (ms) => void waits.push(ms));
    };
    const pair = () => [birth(row(pk, 'a')), birth(row(pk, 'b'))];

    test('does not double a transaction whose answer was lost: the token tells', async () => {
      expect(await faulty('lost answer', 'lost answer').commit(pair())).toEqual({ ok: true, revs: [1, 1] });
      expect(await read(engine.store, pk, 'a')).toMatchObject({ rev: 1 });
    });

    test('leaves a single write without answer unknown, and the row tells', async () => {
      await expect(faulty('lost answer').commit([birth(row(pk, 'a'))])).rejects.toThrow(StoreUnknown);
      expect(await read(engine.store, pk, 'a')).toMatchObject({ rev: 1 });
      await expect(faulty('lost question').commit([birth(row(pk, 'b'))])).rejects.toThrow(StoreUnknown);
      expect(await read(engine.store, pk, 'b')).toBeNull();
    });

    test('leaves a transaction unknown when no try was answered, or one was not and the rest were throttled', async () => {
      await expect(faulty(...Array<Fault>(9).fill('lost question')).commit(pair())).rejects.toThrow(StoreUnknown);
      await expect(faulty('lost question', ...Array<Fault>(8).fill('throttled')).commit(pair())).rejects.toThrow(StoreUnknown);
      expect(await read(engine.store, pk, 'a')).toBeNull();
    });

    test.each(['throttled', 'conflict'] as const)('tries again when %s, eight times with full jitter, then is busy', async (fault) => {
      expect(await faulty(...Array<Fault>(8).fill(fault)).commit([birth(row(pk, 'a'))])).toEqual({ ok: true, revs: [1] });
      expect(waits).toHaveLength(8);
      expect(waits.every((ms, at) => ms < Math.min(1_000, 25 * 2 ** at))).toBe(true);
      await expect(faulty(...Array<Fault>(9).fill(fault)).commit(pair())).rejects.toThrow(StoreBusy);
    });

    test('repeats reads whatever happens, and says busy in the end', async () => {
      await plant(engine.store, [row(pk, 'a')]);
      expect(await read(faulty('lost answer', 'throttled'), pk, 'a')).toMatchObject({ rev: 1 });
      expect((await faulty('lost question').query(pk, { limit: 5 })).items).toHaveLength(1);
      await expect(faulty(...Array<Fault>(9).fill('lost question')).query(pk, { limit: 5 })).rejects.toThrow(StoreBusy);
    });

    test('does not hide a mistake', async () => {
      await expect(faulty('refused').commit(pair())).rejects.toThrow('AccessDeniedException');
      await expect(faulty('refused').get([{ pk, sk: 'a' }])).rejects.toThrow('AccessDeniedException');
      expect(waits).toEqual([]);
    });

    test('refuses a client that repeats calls by itself', async () => {
      const client = clientOf(local.endpoint);
      client.config.maxAttempts = async () => 3;
      await expect(open('contract', client).commit(pair())).rejects.toThrow('dynamodbSettings');
    });

    test('sends a token of at most 36 characters, one for each commit', async () => {
      const client = clientOf(local.endpoint);
      const sent: string[] = [];
      client.middlewareStack.add(
        (next) => (call) => {
          if ('ClientRequestToken' in call.input) sent.push(String(call.input.ClientRequestToken));
          return next(call);
        },
        { step: 'initialize' },
      );
      const store = openDynamodb({ client, table: 'contract', random, token: () => token().padEnd(43, 'x'), wait: async () => {} });
      await store.commit(pair());
      await store.commit([
        { check: { pk, sk: 'a' }, if: 1 },
        { check: { pk, sk: 'b' }, if: 1 },
      ]);
      expect(sent.map((each) => each.length)).toEqual([36, 36]);
      expect(new Set(sent).size).toBe(2);
    });
  });

  test('a dump of SQLite lands in DynamoDB and the other way round, revisions and indexes included', async () => {
    const from = openSqlite(':memory:', { random });
    const to = openSqlite(':memory:', { random });
    const between = open(await local.createTable('between'));
    const p = fresh();
    await plant(
      from,
      Array.from({ length: 230 }, (_, at) => item(p, at)),
    );
    for (let at = 0; at < 12; at++) await plant(from, [rowOfBytes(p, `big${at}`, 340_000)]);
    await from.commit([{ put: row(`${p}-0`, 'k0', { body: 'second' }), if: 1 }]);
    const original = await lines(from);
    expect(await importLines(between, original)).toBe(242);
    expect(await lines(between)).toEqual(original);
    expect(await importLines(to, exportLines(between))).toBe(242);
    expect(await lines(to)).toEqual(original);
    expect((await to.find('list', p, { limit: 1_000 })).items).toHaveLength(229);
    await Promise.all([from.close(), to.close()]);
  });
});

const item = (p: string, at: number): Row =>
  row(`${p}-${at % 7}`, `k${at}`, { head: { at }, body: { è: [at, null] }, at: { list: { p, s: `${at}` } }, expires: 9 });

async function lines(store: Store): Promise<string[]> {
  const all: string[] = [];
  for await (const line of exportLines(store)) all.push(line);
  return all.sort();
}

function aws(name: string, httpStatusCode: number): Error {
  return new DynamoDBServiceException({ name, message: name, $fault: 'client', $metadata: { httpStatusCode } });
}
