/** Public holidays of 2025: official. */
import type { FestiusYear } from './year.ts';

/** As ordered; 12 October falls on a Sunday. */
export const festius2025: FestiusYear = {
  year: 2025,
  status: 'official',
  source: 'Ordre EMT/85/2024, de 23 d’abril',
  days: {
    '2025-01-01': 'anyNou',
    '2025-01-06': 'reis',
    '2025-04-18': 'divendresSant',
    '2025-04-21': 'dillunsPasqua',
    '2025-05-01': 'treball',
    '2025-06-24': 'santJoan',
    '2025-08-15': 'assumpcio',
    '2025-09-11': 'diada',
    '2025-11-01': 'totsSants',
    '2025-12-06': 'constitucio',
    '2025-12-08': 'immaculada',
    '2025-12-25': 'nadal',
    '2025-12-26': 'santEsteve',
  },
  aran: { instead: '2025-12-26', day: '2025-06-17' },
};
