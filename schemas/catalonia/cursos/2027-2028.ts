/** Calendar of curs 2027-28: provisional. */
import type { CursCalendar } from './curs.ts';

/** By pattern until the official order is loaded. */
export const curs2027: CursCalendar = {
  curs: '2027-2028',
  status: 'provisional',
  source: 'Projecte d’ordre del calendari escolar, gener de 2026, i Pasqua; pendent de comprovar amb l’ordre oficial',
  firstDay: '2027-09-08',
  lastDay: '2028-06-22',
  breaks: [
    {
      name: {
        ca: 'Vacances de Nadal',
        es: 'Vacaciones de Navidad',
        en: 'Christmas break',
      },
      from: '2027-12-24',
      to: '2028-01-09',
    },
    {
      name: {
        ca: 'Setmana Santa',
        es: 'Semana Santa',
        en: 'Easter break',
      },
      from: '2028-04-08',
      to: '2028-04-17',
    },
  ],
};
