/** The sweep's schedule: every quarter of an hour from 06:00 to 22:45 Europe/Madrid, never between 02:00 and 03:00. */
import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { CfnFunction, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { explain } from '../checks.ts';

/** The zone of the programme. */
const madrid = TimeZone.EUROPE_MADRID;

/** Who runs at each quarter, and where a run that failed thrice is kept. */
export interface SweepScheduleProps {
  readonly sweep: LambdaFunction;
  /** Catches up on mail that no wake-up announced. */
  readonly mailer: LambdaFunction;
  /** Goes on with jobs that were left. */
  readonly jobs: LambdaFunction;
  readonly deadLetters: IQueue;
}

/** Asks what is due. A missed run is caught up by the next: items carry their own instant. */
export class SweepSchedule extends Construct {
  constructor(scope: Construct, id: string, props: SweepScheduleProps) {
    super(scope, id);
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    const every = (name: string, minute: string, fn: LambdaFunction): void => {
      const logical = Stack.of(fn).getLogicalId(fn.node.defaultChild as CfnFunction);
      // The schedule only hands over: what the function itself fails at is kept by its own destination.
      fn.configureAsyncInvoke({ onFailure: new SqsDestination(props.deadLetters), retryAttempts: 2, maxEventAge: Duration.minutes(10) });
      explain(role, `IAM5[Resource::<${logical}.Arn>:*]`, 'The versions of one function, which the schedule may only invoke.');
      new Schedule(this, name, {
        description: `Magnet: ${name.toLowerCase()} asks what is due`,
        schedule: ScheduleExpression.cron({ minute, hour: '6-22', timeZone: madrid }),
        target: new LambdaInvoke(fn, { role, deadLetterQueue: props.deadLetters, retryAttempts: 2, maxEventAge: Duration.minutes(10) }),
      });
    };
    every('Sweep', '0/15', props.sweep);
    every('Mailer', '1/15', props.mailer);
    every('Jobs', '2/15', props.jobs);
  }
}
