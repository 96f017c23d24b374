/** Calendar of curs 2033-34: provisional. */
import type { CursCalendar } from './curs.ts';

/** By pattern until the official order is loaded. */
export const curs2033: CursCalendar = {
  curs: '2033-2034',
  status: 'provisional',
  source: 'Per analogia amb els cursos anteriors, i Pasqua; pendent de comprovar amb l’ordre oficial',
  firstDay: '2033-09-08',
  lastDay: '2034-06-22',
  breaks: [
    {
      name: {
        ca: 'Vacances de Nadal',
        es: 'Vacaciones de Navidad',
        en: 'Christmas break',
      },
      from: '2033-12-24',
      to: '2034-01-08',
    },
    {
      name: {
        ca: 'Setmana Santa',
        es: 'Semana Santa',
        en: 'Easter break',
      },
      from: '2034-04-01',
      to: '2034-04-10',
    },
  ],
};
