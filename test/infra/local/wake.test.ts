/** Mail does not depend on wake-ups. */
import { expect, test } from 'vitest';
import { allMailed, left, linesOf, prepared, send } from '#test/support/burst.ts';
import { realService } from '#test/support/real-service.ts';

/** The receipt twice, and the question whether it was them. */
const mails = 20 * 3;

test('with the wake-ups cut, every mail still goes out within one sweep', async () => {
  const folder = await prepared(20);
  const service = await realService(folder, { MAGNET_WAKE: 'cut' });
  // The first look of the start has passed: from here on only the beat of a quarter of a minute finds the work.
  await allMailed(folder, 0, 5_000);
  for (let nth = 0; nth < 20; nth += 1) await send(service, nth);
  expect(linesOf(folder)).toEqual([]);
  await allMailed(folder, mails, 20_000);
  await service.stop();
  expect((await left(folder)).mails).toHaveLength(mails);
});
