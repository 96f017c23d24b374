/** What wakes a person: failing Lambdas, dead letters, late work, mail that bounces. */
import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type IFilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** What is watched, and who is told. */
export interface AlarmsProps {
  readonly functions: Readonly<Record<string, LambdaFunction>>;
  readonly deadLetters: Readonly<Record<string, IQueue>>;
  readonly told: ITopic;
}

/** SES pauses sending at 5 % bounces and 0.1 % complaints: tell long before. */
const reputation = { bounce: 0.02, complaint: 0.0005 };

/** By day each of them asks every quarter of an hour; the night without schedule lasts 7 h 15 min. */
const scheduled = ['sweep', 'mailer', 'jobs'];
const night = Duration.hours(8);

/** Failures, errors that were only logged, dead letters, work that nobody asks for, mail that waits, and the reputation. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const alarm = alarmsOf(this, new SnsAction(props.told));
    const period = Duration.minutes(5);
    for (const [name, fn] of Object.entries(props.functions)) {
      alarm(`${name}Errors`, `${name} fails`, fn.metricErrors({ period }), 1);
      alarm(`${name}Throttles`, `${name} is throttled`, fn.metricThrottles({ period }), 1);
    }
    for (const [name, queue] of Object.entries(props.deadLetters)) {
      alarm(`${name}DeadLetters`, `${name} gave up on something`, queue.metricApproximateNumberOfMessagesVisible({ period }), 1);
    }
    for (const name of scheduled) {
      const asked = props.functions[name]?.metricInvocations({ period: night });
      if (asked) alarm(`${name}Missing`, `No ${name} for eight hours`, asked, 1, { missing: TreatMissingData.BREACHING, below: true });
    }
    logAlarms(this, alarm, props.functions);
    reputationAlarms(alarm);
  }
}

type MakeAlarm = (
  name: string,
  description: string,
  metric: IMetric,
  threshold: number,
  more?: { missing?: TreatMissingData; below?: true; times?: number },
) => void;

/** A maker of alarms that all tell the same people. */
function alarmsOf(scope: Construct, action: SnsAction): MakeAlarm {
  return (name, description, metric, threshold, more = {}) => {
    new Alarm(scope, name, {
      alarmDescription: description,
      metric,
      threshold,
      evaluationPeriods: more.times ?? 1,
      comparisonOperator: more.below ? ComparisonOperator.LESS_THAN_THRESHOLD : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: more.missing ?? TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(action);
  };
}

/** What one item failed at stops no Lambda: it is logged. Mail that SES does not take waits, and its Lambda says so at every quarter of an hour. */
function logAlarms(scope: Construct, alarm: MakeAlarm, functions: AlarmsProps['functions']): void {
  const count = (name: string, logs: readonly ILogGroup[], filterPattern: IFilterPattern, period: Duration): IMetric => {
    const metric = { metricNamespace: Stack.of(scope).stackName, metricName: name };
    for (const [at, logGroup] of logs.entries()) new MetricFilter(scope, `${name}${at}`, { logGroup, filterPattern, ...metric });
    return new Metric({ namespace: metric.metricNamespace, metricName: name, statistic: 'Sum', period });
  };
  const error = FilterPattern.stringValue('$.level', '=', 'ERROR');
  const all = Object.values(functions).map(({ logGroup }) => logGroup);
  alarm('Logged', 'Something failed and was logged', count('LoggedErrors', all, error, Duration.minutes(5)), 1);
  const said = (message: string) => FilterPattern.stringValue('$.message', '=', message);
  const of = (name: string) => all.filter((logs) => logs === functions[name]?.logGroup);
  const quarter = Duration.minutes(15);
  const waits = count('MailWaits', of('mailer'), said('mail-waits'), quarter);
  alarm('MailWaits', 'Mail has been waiting for an hour', waits, 1, { times: 4 });
  alarm('Late', 'Reminders or mail are more than two hours late', count('Late', of('sweep'), said('work-late'), quarter), 1);
  const wrong = count('Reconciliation', of('sweep'), said('mail-does-not-add-up'), quarter);
  alarm('Reconciliation', 'The mail of yesterday does not add up', wrong, 1);
}

function reputationAlarms(alarm: MakeAlarm): void {
  const ses = (metricName: string): Metric =>
    new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Average', period: Duration.hours(1) });
  alarm('BounceRate', 'Too many mails bounce', ses('Reputation.BounceRate'), reputation.bounce);
  alarm('ComplaintRate', 'Too many readers complain', ses('Reputation.ComplaintRate'), reputation.complaint);
}
