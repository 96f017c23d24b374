/** A curs as those live it who coordinate it, who are invited and who owe something: planned, changed, answered, handed in, with an outage between. */
import { test } from 'vitest';
import { answersTheSeminar } from './answers.ts';
import { handsIn } from './forms.ts';
import { looksAtTheirCurs } from './mine.ts';
import { runsTheOffice } from './office.ts';
import { isAwayForAWeek } from './outage.ts';
import { plans } from './plan.ts';
import { changesASession } from './session.ts';

test('a curs is planned, its people are invited, answer, hand in and are left in peace, while its days go by', {
  timeout: 300_000,
}, async () => {
  await plans();
  await changesASession();
  await answersTheSeminar();
  await looksAtTheirCurs();
  await handsIn();
  await isAwayForAWeek();
  await runsTheOffice();
});
