/** What the template promises: keys, indexes, uploads, retries and dead letters, logs, names. Each stage as cdk.json has it. */
import { App } from 'aws-cdk-lib';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { tableSchema } from '#functions/store/table.ts';
import { type Stage, stagesOf } from '#infra/stages.ts';
import { emptyBundles } from '#test/support/cloud/empty-bundles.ts';
import { synthesised } from '#test/support/cloud/template.ts';

interface Resource {
  readonly DeletionPolicy?: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

let templates: Readonly<Record<Stage['name'], Template>>;
let bundles: string;

beforeAll(() => {
  bundles = emptyBundles();
  templates = { test: synthesised('test', bundles), production: synthesised('production', bundles) };
});

const all = (type: string, stage: Stage['name'] = 'production') => Object.values(templates[stage].findResources(type)) as Resource[];
const props = (type: string) => all(type).map(({ Properties }) => Properties);

function has(type: string, wanted: object, times = 1): void {
  expect(() => templates.production.resourcePropertiesCountIs(type, wanted, times)).not.toThrow();
}

describe('the table', () => {
  it('has the keys, the three indexes and the time to live that the engine knows', () => {
    const [table] = props('AWS::DynamoDB::GlobalTable');
    expect(table?.KeySchema).toEqual([
      { AttributeName: tableSchema.pk, KeyType: 'HASH' },
      { AttributeName: tableSchema.sk, KeyType: 'RANGE' },
    ]);
    expect(table?.TimeToLiveSpecification).toEqual({ AttributeName: tableSchema.expires, Enabled: true });
    const indexes = table?.GlobalSecondaryIndexes as { IndexName: string; Projection: { NonKeyAttributes: string[] } }[];
    expect(indexes.map(({ IndexName }) => IndexName)).toEqual(['list', 'mine', 'due']);
    for (const [at, { Projection }] of indexes.entries()) expect(Projection.NonKeyAttributes).toEqual(tableSchema.indexes[at]?.projected);
  });

  it.each([
    ['production', 'Retain', true],
    ['test', 'Delete', false],
  ] as const)('of %s: %s', (stage, policy, protection) => {
    const [table] = all('AWS::DynamoDB::GlobalTable', stage);
    expect(table?.DeletionPolicy).toBe(policy);
    expect(table?.Properties.Replicas).toMatchObject([{ DeletionProtectionEnabled: protection }]);
    for (const bucket of all('AWS::S3::Bucket', stage)) expect(bucket.DeletionPolicy).toBe(policy);
  });
});

describe('a table that was restored', () => {
  const arn = 'arn:aws:dynamodb:eu-west-1:000000000000:table/magnet-restored';
  const restored = { table: arn, stream: `${arn}/stream/2026-11-24T09:00:00.000` };

  it('takes the place of the stack’s own for every Lambda and every wake-up', () => {
    const template = synthesised('production', bundles, { restored });
    expect(template.findResources('AWS::DynamoDB::GlobalTable')).toEqual({});
    template.resourcePropertiesCountIs('AWS::Lambda::EventSourceMapping', { EventSourceArn: restored.stream }, 2);
    template.resourcePropertiesCountIs(
      'AWS::Lambda::Function',
      { Environment: { Variables: Match.objectLike({ TABLE: 'magnet-restored' }) } },
      5,
    );
  });
});

describe('the site', () => {
  it('no service of AWS uses the key of the topic on behalf of another account', () => {
    has('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Principal: { Service: ['ses.amazonaws.com', 'cloudwatch.amazonaws.com'] },
            Condition: { StringEqualsIfExists: { 'aws:SourceAccount': Match.anyValue() } },
          }),
        ]),
      },
    });
  });

  it('has no stage whose visitors’ addresses would be those of something in front of it', () => {
    const read = (more: object) => {
      const known = { mailDomain: 'a.example', replyTo: 'a@a.example', alarmsTo: 'a@a.example', coordinator: 'a@a.example' };
      return stagesOf(new App({ context: { stages: { test: known, production: { ...known, ...more } } } }).node);
    };
    const origin = 'https://magnet.example';
    const certificate = 'arn:aws:acm:eu-west-1:000000000000:certificate/0';
    expect(() => read({ origin })).toThrow('origin and certificate come together');
    expect(read({ origin, certificate })).toHaveLength(2);
  });
});

