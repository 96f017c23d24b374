/** The call of the demonstration: open now, dated relative to the start. */
import { DateTime } from 'luxon';
import type { Call } from '#schemas/entities/call.ts';
import { plusYears, schoolYearOf, showSchoolYear } from '#schemas/values/school-year.ts';
import { zone } from '#schemas/values/zone.ts';

/** Opened ten days ago, closes in 45. The centres that are selected begin the curs after this one. */
export function demoCall(id: string, now: string): Call {
  const today = DateTime.fromISO(now, { zone }).startOf('day');
  const at = (day: DateTime): string => day.toUTC().toISO({ precision: 'millisecond' }) ?? now;
  const curs = plusYears(schoolYearOf(now), 1);
  const shown = showSchoolYear(curs);
  return {
    id,
    programme: 'magnet',
    form: 'sollicitud-centre',
    version: 1,
    curs,
    name: { ca: `Convocatòria ${shown}`, es: `Convocatoria ${shown}`, en: `Call ${shown}` },
    intro: {
      ca: 'Convocatòria de demostració: les dates i els centres són inventats.',
      es: 'Convocatoria de demostración: las fechas y los centros son inventados.',
      en: 'A demonstration call: its dates and schools are invented.',
    },
    officialUrl: 'https://tramits.example/magnet',
    opensAt: at(today.minus({ days: 10 })),
    closesAt: at(today.plus({ days: 45 }).endOf('day')),
    resolvesAt: at(today.plus({ days: 90 })),
    demo: true,
  };
}
