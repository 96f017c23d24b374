/** The shape of a year's public holidays, and their names. */
import type { LocalDate } from '../../entities/instant.ts';
import type { Text } from '../../text.ts';

/** Names of the public holidays of Catalonia. */
export const holidayNames = {
  anyNou: { ca: 'Cap d’Any', es: 'Año Nuevo', en: 'New Year’s Day' },
  reis: { ca: 'Reis', es: 'Reyes', en: 'Epiphany' },
  divendresSant: { ca: 'Divendres Sant', es: 'Viernes Santo', en: 'Good Friday' },
  dillunsPasqua: { ca: 'Dilluns de Pasqua', es: 'Lunes de Pascua', en: 'Easter Monday' },
  treball: { ca: 'Festa del Treball', es: 'Fiesta del Trabajo', en: 'Labour Day' },
  aran: { ca: 'Festa d’Aran', es: 'Fiesta de Arán', en: 'Feast of Aran' },
  santJoan: { ca: 'Sant Joan', es: 'San Juan', en: 'Saint John’s Day' },
  assumpcio: { ca: 'L’Assumpció', es: 'La Asunción', en: 'Assumption Day' },
  diada: { ca: 'Diada Nacional de Catalunya', es: 'Fiesta Nacional de Cataluña', en: 'National Day of Catalonia' },
  dotzeOctubre: { ca: 'Festa Nacional d’Espanya', es: 'Fiesta Nacional de España', en: 'National Day of Spain' },
  totsSants: { ca: 'Tots Sants', es: 'Todos los Santos', en: 'All Saints’ Day' },
  constitucio: { ca: 'Dia de la Constitució', es: 'Día de la Constitución', en: 'Constitution Day' },
  immaculada: { ca: 'La Immaculada', es: 'La Inmaculada', en: 'Immaculate Conception' },
  nadal: { ca: 'Nadal', es: 'Navidad', en: 'Christmas Day' },
  santEsteve: { ca: 'Sant Esteve', es: 'San Esteban', en: 'Saint Stephen’s Day' },
} as const satisfies Record<string, Text>;

/** Key of a public holiday. */
export type HolidayName = keyof typeof holidayNames;

/** The public holidays of one year; they are also the non-working days of administrative terms (domain.md 2.10). */
export interface FestiusYear {
  readonly year: number;
  /** Provisional years come from fixed dates and Easter, and are shown as provisional in every plan. */
  readonly status: 'official' | 'provisional';
  readonly source: string;
  readonly days: Readonly<Record<LocalDate, HolidayName>>;
  /** In Aran the first day is no holiday and the second one is. */
  readonly aran: { readonly instead: LocalDate; readonly day: LocalDate };
}
