/** The table's stream wakes a Lambda early; the sweep finds whatever a lost wake-up leaves. */
import { Duration } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, FilterRule, type Function as LambdaFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { DeadLetters } from './dead-letters.ts';

/** What wakes whom: the first row of an entity, by its key. */
export interface WakeUpProps {
  readonly table: ITableV2;
  readonly fn: LambdaFunction;
  /** Partition keys begin with `<entity>#`; the sort key is `<entity>`. */
  readonly entity: 'cause' | 'job';
}

/** INSERTs of one entity, partial batch responses, few retries, a dead-letter queue. */
export class WakeUps extends Construct {
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, props: WakeUpProps) {
    super(scope, id);
    this.deadLetters = new DeadLetters(this, 'DeadLetters');
    const inserted = FilterCriteria.filter({
      eventName: FilterRule.isEqual('INSERT'),
      dynamodb: { Keys: { pk: { S: FilterRule.beginsWith(`${props.entity}#`) }, sk: { S: FilterRule.isEqual(props.entity) } } },
    });
    props.fn.addEventSource(
      new DynamoEventSource(props.table, {
        startingPosition: StartingPosition.LATEST,
        batchSize: 100,
        maxBatchingWindow: Duration.seconds(1),
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        retryAttempts: 3,
        maxRecordAge: Duration.hours(1),
        onFailure: new SqsDlq(this.deadLetters),
        filters: [inserted],
      }),
    );
  }
}
