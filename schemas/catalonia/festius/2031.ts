/** Public holidays of 2031: provisional. */
import type { FestiusYear } from './year.ts';

/** By pattern until the official order is loaded. */
export const festius2031: FestiusYear = {
  year: 2031,
  status: 'provisional',
  source: 'Dates fixes i Pasqua; pendent de comprovar amb l’ordre oficial',
  days: {
    '2031-01-01': 'anyNou',
    '2031-01-06': 'reis',
    '2031-04-11': 'divendresSant',
    '2031-04-14': 'dillunsPasqua',
    '2031-05-01': 'treball',
    '2031-06-24': 'santJoan',
    '2031-08-15': 'assumpcio',
    '2031-09-11': 'diada',
    '2031-11-01': 'totsSants',
    '2031-12-06': 'constitucio',
    '2031-12-08': 'immaculada',
    '2031-12-25': 'nadal',
    '2031-12-26': 'santEsteve',
  },
  aran: {
    instead: '2031-12-26',
    day: '2031-06-17',
  },
};
