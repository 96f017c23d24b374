/** The store and the files that the local service stands on: SQLite and disk, or any DynamoDB and S3 endpoint. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient, ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { type DiskFiles, openDisk } from '#functions/files/disk.ts';
import type { Files } from '#functions/files/port.ts';
import { s3Files } from '#functions/files/s3.ts';
import { realClock, sleep } from '#functions/ops/clock.ts';
import { systemIds, systemRandom } from '#functions/ops/ids.ts';
import { dynamodbSettings, openDynamodb } from '#functions/store/dynamodb.ts';
import { openSqlite } from '#functions/store/sqlite.ts';
import type { Store } from '#functions/store/store.ts';
import type { EnvOf } from '#schemas/env.ts';
import { tableDefinition } from './dynamodb-table.ts';
import { databasePath, filesPath, makeDataFolder } from './places.ts';

/** A store, and how it is closed and tidied. */
export interface OpenStore {
  readonly store: Store;
  /** Deletes what expired before now, where the engine does not by itself. */
  readonly collect: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Opens the store that the environment names. A table that does not exist is created. */
export async function openStore(env: EnvOf<'local'>): Promise<OpenStore> {
  if (env.MAGNET_STORE === 'dynamodb') return onDynamodb(env.MAGNET_TABLE);
  const store = openSqlite(databasePath(env.DATA_DIR), { random: systemRandom });
  return { store, close: store.close, collect: () => store.collect(Math.floor(Date.parse(realClock()) / 1_000)) };
}

async function onDynamodb(table: string): Promise<OpenStore> {
  const client = new DynamoDBClient(dynamodbSettings);
  try {
    await client.send(new DescribeTableCommand({ TableName: table }));
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    await client.send(new CreateTableCommand(tableDefinition(table)));
  }
  const store = openDynamodb({ client, table, random: systemRandom, wait: sleep, token: systemIds.token });
  return { store, collect: async () => undefined, close: async () => client.destroy() };
}

/** The files, and the disk's own routes where they are on disk. */
export interface OpenFiles {
  readonly files: Files;
  readonly disk: { readonly files: DiskFiles; readonly secret: string } | null;
}

/** Opens the bucket that the environment names, or the folder. */
export async function openFiles(env: EnvOf<'local'>, origin: string): Promise<OpenFiles> {
  if (env.MAGNET_BUCKET) return { files: s3Files({ client: new S3Client({}), bucket: env.MAGNET_BUCKET }), disk: null };
  const secret = keptSecret(env.DATA_DIR);
  const files = await openDisk({ folder: filesPath(env.DATA_DIR), origin, secret, now: realClock });
  return { files, disk: { files, secret } };
}

/** Signs uploads; kept, so that a form that was offered before a restart can still be posted. */
function keptSecret(dataDir: string): string {
  const path = join(dataDir, 'files-secret');
  try {
    return readFileSync(path, 'utf8');
  } catch {
    makeDataFolder(dataDir);
    const secret = systemIds.token();
    writeFileSync(path, secret, { mode: 0o600 });
    return secret;
  }
}
