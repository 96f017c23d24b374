/** Composition root of the cloud: DynamoDB, S3, the system's clock and randomness. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Form } from '#schemas/form/form.ts';
import { lazily } from '../files/lazy.ts';
import { after, realClock, sleep } from '../ops/clock.ts';
import { systemIds, systemRandom } from '../ops/ids.ts';
import { createLog } from '../ops/log.ts';
import { dynamodbSettings, openDynamodb } from '../store/dynamodb.ts';
import type { Deps } from '../use-cases/ports.ts';

/** The part of a Lambda's environment that every one of them has. */
export interface CloudEnv {
  readonly TABLE: string;
  readonly BUCKET: string;
  readonly ORIGIN: string;
  readonly REPLY_TO: string;
  readonly STAGE: 'test' | 'production';
  readonly RECEIVING?: string | undefined;
}

/** What use-cases need, once a process. In the cloud both clocks are the machine's. */
export function cloudDeps(service: string, env: CloudEnv, forms: readonly Form[]): Deps {
  return {
    store: openDynamodb({
      client: new DynamoDBClient(dynamodbSettings),
      table: env.TABLE,
      random: systemRandom,
      wait: sleep,
      token: systemIds.token,
    }),
    files: lazily(async () => (await import('../files/s3.ts')).openBucket(env.BUCKET)),
    ids: systemIds,
    log: createLog(service),
    now: realClock,
    real: realClock,
    forms,
    origin: env.ORIGIN,
    replyTo: env.REPLY_TO,
    receiving: env.RECEIVING,
    demo: env.STAGE === 'test',
  };
}

/** The instant at which a Lambda should begin nothing new: ten seconds before its time is up. */
export function until(context: { readonly getRemainingTimeInMillis: () => number }): string {
  return after(realClock(), context.getRemainingTimeInMillis() - 10_000);
}
