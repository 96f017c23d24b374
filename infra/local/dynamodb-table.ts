/** The table as an endpoint without CloudFormation creates it. */
import type { CreateTableCommandInput, KeySchemaElement } from '@aws-sdk/client-dynamodb';
import { tableSchema } from '#functions/store/table.ts';

const keys = (p: string, s: string): KeySchemaElement[] => [
  { AttributeName: p, KeyType: 'HASH' },
  { AttributeName: s, KeyType: 'RANGE' },
];

/** On demand, with its three indexes. */
export function tableDefinition(name: string): CreateTableCommandInput {
  const names = [tableSchema.pk, tableSchema.sk, ...tableSchema.indexes.flatMap(({ p, s }) => [p, s])];
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: names.map((each) => ({ AttributeName: each, AttributeType: 'S' })),
    KeySchema: keys(tableSchema.pk, tableSchema.sk),
    GlobalSecondaryIndexes: tableSchema.indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keys(index.p, index.s),
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...index.projected] },
    })),
  };
}
