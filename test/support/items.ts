/** Stored items of a curs for tests, and what their steps follow from. */
import type { Rung } from '#functions/rules/calendar/ladder.ts';
import { at, endOfDay, plusMinutes } from '#functions/rules/working-days.ts';
import { cursCalendar } from '#schemas/catalonia/cursos/index.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { magnet } from '#schemas/programme/magnet.ts';

/** The curs of the items. */
export const curs = '2026-2027';

/** A curs without schools. */
export function rungOf(more: Partial<Rung> = {}): Rung {
  const calendar = cursCalendar(curs);
  if (!calendar) throw new Error(`no calendar of ${curs}`);
  return { programme: magnet, year: { calendar, participations: [], places: {}, freeDays: {} }, centre: undefined, ...more };
}

const blank: CalendarItem = {
  ...{ id: `${curs}.A08.magnet.1`, curs, activity: 'A08', kind: 'session', centre: null, municipality: null, ordinal: 1 },
  ...{ is: {}, proposed: {}, title: '', place: '', link: '', note: '', documents: [], responsible: null, capacity: null },
  ...{ host: null, centres: null, published: null, done: null, cancelled: null, paused: false, case: null },
  ...{ version: 1, sequence: 0, moved: null, handled: [], updatedAt: '2026-09-01T06:00:00.000Z' },
};

/** A session of five hours at nine in the morning of a day. */
export function sessionOn(day: string, more: Partial<CalendarItem> = {}): CalendarItem {
  const start = at(day, '09:00');
  return { ...blank, is: { start, end: plusMinutes(start, 300) }, ...more };
}

/** The data review of a school, due on a day. */
export function deadlineOf(centre: string, day: string, more: Partial<CalendarItem> = {}): CalendarItem {
  const is = { opens: '2026-09-01', due: endOfDay(day) };
  return { ...blank, id: `${curs}.A01.${centre}.1`, activity: 'A01', kind: 'deadline', centre, is, ...more };
}
