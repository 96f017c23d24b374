/** The whole service as one stack: what it stores, who runs, who may do what, who is told. */
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { SnsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { LambdaName } from './build.ts';
import { Alarms } from './constructs/alarms.ts';
import { DeadLetters } from './constructs/dead-letters.ts';
import { FilesBucket } from './constructs/files-bucket.ts';
import { createFunctions } from './constructs/functions.ts';
import { MailIdentity } from './constructs/mail-identity.ts';
import { MailReceiving } from './constructs/mail-receiving.ts';
import { StoreTable } from './constructs/store-table.ts';
import { SweepSchedule } from './constructs/sweep-schedule.ts';
import { WakeUps } from './constructs/wake-ups.ts';
import { WebApi } from './constructs/web-api.ts';
import type { Stage } from './stages.ts';

/** What the stack must know. */
export interface MagnetStackProps extends StackProps {
  readonly stage: Stage;
  /** Folder of the built bundles. */
  readonly bundles: string;
}

/** Composition only: every resource has a construct of its own. */
export class MagnetStack extends Stack {
  constructor(scope: Construct, id: string, props: MagnetStackProps) {
    super(scope, id, props);
    const { stage, bundles } = props;
    const { table } = new StoreTable(this, 'Store', stage);
    const web = new WebApi(this, 'WebApi', stage);
    const origin = stage.origin ?? web.api.apiEndpoint;
    const { bucket } = new FilesBucket(this, 'Files', { origins: [origin], keep: stage.keep });
    const mail = new MailIdentity(this, 'Mail', { domain: stage.mailDomain, reportsTo: stage.alarmsTo, keep: stage.keep });
    if (stage.receivingDomain !== undefined) new MailReceiving(this, 'Receiving', { domain: stage.receivingDomain, mail });
    const functions = createFunctions(this, { stage, bundles, origin, table, bucket, mail });
    web.serve(functions.web);
    this.#wake(functions, table, mail, stage);
    new CfnOutput(this, 'Address', { value: origin, description: 'Where the service answers' });
  }
  /** Stream, schedule and mail events wake the Lambdas; what gives up is kept, and somebody is told. */
  #wake(functions: Readonly<Record<LambdaName, LambdaFunction>>, table: ITableV2, mail: MailIdentity, stage: Stage): void {
    const mailerWakes = new WakeUps(this, 'MailerWakes', { table, fn: functions.mailer, entity: 'cause' });
    const jobWakes = new WakeUps(this, 'JobWakes', { table, fn: functions.jobs, entity: 'job' });
    const sweepLetters = new DeadLetters(this, 'SweepDeadLetters');
    const feedbackLetters = new DeadLetters(this, 'FeedbackDeadLetters');
    new SweepSchedule(this, 'Schedule', {
      ...functions,
      deadLetters: sweepLetters,
    });
    // The topic only hands over: what the function itself fails at is kept by its own destination.
    functions.feedback.configureAsyncInvoke({ onFailure: new SqsDestination(feedbackLetters), retryAttempts: 2 });
    functions.feedback.addEventSource(new SnsEventSource(mail.events, { deadLetterQueue: feedbackLetters }));

    const told = new Topic(this, 'Told', { enforceSSL: true, masterKey: mail.key });
    told.addSubscription(new EmailSubscription(stage.alarmsTo));
    new Alarms(this, 'Alarms', {
      functions,
      deadLetters: { mailer: mailerWakes.deadLetters, jobs: jobWakes.deadLetters, sweep: sweepLetters, feedback: feedbackLetters },
      told,
    });
  }
}
