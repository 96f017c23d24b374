/** Calendar of curs 2026-27: provisional. */
import type { CursCalendar } from './curs.ts';

/** From the draft order of January 2026; the final one was not found (domain.md 1.12). */
export const curs2026: CursCalendar = {
  curs: '2026-2027',
  status: 'provisional',
  source: 'Projecte d’ordre del calendari escolar, gener de 2026; pendent de comprovar amb l’ordre definitiva',
  firstDay: '2026-09-08',
  lastDay: '2027-06-18',
  breaks: [
    { name: { ca: 'Vacances de Nadal', es: 'Vacaciones de Navidad', en: 'Christmas break' }, from: '2026-12-24', to: '2027-01-10' },
    { name: { ca: 'Setmana Santa', es: 'Semana Santa', en: 'Easter break' }, from: '2027-03-20', to: '2027-03-29' },
  ],
};