describe('uploads', () => {
  it('come from pages of the site only, by POST, and over TLS', () => {
    const rule = { AllowedMethods: ['POST'], AllowedOrigins: ['https://magnet.example'], AllowedHeaders: ['*'], MaxAge: 3600 };
    has('AWS::S3::Bucket', { CorsConfiguration: { CorsRules: [rule] } });
    const insecure = { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } };
    has('AWS::S3::BucketPolicy', { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike(insecure)]) } }, 2);
  });

  it('and S3 says of an object that is not there that it is not there: who reads files may ask without a prefix', () => {
    const statement = {
      Action: 's3:ListBucket',
      Condition: { StringLikeIfExists: { 's3:prefix': ['pending/*', 'kept/*', 'results/*'] } },
    };
    has('AWS::IAM::Policy', { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike(statement)]) } }, 2);
  });
});

describe('what fails', () => {
  it('a record of the stream that fails is tried three times, alone at last, for an hour at most, and then kept', () => {
    const wanted = { MaximumRetryAttempts: 3, MaximumRecordAgeInSeconds: 3600, BisectBatchOnFunctionError: true };
    has('AWS::Lambda::EventSourceMapping', { ...wanted, DestinationConfig: { OnFailure: { Destination: Match.anyValue() } } }, 2);
  });

  it('what schedule and topic hand over is tried thrice and then kept, whether the call or the function fails', () => {
    has('AWS::Lambda::EventInvokeConfig', { MaximumRetryAttempts: 2, DestinationConfig: { OnFailure: Match.anyValue() } }, 4);
    has('AWS::Scheduler::Schedule', { Target: Match.objectLike({ DeadLetterConfig: Match.anyValue() }) }, 3);
    has('AWS::SNS::Subscription', { Protocol: 'lambda', RedrivePolicy: Match.anyValue() });
  });

  it('dead letters are kept for 14 days, encrypted', () => {
    has('AWS::SQS::Queue', { MessageRetentionPeriod: 1_209_600, SqsManagedSseEnabled: true }, 4);
  });

  it('errors that were only logged are counted in every Lambda’s log', () => {
    has('AWS::Logs::MetricFilter', { FilterPattern: '{ $.level = "ERROR" }' }, 5);
    has('AWS::Logs::MetricFilter', { FilterPattern: '{ $.message = "mail-waits" }' });
  });
});

describe('the rest', () => {
  it('logs are kept for a year and no longer; those of visits for the two years that the privacy page says', () => {
    expect(props('AWS::Logs::LogGroup').map(({ RetentionInDays }) => RetentionInDays)).toEqual([731, ...Array(5).fill(365)]);
  });

  it('five Lambdas run on Node.js 24, each under a role of its own', () => {
    const functions = props('AWS::Lambda::Function');
    expect(functions.map(({ Runtime }) => Runtime)).toEqual(Array(5).fill('nodejs24.x'));
    expect(new Set(functions.map(({ Role }) => JSON.stringify(Role))).size).toBe(5);
  });

  it('production answers at its own name only, over TLS 1.2; the test stage at the address of its API', () => {
    has('AWS::ApiGatewayV2::DomainName', {
      DomainName: 'magnet.example',
      DomainNameConfigurations: [Match.objectLike({ SecurityPolicy: 'TLS_1_2', EndpointType: 'REGIONAL' })],
    });
    has('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true });
    expect(all('AWS::ApiGatewayV2::DomainName', 'test')).toEqual([]);
  });

  it('mail leaves over TLS from a domain of its own, whose records are printed', () => {
    has('AWS::SES::ConfigurationSet', { DeliveryOptions: { TlsPolicy: 'REQUIRE' } });
    has('AWS::SES::EmailIdentity', { EmailIdentity: 'avisos.magnet.example' });
    const printed = Object.values(templates.production.findOutputs('*')).map(({ Value }) => JSON.stringify(Value));
    for (const part of ['DkimDNSTokenName3', 'MX 10 feedback-smtp.', 'v=spf1', 'v=DMARC1', 'magnet.example CNAME'])
      expect(printed.some((value) => value.includes(part))).toBe(true);
  });

  it('a stage without a reply address is refused with what is wrong', () => {
    const node = { getContext: () => ({ test: { mailDomain: 'prova.magnet.example' } }) };
    expect(() => stagesOf(node as never)).toThrow(/replyTo/u);
  });
});
