/** Public holidays of 2026: official. */
import type { FestiusYear } from './year.ts';

/** As ordered; 1 November and 6 December fall on a Sunday. */
export const festius2026: FestiusYear = {
  year: 2026,
  status: 'official',
  source: 'Ordre EMT/66/2025, de 30 d’abril (DOGC de 6 de maig de 2025)',
  days: {
    '2026-01-01': 'anyNou',
    '2026-01-06': 'reis',
    '2026-04-03': 'divendresSant',
    '2026-04-06': 'dillunsPasqua',
    '2026-05-01': 'treball',
    '2026-06-24': 'santJoan',
    '2026-08-15': 'assumpcio',
    '2026-09-11': 'diada',
    '2026-10-12': 'dotzeOctubre',
    '2026-12-08': 'immaculada',
    '2026-12-25': 'nadal',
    '2026-12-26': 'santEsteve',
  },
  aran: { instead: '2026-12-26', day: '2026-06-17' },
};
