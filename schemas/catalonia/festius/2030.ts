/** Public holidays of 2030: provisional. */
import type { FestiusYear } from './year.ts';

/** By pattern until the official order is loaded. */
export const festius2030: FestiusYear = {
  year: 2030,
  status: 'provisional',
  source: 'Dates fixes i Pasqua; pendent de comprovar amb l’ordre oficial',
  days: {
    '2030-01-01': 'anyNou',
    '2030-04-19': 'divendresSant',
    '2030-04-22': 'dillunsPasqua',
    '2030-05-01': 'treball',
    '2030-06-24': 'santJoan',
    '2030-08-15': 'assumpcio',
    '2030-09-11': 'diada',
    '2030-10-12': 'dotzeOctubre',
    '2030-11-01': 'totsSants',
    '2030-12-06': 'constitucio',
    '2030-12-25': 'nadal',
    '2030-12-26': 'santEsteve',
  },
  aran: {
    instead: '2030-12-26',
    day: '2030-06-17',
  },
};
