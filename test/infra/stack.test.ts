/** The synthesised stack: what exists, who may do what, and that cdk-nag has nothing to say. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildLambdas } from '#infra/build.ts';
import { checked } from '#infra/checks.ts';
import { synthesised } from '#test/support/cloud/template.ts';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

let template: Template;

beforeAll(async () => {
  const bundles = mkdtempSync(join(tmpdir(), 'magnet-bundles-'));
  await buildLambdas(bundles);
  template = synthesised('production', bundles);
}, 120_000);

/** An assertion of CDK as one of the test. */
function matches(how: 'hasResource' | 'hasResourceProperties' | 'allResourcesProperties', type: string, props: object): void {
  expect(() => template[how](type, props)).not.toThrow();
}

/** Every statement of the policies attached to the role of the function with this description. */
function statementsOf(name: string): readonly Statement[] {
  const functions = template.findResources('AWS::Lambda::Function', { Properties: { Description: `Magnet: ${name}` } });
  const [fn] = Object.values(functions) as { Properties: { Role: { 'Fn::GetAtt': [string, string] } } }[];
  const role = fn?.Properties.Role['Fn::GetAtt'][0];
  const policies = Object.values(template.findResources('AWS::IAM::Policy')) as {
    Properties: { Roles: { Ref: string }[]; PolicyDocument: { Statement: Statement[] } };
  }[];
  return policies
    .filter(({ Properties }) => Properties.Roles.some(({ Ref }) => Ref === role))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
}

function actionsOf(name: string): readonly string[] {
  return [...new Set(statementsOf(name).flatMap(({ Action }) => Action))].toSorted();
}

const store = [
  'dynamodb:BatchGetItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
];
const own = ['logs:CreateLogStream', 'logs:PutLogEvents', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments'];
const files = ['s3:DeleteObject', 's3:GetObject', 's3:ListBucket', 's3:PutObject'];
const letters = ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage'];
const stream = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'];

describe('what each Lambda may do', () => {
  it.each([
    ['web', [...store, ...own, ...files]],
    ['sweep', [...store, ...own, 's3:DeleteObject', ...letters]],
    ['jobs', [...store, ...own, ...files, ...stream, ...letters]],
    ['mailer', [...store, ...own, ...stream, ...letters, 'ses:GetSendQuota', 'ses:SendRawEmail']],
    ['feedback', [...store, ...own, ...letters, 'ses:SendRawEmail']],
  ])('%s has exactly the actions it needs', (name, expected) => {
    expect(actionsOf(name)).toEqual([...expected].toSorted());
  });

  it('pages write no results, the sweep only erases, and jobs keep no upload', () => {
    const written = (name: string) =>
      statementsOf(name)
        .filter(({ Action }) => [Action].flat().some((action) => /^s3:(Put|Delete)Object$/u.test(action)))
        .map(({ Action, Resource }) => `${[Action].flat().join(' ')} ${/(pending|kept|results)\/\*/u.exec(JSON.stringify(Resource))?.[1]}`);
    expect(written('web')).toEqual(['s3:GetObject s3:PutObject pending', 's3:GetObject s3:PutObject s3:DeleteObject kept']);
    expect(written('sweep')).toEqual(['s3:DeleteObject kept']);
    expect(written('jobs')).toEqual(['s3:GetObject s3:DeleteObject kept', 's3:GetObject s3:PutObject s3:DeleteObject results']);
  });

  it('nobody scans the table or administers it', () => {
    for (const name of ['web', 'sweep', 'jobs', 'mailer', 'feedback']) {
      expect(actionsOf(name).filter((action) => /\*|Scan|Table$/u.test(action))).toEqual([]);
    }
  });

  it('only traces, the stream list and the sending quota have no resource of their own', () => {
    const open = ['web', 'sweep', 'jobs', 'mailer', 'feedback'].flatMap((name) =>
      statementsOf(name)
        .filter(({ Resource }) => Resource === '*')
        .flatMap(({ Action }) => Action),
    );
    expect([...new Set(open)].toSorted()).toEqual(['ses:GetSendQuota', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments']);
  });
});

describe('what is kept', () => {
  it('the table is encrypted, recoverable, protected, and streams keys only', () => {
    matches('hasResource', 'AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
        SSESpecification: { SSEEnabled: true },
        Replicas: [
          Match.objectLike({ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }, DeletionProtectionEnabled: true }),
        ],
      },
    });
  });

  it('uploads that nobody attached are forgotten after a day', () => {
    matches('hasResourceProperties', 'AWS::S3::Bucket', {
      LifecycleConfiguration: { Rules: Match.arrayWith([Match.objectLike({ Prefix: 'pending/', ExpirationInDays: 1 })]) },
    });
  });

  it('no bucket is public', () => {
    matches('allResourcesProperties', 'AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
  });
});

describe('what runs by itself', () => {
  it('the sweep and the mailer ask every quarter of an hour by day in Europe/Madrid, never between two and three', () => {
    for (const minute of ['0/15', '1/15', '2/15']) {
      matches('hasResourceProperties', 'AWS::Scheduler::Schedule', {
        ScheduleExpression: `cron(${minute} 6-22 * * ? *)`,
        ScheduleExpressionTimezone: 'Europe/Madrid',
      });
    }
  });

  it.each([['cause'], ['job']])('a new %s wakes its Lambda, and a failure goes to a dead-letter queue', (entity) => {
    const pattern = { eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: [{ prefix: `${entity}#` }] }, sk: { S: [entity] } } } };
    matches('hasResourceProperties', 'AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      FilterCriteria: { Filters: [{ Pattern: JSON.stringify(pattern) }] },
      DestinationConfig: { OnFailure: Match.anyValue() },
    });
  });

  it('SES tells what became of each mail', () => {
    matches('hasResourceProperties', 'AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: Match.objectLike({ MatchingEventTypes: Match.arrayWith(['send', 'delivery', 'bounce', 'complaint']) }),
    });
  });

  it('alarms watch every Lambda, every dead-letter queue, the reputation and a sweep that stays away', () => {
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm')) as {
      Properties: { AlarmDescription: string; AlarmActions?: unknown[] };
    }[];
    expect(alarms.map(({ Properties }) => Properties.AlarmDescription).toSorted()).toMatchInlineSnapshot(`
      [
        "Mail has been waiting for an hour",
        "No jobs for eight hours",
        "No mailer for eight hours",
        "No sweep for eight hours",
        "Reminders or mail are more than two hours late",
        "Something failed and was logged",
        "The mail of yesterday does not add up",
        "Too many mails bounce",
        "Too many readers complain",
        "feedback fails",
        "feedback gave up on something",
        "feedback is throttled",
        "jobs fails",
        "jobs gave up on something",
        "jobs is throttled",
        "mailer fails",
        "mailer gave up on something",
        "mailer is throttled",
        "sweep fails",
        "sweep gave up on something",
        "sweep is throttled",
        "web fails",
        "web is throttled",
      ]
    `);
    expect(alarms.every(({ Properties }) => Properties.AlarmActions?.length === 1)).toBe(true);
  });
});

describe('cdk-nag', () => {
  it('fails a synthesis with a finding that nobody explained; ours has none, or nothing above would have been synthesised', () => {
    const app = checked(new App({ outdir: mkdtempSync(join(tmpdir(), 'magnet-synth-')) }));
    new Bucket(new Stack(app, 'Careless'), 'Open');
    expect(() => app.synth()).toThrow(/S10/u);
    expect(Object.keys(template.findResources('AWS::Lambda::Function'))).not.toEqual([]);
  });
});
