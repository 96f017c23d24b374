/** A rehearsal that the service asks for runs in a process of its own: it is looked at while it works, and ends with its report, or with the service. */
import { expect, test } from 'vitest';
import { openRehearser } from '#infra/local/rehearser.ts';

const wish = { job: 'J1', curs: '2026-2027', centres: 1, seed: 3 };

test('it says how far it is and ends with the same counts in words and in numbers', async () => {
  const { rehearser, close } = openRehearser();
  const looks = [await rehearser(wish)];
  expect(looks[0]).toMatchObject({ done: 0, total: 16, ended: null });
  while (!looks.at(-1)?.ended) looks.push(await rehearser(wish));
  const done = looks.map((look) => look.done);
  expect(done).toEqual(done.toSorted((one, other) => one - other));
  const { lines = [], counts = {} } = looks.at(-1)?.ended ?? {};
  const { planned = 0, sent = 0, merged = 0, skipped = 0, failed = 0 } = counts;
  expect(planned).toBe(sent + merged + skipped + failed);
  expect(sent).toBeGreaterThan(50);
  expect(lines[0]).toBe('Assaig del curs 2026-27 · centres inventats: 1 · llavor: 3');
  expect(lines.at(-1)).toBe(
    `Correus previstos ${planned} = enviats ${sent} + agrupats ${merged} + no enviats ${skipped} + fallits ${failed}. No s’ha incomplert res.`,
  );
  await close();
}, 60_000);

test('it ends with the service, and can be begun again', async () => {
  const { rehearser, close } = openRehearser();
  await rehearser(wish);
  const look = rehearser(wish);
  await Promise.all([close(), expect(look).rejects.toThrow('the rehearsal ended')]);
  expect(await rehearser(wish)).toMatchObject({ ended: null });
  await close();
}, 30_000);
