/** Calendar of curs 2029-30: provisional. */
import type { CursCalendar } from './curs.ts';

/** By pattern until the official order is loaded. */
export const curs2029: CursCalendar = {
  curs: '2029-2030',
  status: 'provisional',
  source: 'Per analogia amb els cursos anteriors, i Pasqua; pendent de comprovar amb l’ordre oficial',
  firstDay: '2029-09-10',
  lastDay: '2030-06-21',
  breaks: [
    {
      name: {
        ca: 'Vacances de Nadal',
        es: 'Vacaciones de Navidad',
        en: 'Christmas break',
      },
      from: '2029-12-24',
      to: '2030-01-07',
    },
    {
      name: {
        ca: 'Setmana Santa',
        es: 'Semana Santa',
        en: 'Easter break',
      },
      from: '2030-04-13',
      to: '2030-04-22',
    },
  ],
};
