/** One journey, told once: on SQLite as `npm start` runs it, and on DynamoDB Local with the built bundles as AWS runs them. */
import { expect, test } from 'vitest';
import { dynamodbLocal, javaFound } from '#test/support/dynamodb-local.ts';
import { onAws, onSqlite } from '#test/support/journey/place.ts';
import { journey } from '#test/support/journey/story.ts';

test('on SQLite and the disk', async () => {
  const place = await onSqlite();
  await expect(journey(place).finally(place.stop)).resolves.toBeUndefined();
});

test.runIf(javaFound)(`on ${dynamodbLocal}, with the built bundles`, async () => {
  const place = await onAws();
  await expect(journey(place).finally(place.stop)).resolves.toBeUndefined();
});
