/** What an activity is called where there is little room: heads of the board, lines of lists. */
import type { Activity } from '../calendar/activity.ts';
import type { Text } from '../text.ts';
import { t } from './questions.ts';

const names: Readonly<Record<string, Text>> = {
  A01: t('Dades del centre', 'Datos del centro', 'School data'),
  A02: t('Continuïtat', 'Continuidad', 'Going on'),
  A03: t('Trobada inicial', 'Encuentro inicial', 'Initial meeting'),
  A04: t('Planificació', 'Planificación', 'Annual plan'),
  A05: t('Seminari 1', 'Seminario 1', 'Seminar 1'),
  A06: t('30 hores de formació', '30 horas de formación', '30 training hours'),
  A07: t('Cocreació', 'Cocreación', 'Co-creation'),
  A08: t('Comunicació', 'Comunicación', 'Communication'),
  A09: t('Seminari 2', 'Seminario 2', 'Seminar 2'),
  A10: t('Equips directius', 'Equipos directivos', 'Management teams'),
  A11: t('Ajuntament', 'Ayuntamiento', 'Town council'),
  A12: t('Inspecció', 'Inspección', 'Inspectorate'),
  A13: t('Seminari 3', 'Seminario 3', 'Seminar 3'),
  A14: t('Presentació pública', 'Presentación pública', 'Public presentation'),
  A15: t('Portes obertes', 'Puertas abiertas', 'Open days'),
  A16: t('Preinscripció', 'Preinscripción', 'Pre-enrolment'),
  A19: t('15 hores de l’any 0', '15 horas del año 0', '15 hours of year 0'),
  A20: t('Jornada Magnet', 'Jornada Magnet', 'Magnet day'),
  A21: t('Visita', 'Visita', 'Visit'),
  A22: t('Memòria', 'Memoria', 'Annual report'),
  A23: t('Trobada final', 'Encuentro final', 'Final meeting'),
  A24: t('Proposta per a la Nit', 'Propuesta para la Noche', 'Proposal for the Night'),
  A25: t('Nit de la Recerca', 'Noche de la Investigación', 'Researchers’ Night'),
};

/** Its short name, or its title where it has none. */
export function shortName({ id, title }: Pick<Activity, 'id' | 'title'>): Text {
  return names[id] ?? title;
}
