/** On a store that lags, conflicts and cuts pages, every recipient still gets exactly one mail. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { hostile } from '#functions/store/hostile.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import { reconcile } from '#functions/use-cases/mail/reconcile.ts';
import { sweep } from '#functions/use-cases/sweep.ts';
import { memoryStore } from '#test/support/deps.ts';
import { caused, mailWorld, sit, submitted } from '#test/support/mail.ts';

const people = fc.uniqueArray(fc.constantFrom('ada', 'biel', 'cesc', 'duna', 'emma', 'fina'), { minLength: 1 });

test.prop([fc.integer(), people, fc.integer({ min: 1, max: 3 })], { numRuns: 15 })(
  'all reasons end, and nobody gets a mail twice',
  async (seed, names, causes) => {
    const calm = memoryStore();
    const plain = mailWorld({ store: calm });
    await submitted(plain);
    for (const name of names) await sit(plain, name, 'programme:magnet#coordination');
    const rough = hostile(calm, { seed });
    const deps = { ...plain, store: rough, postman: { ...plain.postman, idempotent: true } };
    const made = [];
    for (let count = 0; count < causes; count += 1) {
      made.push(await caused(plain, { audience: { of: 'case', groups: ['coordination', 'official'] } }));
    }
    for (let round = 0; round < 8; round += 1) {
      await Promise.all([drain(deps, { width: 3 }), sweep(deps, { handlers: {}, drain: () => drain(deps) })]);
      await rough.settle();
      for (const clock of [plain.now, plain.real]) clock.pass({ minutes: 2 });
    }
    const ids = made.map(({ id }) => id);
    const all = causes * (names.length + 1);
    expect(await reconcile(plain, ids)).toMatchObject({ tally: { all, sent: all, open: 0 }, right: true });
    const kept = new Map(plain.sent.map((letter) => [letter.envelope, letter.to]));
    expect(kept.size).toBe(all);
  },
);
