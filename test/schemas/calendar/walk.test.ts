/** Which activities a curs holds, and for whom. */
import { describe, expect, it } from 'vitest';
import { type Activity, ruleIds, type SessionActivity } from '#schemas/calendar/activity.ts';
import { activityOf, inCurs, isHeld, takesPart, windowsOf } from '#schemas/calendar/walk.ts';
import type { Participation } from '#schemas/calendar/year.ts';
import { hours, programme, session } from './small.ts';

describe('an activity', () => {
  it('is found by its id', () => {
    expect(activityOf(programme(), 'B').kind).toBe('deadline');
    expect(() => activityOf(programme(), 'Z')).toThrow(new RangeError('the programme small has no activity Z'));
    expect([windowsOf(session()), windowsOf(hours())]).toEqual([
      [{ from: '09-10', to: '01-20', near: '12-31' }],
      [{ from: '09-01', to: '08-31' }],
    ]);
  });

  it('is held every year, every second one, or once in the life of a school', () => {
    const held = (activity: Activity) =>
      ['2020-2021', '2021-2022', '2022-2023', '2027-2028'].map((curs) => isHeld(activity, programme(), curs));
    expect(held(session())).toEqual([true, true, true, true]);
    expect(held(session({ cadence: { once: 'any0', year: 1 } }))).toEqual([true, true, true, true]);
    expect(held(session({ cadence: { biennial: 'with' } }))).toEqual([false, true, false, true]);
    expect(held(session({ cadence: { biennial: 'between' } }))).toEqual([true, false, true, false]);
  });

  it('is for the schools of its phases, and once in the year that it names', () => {
    const one: Participation = {
      ...{ centre: 'c', name: 'Escola', municipality: 'm', territori: 'CEB' },
      phases: { '2025-2026': 'intensive', '2024-2025': 'any0', '2026-2027': 'intensive', '2027-2028': 'consolidation' },
    };
    const taken = (more: Partial<SessionActivity>) =>
      ['2024-2025', '2025-2026', '2026-2027', '2027-2028', '2028-2029'].filter((curs) => takesPart(session(more), one, curs));
    expect(taken({ phases: ['any0', 'intensive'] })).toEqual(['2024-2025', '2025-2026', '2026-2027']);
    expect(taken({ phases: ['any0', 'intensive'], cadence: { biennial: 'with' } })).toHaveLength(3);
    expect(taken({ phases: ['any0', 'intensive'], cadence: { once: 'intensive', year: 1 } })).toEqual(['2025-2026']);
    expect(taken({ phases: ['intensive'], cadence: { once: 'intensive', year: 2 } })).toEqual(['2026-2027']);
    expect(taken({ phases: [] })).toEqual([]);
  });

  it('knows that September comes first in a curs', () => {
    expect(['08-31', '01-01', '09-01', '12-31'].toSorted((a, b) => (inCurs(a) < inCurs(b) ? -1 : 1))).toEqual([
      '09-01',
      '12-31',
      '01-01',
      '08-31',
    ]);
  });
});

it('the twelve rules are named as the programme names them', () => {
  expect(ruleIds).toEqual(Array.from({ length: 12 }, (_, at) => `R${at + 1}`));
});
