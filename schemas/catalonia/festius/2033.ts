/** Public holidays of 2033: provisional. */
import type { FestiusYear } from './year.ts';

/** By pattern until the official order is loaded. */
export const festius2033: FestiusYear = {
  year: 2033,
  status: 'provisional',
  source: 'Dates fixes i Pasqua; pendent de comprovar amb l’ordre oficial',
  days: {
    '2033-01-01': 'anyNou',
    '2033-01-06': 'reis',
    '2033-04-15': 'divendresSant',
    '2033-04-18': 'dillunsPasqua',
    '2033-06-24': 'santJoan',
    '2033-08-15': 'assumpcio',
    '2033-10-12': 'dotzeOctubre',
    '2033-11-01': 'totsSants',
    '2033-12-06': 'constitucio',
    '2033-12-08': 'immaculada',
    '2033-12-26': 'santEsteve',
  },
  aran: {
    instead: '2033-12-26',
    day: '2033-06-17',
  },
};
