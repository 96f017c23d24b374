/** A curs is planned from what is stored: what exists is kept, and planning twice adds nothing. */
import { describe, expect, test } from 'vitest';
import { hostile } from '#functions/store/hostile.ts';
import { itemWrite } from '#functions/store/item.ts';
import { planCurs } from '#functions/use-cases/calendar/plan-curs.ts';
import { applied, cursWorld, itemOf, itemsOf } from '#test/support/curs.ts';
import { memoryStore } from '#test/support/deps.ts';
import { value } from '#test/support/world.ts';

const changes = async (deps: Parameters<typeof planCurs>[0], curs: string) =>
  value(await planCurs(deps, curs)).plan.steps.filter(({ change }) => change !== 'keep');

describe('the plan of a stored curs', () => {
  test('adds everything the first time and nothing once it is applied', async () => {
    const deps = await cursWorld({ planned: false });
    const first = value(await planCurs(deps, deps.curs));
    expect(first.plan.steps.every(({ change }) => change === 'add')).toBe(true);
    expect(first.plan.steps.filter(({ item }) => item.activity === 'A03').map(({ item }) => item.centre)).toEqual(
      deps.centres
        .filter(({ phase }) => phase !== 'network')
        .map(({ id }) => id)
        .sort(),
    );
    const world = await cursWorld();
    expect(await itemsOf(world)).toHaveLength(first.plan.steps.length);
    expect(await changes(world, world.curs)).toEqual([]);
  });

  test('names by the internal id of the centre, and breaks no rule at the start of a curs', async () => {
    const deps = await cursWorld({ centres: 8 });
    const { plan } = value(await planCurs(deps, deps.curs));
    expect(plan.violations.filter(({ level, rule }) => level === 'breaks' && rule !== 'R7')).toEqual([]);
    expect(plan.steps.map(({ item }) => item.id)).toContain(`2026-2027.A07.${deps.centres[0]?.id}.1`);
  });

  test('finds what an index does not list yet', async () => {
    const store = hostile(memoryStore(), { seed: 7, late: 1_000_000, conflicts: 0 });
    const deps = await cursWorld({ store, people: false, planned: false });
    await store.settle();
    await applied(deps, deps.curs);
    expect((await itemsOf(deps)).length).toBeLessThan(20);
    expect(await changes(deps, deps.curs)).toEqual([]);
  });

  test('keeps what a person added, what is cancelled and what is done', async () => {
    const deps = await cursWorld();
    const first = await itemOf(deps, 'A03');
    const seminar = await itemOf(deps, 'A05');
    const is = { start: '2026-11-26T14:00:00.000Z', end: '2026-11-26T15:00:00.000Z' };
    const byHand = { ...first, is, id: `${first.id.slice(0, -1)}x01HAND`, proposed: {} };
    const cancelled = { at: deps.now(), by: 'P', reason: 'Vaga de transports' };
    await deps.store.commit([itemWrite(byHand, null), itemWrite({ ...seminar, cancelled }, null, 1)]);
    expect(await changes(deps, deps.curs)).toEqual([]);
    const { violations } = value(await planCurs(deps, deps.curs)).plan;
    expect(violations.filter(({ rule }) => rule === 'R2').map(({ text }) => text.ca)[0]).toContain('Hi ha 0 sessions de «Seminari 1');
  });

  test('knows whom people invited to a visit, instead of the neighbours that it would propose', async () => {
    const deps = await cursWorld({ centres: 8, people: false });
    const visit = await itemOf(deps, 'A21');
    const meeting = (await itemsOf(deps)).find(({ item }) => item.activity === 'A12' && item.centre === deps.centres[0]?.id);
    if (!meeting) throw new Error('every active school meets the inspectorate');
    const clash = { ...meeting.item, is: visit.is };
    const [invited = '', other = ''] = [deps.centres[0]?.id, deps.centres[3]?.id];
    const told = async (centres: readonly string[]) => {
      const [stored] = (await itemsOf(deps)).filter(({ item }) => item.id === visit.id);
      await deps.store.commit([itemWrite({ ...visit, centres: [...centres] }, null, stored?.rev)]);
      const { violations } = value(await planCurs(deps, deps.curs)).plan;
      return violations.filter(({ rule, text }) => rule === 'R6' && text.ca.includes('Visita entre centres'));
    };
    await deps.store.commit([itemWrite(clash, null, meeting.rev)]);
    expect(await told([other])).toEqual([]);
    expect(await told([invited, other])).toHaveLength(1);
    expect(await changes(deps, deps.curs)).toEqual([]);
  });

  test('is not found where the calendar of the curs is not loaded', async () => {
    const deps = await cursWorld({ planned: false, people: false, centres: 1 });
    expect(await planCurs(deps, '1999-2000')).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });
});
