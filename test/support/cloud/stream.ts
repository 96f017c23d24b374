/**
 * The stream of a table on DynamoDB Local, record by record. The package of its client is not among our dependencies: the four calls that a
 * reader needs are made by hand.
 */

/** A record as Lambda gets it. The stream carries keys only. */
export interface StreamRecord {
  readonly eventID: string;
  readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly dynamodb: { readonly Keys: Readonly<Record<string, { readonly S: string }>>; readonly SequenceNumber: string };
}

/** Answers what came since the last call, in order. */
export type NextRecords = () => Promise<readonly StreamRecord[]>;

interface Answer {
  readonly StreamDescription: { readonly Shards: readonly { readonly ShardId: string }[] };
  readonly ShardIterator: string;
  readonly Records: readonly StreamRecord[];
  readonly NextShardIterator?: string;
}

/** DynamoDB Local believes every signature. */
const headers = {
  'Content-Type': 'application/x-amz-json-1.0',
  Authorization: 'AWS4-HMAC-SHA256 Credential=local/20261124/eu-west-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
};

/** Follows all shards of a stream from its beginning. */
export function readStream(endpoint: string, arn: string): NextRecords {
  const ask = async (operation: string, body: object): Promise<Answer> => {
    const target = { 'X-Amz-Target': `DynamoDBStreams_20120810.${operation}`, 'X-Amz-Date': '20261124T000000Z' };
    const response = await fetch(endpoint, { method: 'POST', headers: { ...headers, ...target }, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${operation}: ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const places = new Map<string, string | undefined>();
  const enter = async (ShardId: string): Promise<void> => {
    if (places.has(ShardId)) return;
    const { ShardIterator } = await ask('GetShardIterator', { StreamArn: arn, ShardId, ShardIteratorType: 'TRIM_HORIZON' });
    places.set(ShardId, ShardIterator);
  };
  return async () => {
    const { StreamDescription } = await ask('DescribeStream', { StreamArn: arn });
    for (const { ShardId } of StreamDescription.Shards) await enter(ShardId);
    const records: StreamRecord[] = [];
    for (const [shard, place] of places) {
      if (place === undefined) continue;
      const { Records, NextShardIterator } = await ask('GetRecords', { ShardIterator: place, Limit: 1_000 });
      records.push(...Records);
      places.set(shard, NextShardIterator);
    }
    return records;
  };
}
