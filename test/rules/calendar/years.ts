/** Invented years to plan: schools of every phase, in all territories. */
import { fc } from '@fast-check/vitest';
import { addDays } from '#functions/rules/working-days.ts';
import type { Phase } from '#schemas/calendar/activity.ts';
import type { Item, Live } from '#schemas/calendar/item.ts';
import type { Participation, Year } from '#schemas/calendar/year.ts';
import type { CursCalendar } from '#schemas/catalonia/cursos/curs.ts';
import { cursCalendar, cursos } from '#schemas/catalonia/cursos/index.ts';
import { type Territori, territoris } from '#schemas/catalonia/territoris.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { plusYears } from '#schemas/values/school-year.ts';

/** The life of a school in the programme, a phase a curs. */
const life: readonly Phase[] = ['any0', 'intensive', 'intensive', 'intensive', 'consolidation', 'network', 'network'];
const keys = Object.keys(territoris) as Territori[];

/** A loaded calendar. */
export function calendarOf(curs: string): CursCalendar {
  const found = cursCalendar(curs);
  if (!found) throw new Error(`no calendar of ${curs}`);
  return found;
}

/** School number `at` in its `age`-th curs; four territories hold them all, so that teams have something to do. */
export function school(at: number, curs: string, age = at % life.length): Participation {
  const phases = Object.fromEntries(life.slice(0, age + 1).map((phase, from) => [plusYears(curs, from - age), phase]));
  const municipality = `08${String(at % 20).padStart(4, '0')}`;
  return {
    centre: `0809${String(at).padStart(4, '0')}`,
    name: `Escola ${at}`,
    municipality,
    territori: keys[at % keys.length] ?? 'CEB',
    phases,
  };
}

/** A year with so many schools. */
export function yearOf(curs: string, count: number, more: Partial<Year> = {}): Year {
  const participations = Array.from({ length: count }, (_, at) => school(at, curs));
  return { calendar: calendarOf(curs), participations, places: {}, freeDays: {}, ...more };
}

/** What exists once everything that was proposed was applied. */
export function liveOf(items: readonly Item[]): readonly Live[] {
  return items.map((item) => {
    const { start, end, opens, due, minutes } = item;
    return { item, proposed: { start, end, opens, due, minutes } as Live['proposed'] };
  });
}

/** Any of the ten years, up to twenty schools, with free days and local holidays of their own. */
export const anyYear: fc.Arbitrary<Year> = fc
  .record({
    calendar: fc.constantFrom(...cursos),
    count: fc.integer({ min: 0, max: 20 }),
    days: fc.array(fc.record({ at: fc.nat(19), offset: fc.nat(290), local: fc.boolean() }), { maxLength: 60 }),
  })
  .map(({ calendar, count, days }) => {
    const base = yearOf(calendar.curs, count);
    const free: Record<string, LocalDate[]> = {};
    const places: Record<string, { holidays: LocalDate[] }> = {};
    for (const { at, offset, local } of days) {
      const { centre, municipality } = school(at, calendar.curs);
      const day = addDays(calendar.firstDay, offset);
      if (local) places[municipality] = { holidays: [...(places[municipality]?.holidays ?? []), day] };
      else free[centre] = [...(free[centre] ?? []), day];
    }
    return { ...base, freeDays: free, places };
  });
