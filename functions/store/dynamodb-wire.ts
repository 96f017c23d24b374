/** DynamoDB's wire: attributes to and from flat rows, and what its errors mean. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { ConditionalCheckFailedException, DynamoDBServiceException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { StoreBusy, StoreUnknown } from './errors.ts';
import { type Patience, pause, retries } from './retry.ts';
import type { Flat } from './row.ts';

/** An item on the wire. */
export type Wire = Record<string, AttributeValue>;
/** A read; a transaction, which its token makes repeatable; a single write, which is not. */
export type Kind = 'read' | 'transaction' | 'single';

/** A flat row on the wire; absent attributes stay absent. */
export function wireOf(flat: Flat): Wire {
  return marshall(flat);
}

/** And back. The table holds nothing that this engine did not write. */
export function flatOf(wire: Wire): Flat {
  return unmarshall(wire) as Flat;
}

/** Calls again while DynamoDB is busy, or gave no answer and repeating is safe. */
export async function persist<T>(kind: Kind, patience: Patience, call: () => Promise<T>): Promise<T> {
  let silent = false;
  for (let attempt = 0; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const meaning = meaningOf(error);
      if (meaning === 'final') throw error;
      silent ||= meaning === 'silent' && kind !== 'read';
      if (silent && (kind === 'single' || attempt === retries)) throw new StoreUnknown('DynamoDB did not answer', { cause: error });
      if (attempt === retries) throw new StoreBusy('DynamoDB is busy', { cause: error });
      await pause(attempt, patience);
    }
  }
}

const busy = new Set([
  'ProvisionedThroughputExceededException',
  'ReplicatedWriteConflictException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionConflictException',
  'TransactionInProgressException',
]);
const busyReasons = new Set(['ProvisionedThroughputExceeded', 'ThrottlingError', 'TransactionConflict']);

// Busy: nothing was written. Silent: nobody knows. Final: an answer, or a mistake of ours.
function meaningOf(error: unknown): 'busy' | 'silent' | 'final' {
  if (error instanceof TransactionCanceledException) {
    return error.CancellationReasons?.some(({ Code }) => Code && busyReasons.has(Code)) ? 'busy' : 'final';
  }
  if (error instanceof ConditionalCheckFailedException) return 'final';
  if (!(error instanceof DynamoDBServiceException)) return isNetwork(error) ? 'silent' : 'final';
  if (busy.has(error.name)) return 'busy';
  return (error.$metadata.httpStatusCode ?? 500) >= 500 ? 'silent' : 'final';
}

// Node's network errors carry a code, the SDK's time-outs a name; anything else is a bug.
function isNetwork(error: unknown): boolean {
  return error instanceof Error && ('code' in error || error.name === 'TimeoutError' || '$metadata' in error);
}
