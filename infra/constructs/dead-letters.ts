/** Where what failed for good waits for a person; an alarm watches it. */
import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { explain } from '../checks.ts';

/** Kept 14 days, the most that SQS offers. */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string) {
    super(scope, id, { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: Duration.days(14) });
    explain(this, 'SQS3', 'It is itself the dead-letter queue of a Lambda.');
  }
}
