/** AWS's own DynamoDB Local, from its package: in memory, on a free port, ended with the test. Needs Java 11 or newer. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreateTableCommand, DynamoDBClient, type KeySchemaElement, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { dynamodbSettings } from '#functions/store/dynamodb.ts';
import { tableSchema } from '#functions/store/table.ts';
import { freePort } from './free-port.ts';

/** A running DynamoDB. */
export interface LocalDynamodb {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  /** Creates an empty table and answers its name. */
  readonly createTable: (name: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
/** False where Java is missing: then those tests are skipped, with this in their name. With CI=true that is a failure instead. */
export const javaFound = /version "(1[1-9]|[2-9]\d)/u.test(spawnSync(java, ['-version'], { encoding: 'utf8' }).stderr ?? '');
/** Belongs into the name of every test that needs it. */
export const dynamodbLocal = javaFound ? 'DynamoDB Local' : 'DynamoDB Local (SKIPPED: Java 11 or newer is missing)';
if (!javaFound && process.env.CI === 'true') throw new Error('DynamoDB Local needs Java 11 or newer; under CI=true it may not be skipped.');

const emulator = join(dirname(fileURLToPath(import.meta.resolve('amplify-dynamodb-simulator'))), 'emulator');

/** Starts it; answers when it does. */
export async function startDynamodbLocal(): Promise<LocalDynamodb> {
  const port = await freePort();
  const options = ['-Xmx512m', '-XX:TieredStopAtLevel=1', '-Djava.library.path=./DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar'];
  const child = spawn(java, [...options, '-inMemory', '-disableTelemetry', '-port', String(port)], { cwd: emulator, stdio: 'ignore' });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const endpoint = `http://127.0.0.1:${port}`;
  const client = clientOf(endpoint);
  await answers(client, child);
  return {
    endpoint,
    client,
    createTable: (name) => createTable(client, name),
    async stop() {
      client.destroy();
      process.off('exit', kill);
      const ended = new Promise((done) => child.once('exit', done));
      if (child.exitCode === null) kill();
      else return;
      await ended;
    },
  };
}

/** A client of a local endpoint, with invented credentials. */
export function clientOf(endpoint: string): DynamoDBClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new DynamoDBClient({ ...dynamodbSettings, endpoint, region: 'eu-west-1', credentials });
}

async function createTable(client: DynamoDBClient, name: string): Promise<string> {
  const keys = (p: string, s: string): KeySchemaElement[] => [
    { AttributeName: p, KeyType: 'HASH' },
    { AttributeName: s, KeyType: 'RANGE' },
  ];
  const names = [tableSchema.pk, tableSchema.sk, ...tableSchema.indexes.flatMap(({ p, s }) => [p, s])];
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: names.map((each) => ({ AttributeName: each, AttributeType: 'S' })),
      KeySchema: keys(tableSchema.pk, tableSchema.sk),
      GlobalSecondaryIndexes: tableSchema.indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keys(index.p, index.s),
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...index.projected] },
      })),
    }),
  );
  return name;
}

// Asks until it answers or has ended; each question waits for the socket, so this turns slowly.
async function answers(client: DynamoDBClient, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    try {
      await client.send(new ListTablesCommand({}));
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  throw new Error(`DynamoDB Local ended with ${child.exitCode}`);
}
