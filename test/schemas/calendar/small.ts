/** A small programme that is sound, and its parts. */
import type { Activity, DeadlineActivity, HoursActivity, SessionActivity } from '#schemas/calendar/activity.ts';
import type { Programme, Settings } from '#schemas/calendar/programme.ts';

/** Any words. */
export const text = { ca: 'x', es: 'x', en: 'x' };
const any = {
  title: text,
  expects: text,
  audience: ['CEN-D'],
  phases: ['any0'],
  cadence: 'annual',
  ladder: [-7, -1, 7],
  message: 'M',
} as const;
/** A session of each school. */
export const session = (more: Partial<SessionActivity> = {}): SessionActivity => ({
  ...{ ...any, id: 'A', kind: 'session', cardinality: 'centre', windows: [{ from: '09-10', to: '01-20', near: '12-31' }] },
  ...{ minutes: 90, times: ['09:30'], weekdays: [1, 5], ...more },
});
/** A deadline of the programme. */
export const deadline = (more: Partial<DeadlineActivity> = {}): DeadlineActivity => ({
  ...{ ...any, id: 'B', kind: 'deadline', cardinality: 'programme', window: { from: '05-01', to: '06-30' }, ...more },
});
/** Hours of any 0. */
export const hours = (more: Partial<HoursActivity> = {}): HoursActivity => ({
  ...{ ...any, id: 'C', kind: 'hours', cardinality: 'centre', window: { from: '09-01', to: '08-31' }, minutes: { any0: 900 }, ...more },
});
/** The numbers. */
export const settings: Settings = {
  ...{ anchor: '2021-2022', publish: 15, notice: 30, quiet: [{ from: '12-24', to: '01-10' }], earlier: 5 },
  ...{ copy: { from: 7, to: ['CEN-D'] }, instead: { from: 14, to: ['COO'] }, evaluation: { classDays: 5, margin: 3 } },
  ...{ tolerance: 0, closing: { attendance: 7, survey: 14 } },
};
/** All of it. */
export const programme = (
  activities: readonly Activity[] = [session(), deadline(), hours()],
  more: Partial<Programme> = {},
): Programme => ({
  ...{ name: 'small', activities, series: {}, settings, ...more },
});
