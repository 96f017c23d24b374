/** Public holidays of 2029: provisional. */
import type { FestiusYear } from './year.ts';

/** By pattern until the official order is loaded. */
export const festius2029: FestiusYear = {
  year: 2029,
  status: 'provisional',
  source: 'Dates fixes i Pasqua; pendent de comprovar amb l’ordre oficial',
  days: {
    '2029-01-01': 'anyNou',
    '2029-01-06': 'reis',
    '2029-03-30': 'divendresSant',
    '2029-04-02': 'dillunsPasqua',
    '2029-05-01': 'treball',
    '2029-08-15': 'assumpcio',
    '2029-09-11': 'diada',
    '2029-10-12': 'dotzeOctubre',
    '2029-11-01': 'totsSants',
    '2029-12-06': 'constitucio',
    '2029-12-08': 'immaculada',
    '2029-12-25': 'nadal',
    '2029-12-26': 'santEsteve',
  },
  aran: {
    instead: '2029-12-26',
    day: '2029-06-17',
  },
};
