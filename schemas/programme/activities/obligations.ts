/** What centres hand in, and the hours they do (domain.md 6; due days are ours where the source names none). */
import type { DeadlineActivity, HoursActivity, Phase } from '../../calendar/activity.ts';
import { t } from '../questions.ts';

const running: readonly Phase[] = ['intensive', 'consolidation'];
const everybody: readonly Phase[] = ['any0', ...running, 'network'];
const form = { kind: 'deadline', cardinality: 'centre', cadence: 'annual' } as const;

/** Forms and hours of the centres. */
export const obligations: readonly (DeadlineActivity | HoursActivity)[] = [
  {
    ...{ ...form, id: 'A01', form: 'dades-centre', audience: ['CEN-D'], phases: everybody, ladder: [-7, -1, 7], message: 'M-DAD' },
    title: t(
      'Revisió de les dades del centre i de l’equip impulsor',
      'Revisión de los datos del centro y del equipo impulsor',
      'Review of the data of the school and its core team',
    ),
    expects: t(
      'Cada centre actiu té un contacte confirmat i el nombre de docents abans de la trobada inicial.',
      'Cada centro activo tiene un contacto confirmado y el número de docentes antes del encuentro inicial.',
      'Every active school has a confirmed contact and its number of teachers before the initial meeting.',
    ),
    window: { from: '09-01', to: '09-20' },
  },
  {
    ...{ ...form, id: 'A02', form: 'continuitat', audience: ['CEN-D'], phases: everybody, ladder: [-14, -3, 3], message: 'M-CNT' },
    title: t(
      'Confirmació de continuïtat al programa o a la xarxa',
      'Confirmación de continuidad en el programa o en la red',
      'Confirmation of staying in the programme or network',
    ),
    expects: t(
      'Cada participació diu si continua o es dona de baixa abans del 7 d’octubre.',
      'Cada participación dice si continúa o se da de baja antes del 7 de octubre.',
      'Every participation says whether it goes on or leaves before 7 October.',
    ),
    window: { from: '09-08', to: '10-01' },
  },
  {
    ...{ ...form, id: 'A04', audience: ['CEN-I'], phases: running, ladder: [-30, -7, -1, 1, 7, 14], message: 'M-PLA' },
    title: t('Planificació anual', 'Planificación anual', 'Annual plan'),
    expects: t(
      'Enviada abans que acabi el termini; les sessions sumen les hores de formació del curs.',
      'Enviada antes de que termine el plazo; las sesiones suman las horas de formación del curso.',
      'Sent before the deadline; its sessions add up to the training hours of the year.',
    ),
    window: { from: '09-08', to: '10-15' },
  },
  {
    ...{ id: 'A06', kind: 'hours', cardinality: 'centre', cadence: 'annual' },
    ...{ audience: ['CEN-P', 'FOR'], phases: ['intensive'], ladder: [-7, -1], message: 'M-HORES', rules: ['R4'] },
    title: t('Formació en centre, 30 hores', 'Formación en centro, 30 horas', 'Training at the school, 30 hours'),
    expects: t(
      'Els minuts validats de cada centre en anys intensius sumen 30 hores.',
      'Los minutos validados de cada centro en años intensivos suman 30 horas.',
      'The validated minutes of every school in its intensive years add up to 30 hours.',
    ),
    window: { from: '09-08', to: '06-30' },
    minutes: { intensive: 1800 },
  },
  {
    ...{ ...form, id: 'A15', audience: ['CEN-C'], phases: running, ladder: [-30], message: 'M-POR' },
    title: t('Portes obertes i campanya', 'Puertas abiertas y campaña', 'Open days and campaign'),
    expects: t(
      'Almenys una acció abans que comenci la preinscripció.',
      'Al menos una acción antes de que empiece la preinscripción.',
      'At least one action before pre-enrolment begins.',
    ),
    window: { from: '01-08', to: '03-01' },
  },
  {
    ...{ ...form, id: 'A16', form: 'preinscripcio', audience: ['CEN-D'], phases: running, ladder: [-7, 7], message: 'M-PRE' },
    title: t('Recollida de dades de preinscripció', 'Recogida de datos de preinscripción', 'Pre-enrolment data'),
    expects: t(
      'Les dades del curs consten a la memòria.',
      'Los datos del curso constan en la memoria.',
      'The data of the year stand in the report.',
    ),
    window: { from: '06-11', to: '06-22' },
  },
  {
    // Any 0 happens once; a centre that is postponed does it again.
    ...{ id: 'A19', kind: 'hours', cardinality: 'centre', cadence: 'annual' },
    ...{ audience: ['CEN-D', 'CEN-P', 'FOR'], phases: ['any0'], ladder: [-7, -1], message: 'M-HORES', rules: ['R4'] },
    title: t('Any 0: assessorament, 15 hores', 'Año 0: asesoramiento, 15 horas', 'Year 0: advice, 15 hours'),
    expects: t(
      'Abans del 30 de juny hi ha institució partner, persona formadora, mesures i visió; si no, l’any 0 s’ajorna.',
      'Antes del 30 de junio hay institución partner, persona formadora, medidas y visión; si no, el año 0 se aplaza.',
      'By 30 June there are a partner institution, a trainer, measures and a vision; otherwise year 0 is postponed.',
    ),
    window: { from: '09-08', to: '06-30' },
    minutes: { any0: 900 },
  },
  {
    ...{ ...form, id: 'A22', audience: ['CEN-I'], phases: running, ladder: [-30, -14, -7, -1, 1, 7, 14], message: 'M-MEM' },
    title: t('Memòria anual', 'Memoria anual', 'Annual report'),
    expects: t(
      'Enviada fins al 30 de juny (10 de juliol amb pròrroga); és la final si és el darrer curs del centre al programa.',
      'Enviada hasta el 30 de junio (10 de julio con prórroga); es la final si es el último curso del centro en el programa.',
      'Sent by 30 June (10 July with an extension); it is the final one in the last year of the school in the programme.',
    ),
    window: { from: '05-01', to: '06-30' },
  },
  {
    ...{ ...form, id: 'A24', form: 'nit-recerca', audience: ['CEN-I', 'PAR'], phases: running, ladder: [-30, -7, 3], message: 'M-NIT' },
    title: t('Proposta per a la Nit de la Recerca', 'Propuesta para la Noche de la Investigación', 'Proposal for the Researchers’ Night'),
    expects: t(
      'És voluntària; la proposta és per a la Nit de la Recerca del curs següent.',
      'Es voluntaria; la propuesta es para la Noche de la Investigación del curso siguiente.',
      'It is voluntary; the proposal is for the Researchers’ Night of the next school year.',
    ),
    curs: 'previous',
    optional: true,
    window: { from: '05-15', to: '06-15' },
  },
];
