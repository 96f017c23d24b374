/** Public holidays of 2034: provisional. */
import type { FestiusYear } from './year.ts';

/** By pattern until the official order is loaded. */
export const festius2034: FestiusYear = {
  year: 2034,
  status: 'provisional',
  source: 'Dates fixes i Pasqua; pendent de comprovar amb l’ordre oficial',
  days: {
    '2034-01-06': 'reis',
    '2034-04-07': 'divendresSant',
    '2034-04-10': 'dillunsPasqua',
    '2034-05-01': 'treball',
    '2034-06-24': 'santJoan',
    '2034-08-15': 'assumpcio',
    '2034-09-11': 'diada',
    '2034-10-12': 'dotzeOctubre',
    '2034-11-01': 'totsSants',
    '2034-12-06': 'constitucio',
    '2034-12-08': 'immaculada',
    '2034-12-25': 'nadal',
    '2034-12-26': 'santEsteve',
  },
  aran: {
    instead: '2034-12-26',
    day: '2034-06-17',
  },
};
