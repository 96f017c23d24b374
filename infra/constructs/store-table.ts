/** The one table: opaque rows, three sparse indexes, a stream of keys that wakes the mailer and the jobs. */
import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type ITableV2,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { tableSchema } from '#functions/store/table.ts';
import type { Stage } from '../stages.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** On demand, encrypted, recoverable to any second of 35 days; the stream carries keys only, so no personal data. */
export class StoreTable extends Construct {
  readonly table: ITableV2;

  constructor(scope: Construct, id: string, props: Pick<Stage, 'keep' | 'restored'>) {
    super(scope, id);
    const { restored } = props;
    if (restored) {
      this.table = TableV2.fromTableAttributes(this, 'Restored', { tableArn: restored.table, tableStreamArn: restored.stream });
      return;
    }
    this.table = new TableV2(this, 'Table', {
      partitionKey: text(tableSchema.pk),
      sortKey: text(tableSchema.sk),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: props.keep,
      removalPolicy: props.keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      timeToLiveAttribute: tableSchema.expires,
      dynamoStream: StreamViewType.KEYS_ONLY,
      globalSecondaryIndexes: tableSchema.indexes.map((index) => ({
        indexName: index.name,
        partitionKey: text(index.p),
        sortKey: text(index.s),
        projectionType: ProjectionType.INCLUDE,
        nonKeyAttributes: [...index.projected],
      })),
    });
  }
}
