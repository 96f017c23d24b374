/** What time does with a draft that nobody writes in. */
import { expect, test } from 'vitest';
import { getCase } from '#functions/store/case.ts';
import { tickCase } from '#functions/use-cases/cases/tick-case.ts';
import { causes, draft, filled, openedCall, type World, world } from '#test/support/world.ts';

/** Looks once a day, as the sweep does when something is due; answers on which days something happened, and what. */
async function days(deps: World, id: string, count: number): Promise<readonly string[]> {
  const happened: string[] = [];
  for (let day = 1; day <= count; day += 1) {
    deps.now.pass({ days: 1 });
    const outcome = await tickCase(deps, id);
    if (outcome === 'reminded') happened.push(`${day}: ${(await causes(deps)).at(-1)?.message}`);
    else if (outcome !== 'later' && outcome !== 'gone') happened.push(`${day}: ${outcome}`);
  }
  return happened;
}

test('a draft with pages that nobody wrote is warned of the end of its call, and erased thirty days after it', async () => {
  const deps = await world();
  const { id } = await draft(deps);
  const soon = [16, 23, 28, 29].map((day) => `${day}: M-SOL-TANCAMENT`);
  expect(await days(deps, id, 61)).toEqual([...soon, '60: erased']);
  expect(await getCase(deps.store, id)).toBeNull();
});

test('a draft in a long call is warned after 60 and 90 days without change, and erased after 120', async () => {
  const deps = await world();
  await openedCall(deps, { id: 'CALL2', opensAt: '2026-11-20T00:00:00.000Z', closesAt: '2028-01-01T00:00:00.000Z' });
  const { id } = await draft(deps);
  expect(await days(deps, id, 121)).toEqual(['60: M-SOL-ESBORRANY', '90: M-SOL-ESBORRANY', '120: erased']);
});

test('whoever writes begins the days anew', async () => {
  const deps = await world();
  await openedCall(deps, { id: 'CALL2', opensAt: '2026-11-20T00:00:00.000Z', closesAt: '2028-01-01T00:00:00.000Z' });
  const { id, writer } = await draft(deps);
  expect(await days(deps, id, 50)).toEqual([]);
  await filled(deps, id, writer);
  expect(await days(deps, id, 62)).toEqual(['60: M-SOL-ESBORRANY']);
});
