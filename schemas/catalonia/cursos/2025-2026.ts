/** Calendar of curs 2025-26: official. */
import type { CursCalendar } from './curs.ts';

/** As ordered in May 2025, and as the schools publish it. */
export const curs2025: CursCalendar = {
  curs: '2025-2026',
  status: 'official',
  source: 'Ordre del calendari escolar del curs 2025-2026 (DOGC, maig de 2025), segons la premsa i els calendaris dels centres',
  firstDay: '2025-09-08',
  lastDay: '2026-06-19',
  breaks: [
    { name: { ca: 'Vacances de Nadal', es: 'Vacaciones de Navidad', en: 'Christmas break' }, from: '2025-12-20', to: '2026-01-07' },
    { name: { ca: 'Setmana Santa', es: 'Semana Santa', en: 'Easter break' }, from: '2026-03-28', to: '2026-04-06' },
  ],
};
