/** Public holidays of 2028: provisional. */
import type { FestiusYear } from './year.ts';

/** By pattern until the official order is loaded. */
export const festius2028: FestiusYear = {
  year: 2028,
  status: 'provisional',
  source: 'Dates fixes i Pasqua; pendent de comprovar amb l’ordre oficial',
  days: {
    '2028-01-01': 'anyNou',
    '2028-01-06': 'reis',
    '2028-04-14': 'divendresSant',
    '2028-04-17': 'dillunsPasqua',
    '2028-05-01': 'treball',
    '2028-06-24': 'santJoan',
    '2028-08-15': 'assumpcio',
    '2028-09-11': 'diada',
    '2028-10-12': 'dotzeOctubre',
    '2028-11-01': 'totsSants',
    '2028-12-06': 'constitucio',
    '2028-12-08': 'immaculada',
    '2028-12-25': 'nadal',
    '2028-12-26': 'santEsteve',
  },
  aran: {
    instead: '2028-12-26',
    day: '2028-06-17',
  },
};
