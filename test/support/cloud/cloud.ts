/**
 * The deployed service on one machine: the built bundles with the environment that the synthesised stack gives them, woken as the stack says,
 * on DynamoDB Local, a tiny S3 and the local SES endpoint.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { s3Files } from '#functions/files/s3.ts';
import { realClock, sleep } from '#functions/ops/clock.ts';
import { systemIds, systemRandom } from '#functions/ops/ids.ts';
import { dynamodbSettings, openDynamodb } from '#functions/store/dynamodb.ts';
import type { Deps } from '#functions/use-cases/ports.ts';
import { buildLambdas, bundleDir, type LambdaName, lambdaNames } from '#infra/build.ts';
import { createSesApp } from '#infra/local/ses/app.tsx';
import { Mailbox } from '#infra/local/ses/mailbox.ts';
import { listen } from '#infra/local/ses/serve.ts';
import { forms } from '#schemas/registry.ts';
import { type S3Double, startS3Double } from '#test/files/s3-double.ts';
import { type LocalDynamodb, startDynamodbLocal } from '../dynamodb-local.ts';
import { type Bundle, bundle } from './bundle.ts';
import { type HttpResult, httpAnswer, httpEvent } from './http.ts';
import { type Sources, sources, topic } from './sources.ts';
import { readStream } from './stream.ts';
import { type Deployment, deployment, synthesised } from './template.ts';

/** The bucket's name. */
const bucket = 'magnet-files';
const account = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local', AWS_SESSION_TOKEN: 'a-role' };
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** The service as AWS runs it. */
export interface Cloud extends Sources {
  readonly origin: string;
  /** Where the mails are: the local SES endpoint. */
  readonly inbox: string;
  /** The same store and files, for what a test wants to see or to put there. */
  readonly deps: Deps;
  /** One request through the web Lambda. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Any Lambda with any event. */
  readonly invoke: (name: LambdaName, event: unknown) => Promise<unknown>;
  /** Moves the clock of the machines that the Lambdas run on. */
  readonly moveTo: (instant: string) => void;
  /** SES answers, or nobody does at its address. */
  readonly ses: (answers: boolean) => Promise<void>;
  /** Everything that the Lambdas logged. */
  readonly logged: () => string;
  readonly count: (name: LambdaName) => number;
  readonly stop: () => Promise<void>;
}

