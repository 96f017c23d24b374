/** Roles of the programme's year in words: who is convened, and what a seat makes of its reader («sou a l’equip impulsor de …»). */
import type { Role } from '../calendar/activity.ts';
import type { SeatId } from '../entities/people.ts';
import type { Locale, Text } from '../text.ts';
import { fill } from '../text.ts';
import { t } from './questions.ts';

/** Who is invited or owes, without article. */
export const roleWords = {
  'CEN-D': t('direcció', 'dirección', 'management'),
  'CEN-I': t('equip impulsor', 'equipo impulsor', 'core team'),
  'CEN-P': t('docents', 'docentes', 'teachers'),
  'CEN-C': t('responsables de comunicació', 'responsables de comunicación', 'communication officers'),
  FOR: t('persones formadores', 'personas formadoras', 'trainers'),
  PAR: t('institució partner', 'institución partner', 'partner institution'),
  AJU: t('ajuntament', 'ayuntamiento', 'town council'),
  INS: t('inspecció', 'inspección', 'inspectorate'),
  COO: t('coordinació del programa', 'coordinación del programa', 'coordination of the programme'),
  COM: t('comissió de selecció', 'comisión de selección', 'selection committee'),
  ICE: t('ICE', 'ICE', 'ICE'),
  ADM: t('administració del servei', 'administración del servicio', 'administration of the service'),
  CAN: t('centres que s’hi vulguin presentar', 'centros que quieran presentarse', 'schools that want to apply'),
  PUB: t('obert a tothom', 'abierto a todo el mundo', 'open to everybody'),
} as const satisfies Record<Role, Text>;

/** Several roles: «direcció, equip impulsor i persones formadores». */
export function rolesInWords(roles: readonly Role[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(roles.map((role) => roleWords[role][locale]));
}

const seats: Readonly<Record<string, Text>> = {
  direccio: t('sou a la direcció de {place}', 'está en la dirección de {place}', 'you are in the management of {place}'),
  impulsor: t('sou a l’equip impulsor de {place}', 'está en el equipo impulsor de {place}', 'you are in the core team of {place}'),
  docent: t('sou docent de {place}', 'es docente de {place}', 'you teach at {place}'),
  comunicacio: t(
    'sou responsable de comunicació de {place}',
    'es responsable de comunicación de {place}',
    'you are responsible for the communication of {place}',
  ),
  formador: t('sou la persona formadora de {place}', 'es la persona formadora de {place}', 'you are the trainer of {place}'),
  partner: t(
    'sou a la institució partner de {place}',
    'está en la institución partner de {place}',
    'you are in the partner institution of {place}',
  ),
  inspeccio: t('feu la inspecció de {place}', 'hace la inspección de {place}', 'you inspect {place}'),
  ajuntament: t(
    'representeu l’ajuntament de {place}',
    'representa al ayuntamiento de {place}',
    'you represent the town council of {place}',
  ),
  coordination: t('sou a la coordinació del programa', 'está en la coordinación del programa', 'you coordinate the programme'),
  committee: t('sou a la comissió de selecció', 'está en la comisión de selección', 'you are on the selection committee'),
  ice: t('sou a l’ICE', 'está en el ICE', 'you are at the ICE'),
  admin: t('administreu el servei', 'administra el servicio', 'you administer the service'),
  convidat: t(
    'hi veniu en lloc d’una persona convocada',
    'viene en lugar de una persona convocada',
    'you come in the place of somebody who was invited',
  ),
};
const mailbox = t(
  'aquesta és la bústia oficial de {place}',
  'este es el buzón oficial de {place}',
  'this is the official mailbox of {place}',
);
const anybody = t('participeu en el programa', 'participa en el programa', 'you take part in the programme');

/** What a seat makes of its reader; `place`: the name of its centre or municipality; without a person the mailbox of the centre is meant. */
export function seatInWords(seat: SeatId, person: string | null, place: string, locale: Locale): string {
  const role = seat.split('#')[1] ?? '';
  const known = person === null && seat.startsWith('centre:') ? mailbox : (seats[role] ?? anybody);
  const words = place === '' && known.ca.includes('{place}') ? anybody : known;
  return fill(words, locale, { place });
}
