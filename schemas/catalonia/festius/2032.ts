/** Public holidays of 2032: provisional. */
import type { FestiusYear } from './year.ts';

/** By pattern until the official order is loaded. */
export const festius2032: FestiusYear = {
  year: 2032,
  status: 'provisional',
  source: 'Dates fixes i Pasqua; pendent de comprovar amb l’ordre oficial',
  days: {
    '2032-01-01': 'anyNou',
    '2032-01-06': 'reis',
    '2032-03-26': 'divendresSant',
    '2032-03-29': 'dillunsPasqua',
    '2032-05-01': 'treball',
    '2032-06-24': 'santJoan',
    '2032-09-11': 'diada',
    '2032-10-12': 'dotzeOctubre',
    '2032-11-01': 'totsSants',
    '2032-12-06': 'constitucio',
    '2032-12-08': 'immaculada',
    '2032-12-25': 'nadal',
  },
  aran: {
    instead: '2032-12-26',
    day: '2032-06-17',
  },
};
