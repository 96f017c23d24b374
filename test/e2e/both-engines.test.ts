/** One journey, told once: on SQLite as `npm start` runs it, and on DynamoDB Local with the built bundles as AWS runs them. */
import { expect, test } from 'vitest';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { dynamodbLocal, javaFound } from '#test/support/dynamodb-local.ts';
import { start, write } from '#test/support/journey/apply.ts';
import { firstDay } from '#test/support/journey/first-day.ts';
import { onAws, onSqlite, type Place } from '#test/support/journey/place.ts';
import { Post } from '#test/support/journey/post.ts';

async function journey(place: Place): Promise<void> {
  const trip = { place, post: new Post(place) };
  const [code] = fictionalCodes;
  await firstDay(trip);
  const draft = await start(trip, code, 'mestra@escola.example');
  await write(draft, trip, code);
  expect(await trip.post.left()).toEqual([]);
}

test('on SQLite and the disk', async () => {
  const place = await onSqlite();
  await journey(place).finally(() => place.stop());
});

test.runIf(javaFound)(`on ${dynamodbLocal}, with the built bundles`, async () => {
  const place = await onAws();
  await journey(place).finally(() => place.stop());
});
