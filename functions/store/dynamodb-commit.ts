/** Commits on DynamoDB: one write as a conditional call, several as a transaction with an idempotency token. */
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { flatOf, persist, type Wire, wireOf } from './dynamodb-wire.ts';
import { type Action, prepare, stands } from './prepare.ts';
import type { Patience } from './retry.ts';
import { itemOf } from './row.ts';
import type { Item, Outcome, Write } from './store.ts';
import { tableSchema } from './table.ts';

interface Committing {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly patience: Patience;
  readonly token: () => string;
}

/** The `commit` of a store on that table. */
export function dynamodbCommit({ client, table, patience, token }: Committing): (writes: readonly Write[]) => Promise<Outcome> {
  return async (writes) => {
    const actions = prepare(writes);
    if ((await client.config.maxAttempts()) !== 1)
      throw new TypeError('store: make the client with dynamodbSettings; it must not repeat calls');
    const [only] = actions;
    try {
      if (actions.length === 1 && only && only.act !== 'check') {
        await persist('single', patience, () => single(client, table, only));
      } else {
        const input = { ClientRequestToken: token().slice(0, 36), TransactItems: actions.map((action) => item(table, action)) };
        await persist('transaction', patience, () => client.send(new TransactWriteItemsCommand(input)));
      }
    } catch (error) {
      const lost = losersOf(error);
      if (lost.length === 0) throw error;
      return { ok: false, lost };
    }
    return stands(actions);
  };
}

function single(client: DynamoDBClient, table: string, action: Action): Promise<unknown> {
  const { Put, Delete } = item(table, action);
  if (Put) return client.send(new PutItemCommand(Put));
  if (Delete) return client.send(new DeleteItemCommand(Delete));
  throw new TypeError('store: a check alone is a transaction');
}

function item(table: string, action: Action): TransactWriteItem {
  const common = { TableName: table, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const, ...condition(action) };
  if (action.put) return { Put: { ...common, Item: wireOf(action.put) } };
  const keyed = { ...common, Key: { [tableSchema.pk]: { S: action.key.pk }, [tableSchema.sk]: { S: action.key.sk } } };
  return action.act === 'del' ? { Delete: keyed } : { ConditionCheck: keyed };
}

function condition({ if: wanted }: Action): { ConditionExpression: string; ExpressionAttributeValues?: Wire } {
  if (wanted === 'absent') return { ConditionExpression: `attribute_not_exists(${tableSchema.pk})` };
  if (wanted === 'present') return { ConditionExpression: `attribute_exists(${tableSchema.pk})` };
  return { ConditionExpression: 'r = :r', ExpressionAttributeValues: { ':r': { N: String(wanted) } } };
}

// The lost conditions that an error tells of; none when it tells of something else.
function losersOf(error: unknown): readonly { readonly write: number; readonly found: Item | null }[] {
  const found = (wire: Wire | undefined): Item | null => (wire && Object.keys(wire).length > 0 ? itemOf(flatOf(wire)) : null);
  if (error instanceof ConditionalCheckFailedException) return [{ write: 0, found: found(error.Item) }];
  if (!(error instanceof TransactionCanceledException)) return [];
  return (error.CancellationReasons ?? []).flatMap(({ Code, Item }, write) =>
    Code === 'ConditionalCheckFailed' ? [{ write, found: found(Item) }] : [],
  );
}
