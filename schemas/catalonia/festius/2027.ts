/** Public holidays of 2027: provisional. */
import type { FestiusYear } from './year.ts';

/** By pattern until the official order is loaded. */
export const festius2027: FestiusYear = {
  year: 2027,
  status: 'provisional',
  source: 'Dates fixes i Pasqua; pendent de comprovar amb l’ordre oficial',
  days: {
    '2027-01-01': 'anyNou',
    '2027-01-06': 'reis',
    '2027-03-26': 'divendresSant',
    '2027-03-29': 'dillunsPasqua',
    '2027-05-01': 'treball',
    '2027-06-24': 'santJoan',
    '2027-09-11': 'diada',
    '2027-10-12': 'dotzeOctubre',
    '2027-11-01': 'totsSants',
    '2027-12-06': 'constitucio',
    '2027-12-08': 'immaculada',
    '2027-12-25': 'nadal',
  },
  aran: {
    instead: '2027-12-26',
    day: '2027-06-17',
  },
};
