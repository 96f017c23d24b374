/** Public holidays of 2035: provisional. */
import type { FestiusYear } from './year.ts';

/** By pattern until the official order is loaded. */
export const festius2035: FestiusYear = {
  year: 2035,
  status: 'provisional',
  source: 'Dates fixes i Pasqua; pendent de comprovar amb l’ordre oficial',
  days: {
    '2035-01-01': 'anyNou',
    '2035-01-06': 'reis',
    '2035-03-23': 'divendresSant',
    '2035-03-26': 'dillunsPasqua',
    '2035-05-01': 'treball',
    '2035-08-15': 'assumpcio',
    '2035-09-11': 'diada',
    '2035-10-12': 'dotzeOctubre',
    '2035-11-01': 'totsSants',
    '2035-12-06': 'constitucio',
    '2035-12-08': 'immaculada',
    '2035-12-25': 'nadal',
    '2035-12-26': 'santEsteve',
  },
  aran: {
    instead: '2035-12-26',
    day: '2035-06-17',
  },
};
