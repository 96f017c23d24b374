/** Calendar of curs 2030-31: provisional. */
import type { CursCalendar } from './curs.ts';

/** By pattern until the official order is loaded. */
export const curs2030: CursCalendar = {
  curs: '2030-2031',
  status: 'provisional',
  source: 'Per analogia amb els cursos anteriors, i Pasqua; pendent de comprovar amb l’ordre oficial',
  firstDay: '2030-09-09',
  lastDay: '2031-06-20',
  breaks: [
    {
      name: {
        ca: 'Vacances de Nadal',
        es: 'Vacaciones de Navidad',
        en: 'Christmas break',
      },
      from: '2030-12-24',
      to: '2031-01-07',
    },
    {
      name: {
        ca: 'Setmana Santa',
        es: 'Semana Santa',
        en: 'Easter break',
      },
      from: '2031-04-05',
      to: '2031-04-14',
    },
  ],
};
