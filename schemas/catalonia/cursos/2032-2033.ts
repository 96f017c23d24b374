/** Calendar of curs 2032-33: provisional. */
import type { CursCalendar } from './curs.ts';

/** By pattern until the official order is loaded. */
export const curs2032: CursCalendar = {
  curs: '2032-2033',
  status: 'provisional',
  source: 'Per analogia amb els cursos anteriors, i Pasqua; pendent de comprovar amb l’ordre oficial',
  firstDay: '2032-09-08',
  lastDay: '2033-06-22',
  breaks: [
    {
      name: {
        ca: 'Vacances de Nadal',
        es: 'Vacaciones de Navidad',
        en: 'Christmas break',
      },
      from: '2032-12-24',
      to: '2033-01-09',
    },
    {
      name: {
        ca: 'Setmana Santa',
        es: 'Semana Santa',
        en: 'Easter break',
      },
      from: '2033-04-09',
      to: '2033-04-18',
    },
  ],
};
