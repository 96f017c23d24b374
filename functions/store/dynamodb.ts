/** The store on one DynamoDB table (`table.ts`): strong reads of keys and partitions, three lagging indexes, conditional commits. */
import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { checkKeys, checkPart, checkRange, limits } from './checks.ts';
import { dynamodbCommit } from './dynamodb-commit.ts';
import { flatOf, persist, type Wire } from './dynamodb-wire.ts';
import { StoreBusy } from './errors.ts';
import { boundsOf, Filling } from './pages.ts';
import { type Patience, pause, retries } from './retry.ts';
import { bytesOf, type FlatHead, headOf, itemOf, places } from './row.ts';
import type { Head, Item, Key, Page, Range, Store } from './store.ts';
import { tableSchema } from './table.ts';
import { type Meter, metered } from './units.ts';
import { Wakes } from './wakes.ts';

/** What the engine needs from outside. */
export interface DynamodbOptions extends Patience {
  /** Made with `dynamodbSettings`: it must not repeat a call by itself. */
  readonly client: DynamoDBClient;
  readonly table: string;
  /** A fresh random text; its first 36 characters make a commit repeatable. */
  readonly token: () => string;
  readonly meter?: Meter;
}

/** Settings of the client: one attempt each call, since only the engine knows what may be repeated; no answer in 5 s is none. */
export const dynamodbSettings = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
} as const;

/** A store on a table that exists. */
export function openDynamodb(options: DynamodbOptions): Store {
  const { client, table, token, meter } = options;
  const wakes = new Wakes();
  const commit = dynamodbCommit({ client, table, patience: options, token });
  const store: Store = {
    ...reading(client, table, options),
    onCommit: wakes.onCommit,
    async commit(writes) {
      const outcome = await commit(writes);
      wakes.tell(writes, outcome);
      return outcome;
    },
  };
  return meter ? metered(store, meter) : store;
}

function reading(client: DynamoDBClient, table: string, patience: Patience): Pick<Store, 'get' | 'query' | 'find' | 'dump'> {
  const query = (input: Omit<QueryCommandInput, 'TableName'>): Fetch => {
    return (start) => client.send(new QueryCommand({ TableName: table, ...input, ExclusiveStartKey: start }));
  };
  return {
    async get(keys) {
      checkKeys(keys);
      const found = await batchGet(client, table, keys, patience);
      return keys.map((key) => found.get(nameOf(key)) ?? null);
    },
    async query(pk, range) {
      checkPart(pk, 'pk');
      checkRange(range);
      const ask = within(tableSchema.pk, tableSchema.sk, pk, range);
      const take = (page: Filling<Item>, wire: Wire): boolean => addItem(page, wire, (flat) => flat.sk);
      return fill(range.limit, take, ask && query({ ...ask, ConsistentRead: true }), patience);
    },
    async find(index, p, range) {
      checkPart(p, 'p');
      checkRange(range);
      const place = places[index];
      const ask = within(place.p, place.s, p, range);
      const take = (page: Filling<Head>, wire: Wire): boolean => {
        const flat: FlatHead = flatOf(wire);
        return page.add(headOf(flat), flat[place.s] ?? '', bytesOf(flat));
      };
      return fill(range.limit, take, ask && query({ ...ask, IndexName: index }), patience);
    },
    async dump(cursor = '') {
      const [pk, sk] = cursor.split(' ');
      const first: Wire | undefined = pk && sk ? { [tableSchema.pk]: { S: pk }, [tableSchema.sk]: { S: sk } } : undefined;
      const scan: Fetch = (start = first) =>
        client.send(new ScanCommand({ TableName: table, ConsistentRead: true, Limit: limits.pageItems + 1, ExclusiveStartKey: start }));
      const take = (page: Filling<Item>, wire: Wire): boolean => addItem(page, wire, nameOf);
      return fill(limits.pageItems, take, scan, patience);
    },
  };
}

interface Fetched {
  readonly Items?: Wire[] | undefined;
  readonly LastEvaluatedKey?: Wire | undefined;
}
type Fetch = (start: Wire | undefined) => Promise<Fetched>;

// One more than asked tells whether anything follows.
function within(p: string, s: string, value: string, range: Range): Omit<QueryCommandInput, 'TableName'> | null {
  const bounds = boundsOf(range);
  if (!bounds) return null;
  const values = { ':p': { S: value }, ':from': { S: bounds.from }, ':to': { S: bounds.to } } satisfies Record<string, AttributeValue>;
  return {
    KeyConditionExpression: `${p} = :p AND ${s} BETWEEN :from AND :to`,
    ExpressionAttributeValues: values,
    ScanIndexForward: !range.desc,
    Limit: range.limit + 1,
  };
}

async function fill<T>(
  limit: number,
  take: (page: Filling<T>, wire: Wire) => boolean,
  fetch: Fetch | null,
  patience: Patience,
): Promise<Page<T>> {
  const page = new Filling<T>(limit);
  let start: Wire | undefined;
  do {
    const answer = fetch ? await persist('read', patience, () => fetch(start)) : {};
    start = answer.LastEvaluatedKey;
    if (!(answer.Items ?? []).every((wire) => take(page, wire))) break;
  } while (start);
  return page.page();
}

function addItem(page: Filling<Item>, wire: Wire, cursorOf: (key: Key) => string): boolean {
  const flat = flatOf(wire);
  return page.add(itemOf(flat), cursorOf(flat), bytesOf(flat));
}

// What one answer could not carry is asked again at once; without any progress, after a pause.
async function batchGet(client: DynamoDBClient, table: string, keys: readonly Key[], patience: Patience): Promise<Map<string, Item>> {
  const found = new Map<string, Item>();
  const distinct = new Map(keys.map((key) => [nameOf(key), { [tableSchema.pk]: { S: key.pk }, [tableSchema.sk]: { S: key.sk } }]));
  let left: Wire[] = [...distinct.values()];
  let stalled = 0;
  while (left.length > 0) {
    if (stalled > retries) throw new StoreBusy('reads were throttled');
    if (stalled > 0) await pause(stalled - 1, patience);
    const input = { RequestItems: { [table]: { Keys: left, ConsistentRead: true } } };
    const answer = await persist('read', patience, () => client.send(new BatchGetItemCommand(input)));
    for (const wire of answer.Responses?.[table] ?? []) {
      const item = itemOf(flatOf(wire));
      found.set(nameOf(item.key), item);
    }
    const rest = answer.UnprocessedKeys?.[table]?.Keys ?? [];
    stalled = rest.length < left.length ? 0 : stalled + 1;
    left = rest;
  }
  return found;
}

function nameOf({ pk, sk }: Key): string {
  return `${pk} ${sk}`;
}
