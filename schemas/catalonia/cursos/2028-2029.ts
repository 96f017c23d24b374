/** Calendar of curs 2028-29: provisional. */
import type { CursCalendar } from './curs.ts';

/** By pattern until the official order is loaded. */
export const curs2028: CursCalendar = {
  curs: '2028-2029',
  status: 'provisional',
  source: 'Projecte d’ordre del calendari escolar, gener de 2026, i Pasqua; pendent de comprovar amb l’ordre oficial',
  firstDay: '2028-09-08',
  lastDay: '2029-06-22',
  breaks: [
    {
      name: {
        ca: 'Vacances de Nadal',
        es: 'Vacaciones de Navidad',
        en: 'Christmas break',
      },
      from: '2028-12-24',
      to: '2029-01-07',
    },
    {
      name: {
        ca: 'Setmana Santa',
        es: 'Semana Santa',
        en: 'Easter break',
      },
      from: '2029-03-24',
      to: '2029-04-02',
    },
  ],
};
