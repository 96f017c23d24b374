/** What each Lambda may do, in one place: no scan, no table administration, no bucket beyond its prefixes. */
import { Stack } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { tableSchema } from '#functions/store/table.ts';
import { explain } from '../checks.ts';
import type { MailIdentity } from './mail-identity.ts';

const allow = (grantee: IGrantable, actions: readonly string[], resources: readonly string[]): void => {
  grantee.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
};

/** The store port's operations on the table and on its three indexes by name. */
export function grantStore(grantee: IGrantable, table: ITableV2): void {
  allow(
    grantee,
    ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'].map((action) => `dynamodb:${action}`),
    [table.tableArn],
  );
  allow(
    grantee,
    ['dynamodb:Query'],
    tableSchema.indexes.map((index) => `${table.tableArn}/index/${index.name}`),
  );
}

/** What may be done below a prefix of the files. */
type Verb = 'Get' | 'Put' | 'Delete';
/** By prefix. */
export type FileGrants = Readonly<Partial<Record<'pending' | 'kept' | 'results', readonly Verb[]>>>;

/** The files port's operations, by who does what: pages take uploads and keep them, the sweep erases, jobs read, tidy and write results. */
export const fileGrants = {
  web: { pending: ['Get', 'Put'], kept: ['Get', 'Put', 'Delete'], results: ['Get'] },
  sweep: { kept: ['Delete'] },
  jobs: { pending: ['Get'], kept: ['Get', 'Delete'], results: ['Get', 'Put', 'Delete'] },
} as const satisfies Readonly<Record<string, FileGrants>>;

/** Grants them. */
export function grantFiles(grantee: LambdaFunction, bucket: Bucket, grants: FileGrants): void {
  const name = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnBucket);
  for (const [prefix, verbs] of Object.entries(grants)) {
    allow(
      grantee,
      verbs.map((verb) => `s3:${verb}Object`),
      [bucket.arnForObjects(`${prefix}/*`)],
    );
    if (grantee.role)
      explain(
        grantee.role,
        `IAM5[Resource::<${name}.Arn>/${prefix}/*]`,
        'Objects are named at run time; the prefix is the narrowest resource.',
      );
  }
  // Asking for an object names no prefix; without this permission S3 answers 403 and not 404 where there is none. So who reads may also list:
  // the condition cannot hold for both, and what is listed are names of ours, of objects that this function reads anyway.
  if (!Object.values(grants).some((verbs) => verbs.includes('Get'))) return;
  grantee.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({
      actions: ['s3:ListBucket'],
      resources: [bucket.bucketArn],
      conditions: { StringLikeIfExists: { 's3:prefix': ['pending/*', 'kept/*', 'results/*'] } },
    }),
  );
}

/** Sending as our domain through our configuration set. */
export function grantSending(grantee: IGrantable, mail: MailIdentity): void {
  const set = Stack.of(mail).formatArn({
    service: 'ses',
    resource: 'configuration-set',
    resourceName: mail.configurationSet.configurationSetName,
  });
  allow(grantee, ['ses:SendRawEmail'], [mail.identity.emailIdentityArn, set]);
}

/** Reading the quota that paces the mail. */
export function grantQuota(grantee: IGrantable): void {
  // The quota belongs to the account: SES knows no resource for it.
  allow(grantee, ['ses:GetSendQuota'], ['*']);
}
