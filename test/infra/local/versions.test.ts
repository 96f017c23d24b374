/** The service does not start over open cases whose version of the form the code has lost. */
import { rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { headWrite } from '#functions/store/case.ts';
import { openSqlite } from '#functions/store/sqlite.ts';
import { databasePath } from '#infra/local/places.ts';
import { prepared } from '#test/support/burst.ts';
import { realService } from '#test/support/real-service.ts';
import { bodyOf, headOf } from '#test/support/situation.ts';

test('the start says which version of which form is missed, and by how many cases', async () => {
  const folder = await prepared(1);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const store = openSqlite(databasePath(folder), { random: () => 0.5 });
  for (const [id, state] of [
    ['CASE1', 'submitted'],
    ['CASE2', 'rejected'],
  ] as const) {
    await store.commit([headWrite(headOf({ id, state, version: 9 }), bodyOf(), null)]);
  }
  await store.close();
  await expect(realService(folder)).rejects.toThrow('«sollicitud-centre», versió 9 (casos oberts: 1).');
});