/** Builds, synthesises and starts it. */
export async function startCloud(): Promise<Cloud> {
  const scratch = mkdtempSync(join(tmpdir(), 'magnet-cloud-'));
  const mailbox = new Mailbox(join(scratch, 'mail'));
  const app = createSesApp({ mailbox, now: Date.now, publish: () => undefined });
  // What may be wrong is wrong before any process runs.
  await buildLambdas(scratch);
  const deployed = deployment(synthesised('production', scratch), known);
  const [dynamodb, s3, first] = await Promise.all([startDynamodbLocal(), startS3Double(bucket), listen(app, 0)]);
  let ses = first;
  const inbox = `http://127.0.0.1:${ses.port}`;
  const table = await createTable(dynamodb, deployed).catch((error) => dynamodb.stop().then(() => Promise.reject(error)));
  let ahead = 0;
  const endpoints = { dynamodb: dynamodb.endpoint, s3: s3.endpoint, ses: inbox };
  const bundles = startBundles(deployed, scratch, { ...endpoints, ahead: () => ahead });
  const origin = deployed.functions[0]?.env.ORIGIN ?? '';
  const background = sources({ deployed, bundles, mailbox, next: readStream(dynamodb.endpoint, table.stream) });
  return {
    ...{ origin, inbox, ...background },
    deps: depsOf({ dynamodb, s3, table: table.name, origin }),
    fetch: async (request) => httpAnswer((await bundles.web.invoke(await httpEvent(request))) as HttpResult),
    invoke: (name, event) => bundles[name].invoke(event),
    moveTo: (instant) => {
      ahead = Date.parse(instant) - Date.now();
    },
    ses: async (answers) => {
      await ses.close();
      if (answers) ses = await listen(app, first.port);
    },
    logged: () => lambdaNames.map((name) => bundles[name].printed()).join(''),
    count: (name) => bundles[name].count(),
    async stop() {
      await Promise.all(lambdaNames.map((name) => bundles[name].stop()));
      await Promise.all([dynamodb.stop(), s3.stop(), ses.close()]);
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** What a deployment would fill in. */
function known(id: string, type: string, attribute: string): string {
  if (type === 'AWS::S3::Bucket') return attribute === 'Ref' ? bucket : `${bucket}.s3.eu-west-1.amazonaws.com`;
  if (type === 'AWS::DynamoDB::GlobalTable') return 'magnet';
  if (type === 'AWS::SNS::Topic') return topic;
  if (type === 'AWS::SES::ConfigurationSet') return 'magnet';
  throw new Error(`nobody knows the ${attribute} of ${id} (${type}) here`);
}

/** With a client that is patient: the engine has only just begun. */
async function createTable(
  { endpoint }: LocalDynamodb,
  { table }: Deployment,
): Promise<{ readonly name: string; readonly stream: string }> {
  const { AttributeDefinitions, BillingMode, GlobalSecondaryIndexes, KeySchema, StreamSpecification } =
    table as object as CreateTableCommandInput;
  const stream = { ...StreamSpecification, StreamEnabled: true };
  const own = { AttributeDefinitions, BillingMode, GlobalSecondaryIndexes, KeySchema, StreamSpecification: stream };
  const client = new DynamoDBClient({ endpoint, region: account.AWS_REGION, credentials });
  const { TableDescription } = await client.send(new CreateTableCommand({ TableName: 'magnet', ...own }));
  client.destroy();
  return { name: 'magnet', stream: TableDescription?.LatestStreamArn ?? '' };
}

interface Machine {
  readonly dynamodb: string;
  readonly s3: string;
  readonly ses: string;
  readonly ahead: () => number;
}

function startBundles(
  { functions }: Deployment,
  built: string,
  { dynamodb, s3, ses, ahead }: Machine,
): Readonly<Record<LambdaName, Bundle>> {
  const endpoints = { AWS_ENDPOINT_URL_DYNAMODB: dynamodb, AWS_ENDPOINT_URL_S3: s3, AWS_ENDPOINT_URL_SES: ses };
  const started = lambdaNames.map((name) => {
    const found = functions.find((each) => each.name === name);
    if (!found) throw new Error(`the stack has no Lambda ${name}`);
    const own = { AWS_LAMBDA_FUNCTION_NAME: `magnet-${name}`, AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(found.memory) };
    const env = { ...account, ...own, ...endpoints, ...found.env };
    return [name, bundle({ name, folder: bundleDir(built, name), env, timeout: found.timeout, ahead })] as const;
  });
  return Object.fromEntries(started) as Readonly<Record<LambdaName, Bundle>>;
}

interface Stands {
  readonly dynamodb: LocalDynamodb;
  readonly s3: S3Double;
  readonly table: string;
  readonly origin: string;
}

function depsOf({ dynamodb, s3, table, origin }: Stands): Deps {
  const client = new DynamoDBClient({ ...dynamodbSettings, endpoint: dynamodb.endpoint, region: account.AWS_REGION, credentials });
  const store = openDynamodb({ client, table, random: systemRandom, wait: sleep, token: systemIds.token });
  const files = new S3Client({ endpoint: s3.endpoint, region: account.AWS_REGION, credentials });
  const silent = () => undefined;
  return {
    ...{ store, files: s3Files({ client: files, bucket }), ids: systemIds, log: { info: silent, warn: silent, error: silent }, forms },
    ...{ now: realClock, real: realClock, origin, replyTo: 'coordinacio@magnet.example', demo: false },
  };
}
