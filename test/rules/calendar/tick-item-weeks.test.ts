/** Items ticked through the weeks in which clocks change, and at random instants: each step once, none stale, always at its local hour. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { dueOfItem, openSteps } from '#functions/rules/calendar/ladder.ts';
import { isQuiet } from '#functions/rules/calendar/quiet.ts';
import { tickItem } from '#functions/rules/calendar/tick-item.ts';
import { addDays } from '#functions/rules/working-days.ts';
import { localDay } from '#schemas/values/dates.ts';
import { deadlineOf, rungOf, sessionOn } from '#test/support/items.ts';

const rung = rungOf();

describe('clocks that change', () => {
  // The Sundays of the change are 25 October 2026 and 28 March 2027.
  test.each([
    ['2026-10-28', ['2026-09-28T05:30:00.000Z', '2026-10-21T05:30:00.000Z', '2026-10-27T06:30:00.000Z']],
    ['2027-04-07', ['2027-03-08T06:30:00.000Z', '2027-03-31T05:30:00.000Z', '2027-04-06T05:30:00.000Z']],
  ])('a session on %s is reminded of at half past seven, before and after', (day, falls) => {
    let item = sessionOn(day, { published: '2026-09-01' });
    for (const instant of falls) {
      const early = new Date(Date.parse(instant) - 1).toISOString();
      expect(tickItem(item, rung, early).send).toEqual([]);
      const ticked = tickItem(item, rung, instant);
      expect(ticked.send).toHaveLength(1);
      item = ticked.item;
    }
  });
});

const items = fc.record({
  kind: fc.constantFrom('session', 'deadline'),
  offset: fc.integer({ min: 20, max: 290 }),
  activity: fc.constantFrom('A04', 'A01', 'A22', 'A16'),
});
const instants = fc.uniqueArray(fc.integer({ min: 0, max: 24 * 330 }), { minLength: 1, maxLength: 60 });

property.prop([items, instants])(
  'whenever the sweep comes, each step is dealt with once, at most one reminder goes out at a time, and never a stale one',
  (what, hours) => {
    const day = addDays('2026-09-01', what.offset);
    let item = what.kind === 'session' ? sessionOn(day) : deadlineOf('C1', day, { activity: what.activity });
    const done: string[] = [];
    for (const hour of hours.sort((one, other) => one - other)) {
      const now = new Date(Date.parse('2026-09-01T00:10:00.000Z') + hour * 3_600_000).toISOString();
      const sent: string[] = [];
      for (let turn = 0; ; turn += 1) {
        const before = openSteps(item, rung);
        const ticked = tickItem(item, rung, now);
        const causes = [...ticked.send, ...ticked.skip.map(({ step }) => step)];
        expect(causes.length).toBeLessThanOrEqual(4);
        for (const step of causes) expect(before).toContainEqual(step);
        for (const { at: falls, notAfter } of ticked.send) expect(falls <= now && (notAfter === null || now <= notAfter)).toBe(true);
        sent.push(...ticked.send.map(({ id }) => id));
        done.push(...causes.map(({ id }) => id), ...(ticked.opens ? ['opens'] : []));
        // Where today is quiet, what has fallen is looked at again on the next day that is not, or when another step falls before.
        const next = dueOfItem(ticked.item, rung);
        const falls = openSteps(ticked.item, rung).some(({ at }) => at === ticked.due && at > now);
        if (next === null || next > now || !isQuiet(localDay(now), rung.programme, rung.year)) expect(ticked.due).toBe(next);
        else expect(falls || !isQuiet(localDay(ticked.due ?? ''), rung.programme, rung.year)).toBe(true);
        if (isQuiet(localDay(now), rung.programme, rung.year)) expect(ticked.send.filter(({ kind }) => kind === 'remind')).toEqual([]);
        item = ticked.item;
        if (ticked.due === null || ticked.due > now) break;
        expect(turn).toBeLessThan(4);
      }
      expect(sent.length).toBeLessThanOrEqual(1);
    }
    expect(new Set(done).size).toBe(done.length);
    expect([...item.handled].sort()).toEqual([...done].sort());
  },
);
