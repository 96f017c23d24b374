/** The five Lambdas, each with the environment that its schema asks for. */
import { Duration } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { LambdaName } from '../build.ts';
import type { Stage } from '../stages.ts';
import { fileGrants, grantFiles, grantQuota, grantSending, grantStore } from './grants.ts';
import type { MailIdentity } from './mail-identity.ts';
import { ServiceFunction } from './service-function.ts';

/** What the Lambdas stand on. */
export interface FunctionsProps {
  readonly stage: Stage;
  /** Folder of the built bundles. */
  readonly bundles: string;
  readonly origin: string;
  readonly table: ITableV2;
  readonly bucket: Bucket;
  readonly mail: MailIdentity;
}

const minutes = Duration.minutes(5);

/** Creates them in the stack of `scope` and grants each what it needs. */
export function createFunctions(scope: Construct, props: FunctionsProps): Readonly<Record<LambdaName, LambdaFunction>> {
  const { stage, bundles, origin, table, bucket, mail } = props;
  const env = { TABLE: table.tableName, BUCKET: bucket.bucketName, ORIGIN: origin, REPLY_TO: stage.replyTo, STAGE: stage.name };
  const site = { ...env, VERSION: stage.version, UPLOADS: `https://${bucket.bucketRegionalDomainName}`, COORDINATOR: stage.coordinator };
  const sender = {
    ...env,
    FROM: `magnet@${stage.mailDomain}`,
    CONFIGURATION_SET: mail.configurationSet.configurationSetName,
    ...(stage.receivingDomain === undefined ? {} : { RECEIVING: stage.receivingDomain }),
  };
  const listener = { ...sender, TOPIC: mail.events.topicArn };
  const functions = {
    web: new ServiceFunction(scope, 'Web', { name: 'web', bundles, env: site, memory: 1024, timeout: Duration.seconds(15) }).fn,
    sweep: new ServiceFunction(scope, 'Sweep', { name: 'sweep', bundles, env, memory: 512, timeout: minutes }).fn,
    jobs: new ServiceFunction(scope, 'Jobs', { name: 'jobs', bundles, env, memory: 1024, timeout: minutes }).fn,
    mailer: new ServiceFunction(scope, 'Mailer', { name: 'mailer', bundles, env: sender, memory: 1024, timeout: minutes }).fn,
    feedback: new ServiceFunction(scope, 'Feedback', {
      name: 'feedback',
      bundles,
      env: listener,
      memory: 256,
      timeout: Duration.seconds(30),
    }).fn,
  };
  for (const fn of Object.values(functions)) grantStore(fn, table);
  for (const name of ['web', 'sweep', 'jobs'] as const) grantFiles(functions[name], bucket, fileGrants[name]);
  grantSending(functions.mailer, mail);
  grantQuota(functions.mailer);
  // What nobody there can read goes on to the coordination.
  if (stage.receivingDomain !== undefined) grantSending(functions.feedback, mail);
  return functions;
}
