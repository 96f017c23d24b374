/** Calendar of curs 2034-35: provisional. */
import type { CursCalendar } from './curs.ts';

/** By pattern until the official order is loaded. */
export const curs2034: CursCalendar = {
  curs: '2034-2035',
  status: 'provisional',
  source: 'Per analogia amb els cursos anteriors, i Pasqua; pendent de comprovar amb l’ordre oficial',
  firstDay: '2034-09-08',
  lastDay: '2035-06-22',
  breaks: [
    {
      name: {
        ca: 'Vacances de Nadal',
        es: 'Vacaciones de Navidad',
        en: 'Christmas break',
      },
      from: '2034-12-24',
      to: '2035-01-07',
    },
    {
      name: {
        ca: 'Setmana Santa',
        es: 'Semana Santa',
        en: 'Easter break',
      },
      from: '2035-03-17',
      to: '2035-03-26',
    },
  ],
};
