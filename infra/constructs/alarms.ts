/** What wakes a person: failing Lambdas, dead letters, late work, mail that bounces. */
import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** What is watched, and who is told. */
export interface AlarmsProps {
  readonly functions: Readonly<Record<string, IFunction>>;
  readonly deadLetters: Readonly<Record<string, IQueue>>;
  readonly told: ITopic;
}

/** SES pauses sending at 5 % bounces and 0.1 % complaints: tell long before. */
const reputation = { bounce: 0.02, complaint: 0.0005 };

/** One alarm a Lambda, one a dead-letter queue, two for the reputation, one for a sweep that does not run. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const alarm = alarmsOf(this, new SnsAction(props.told));
    for (const [name, fn] of Object.entries(props.functions)) {
      alarm(`${name}Errors`, `${name} fails`, fn.metricErrors({ period: Duration.minutes(5) }), 1);
      alarm(`${name}Throttles`, `${name} is throttled`, fn.metricThrottles({ period: Duration.minutes(5) }), 1);
    }
    for (const [name, queue] of Object.entries(props.deadLetters)) {
      alarm(
        `${name}DeadLetters`,
        `${name} gave up on something`,
        queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) }),
        1,
      );
    }
    reputationAlarms(alarm);
    // The night without sweeps lasts 7 h 15 min.
    const asked = props.functions.sweep?.metricInvocations({ period: Duration.hours(8) });
    if (asked) alarm('SweepMissing', 'No sweep for eight hours', asked, 1, { missing: TreatMissingData.BREACHING, below: true });
  }
}

type MakeAlarm = (
  name: string,
  description: string,
  metric: IMetric,
  threshold: number,
  more?: { missing?: TreatMissingData; below?: true },
) => void;

/** A maker of alarms that all tell the same people. */
function alarmsOf(scope: Construct, action: SnsAction): MakeAlarm {
  return (name, description, metric, threshold, more = {}) => {
    new Alarm(scope, name, {
      alarmDescription: description,
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: more.below ? ComparisonOperator.LESS_THAN_THRESHOLD : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: more.missing ?? TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(action);
  };
}

function reputationAlarms(alarm: MakeAlarm): void {
  const ses = (metricName: string): Metric =>
    new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Average', period: Duration.hours(1) });
  alarm('BounceRate', 'Too many mails bounce', ses('Reputation.BounceRate'), reputation.bounce);
  alarm('ComplaintRate', 'Too many readers complain', ses('Reputation.ComplaintRate'), reputation.complaint);
}
