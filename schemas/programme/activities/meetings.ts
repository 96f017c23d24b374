/** Where people meet: seminars, days, meetings, visits (domain.md 6; months and hours are ours, the counts are the programme’s). */
import type { Phase, SessionActivity } from '../../calendar/activity.ts';
import { t } from '../questions.ts';

const running: readonly Phase[] = ['intensive', 'consolidation'];
const withAny0: readonly Phase[] = ['any0', ...running];
const withNetwork: readonly Phase[] = [...running, 'network'];
/** Wednesdays suit schools best; Mondays and Fridays least. */
const midweek = [3, 2, 4, 1, 5] as const;
const anyDay = [1, 2, 3, 4, 5] as const;
/** Hours of meetings of an hour and a half: they never overlap. */
const short = { minutes: 90, times: ['09:00', '11:30', '15:00'], weekdays: anyDay, ladder: [-15, -3, -1], message: 'M-REU' } as const;
const day = { kind: 'session', cardinality: 'programme', ladder: [-30, -7, -1], message: 'M-EV', weekdays: midweek } as const;
const seminar = {
  ...day,
  minutes: 300,
  times: ['09:00'],
  audience: ['CEN-I', 'FOR'],
  phases: withNetwork,
  cadence: 'annual',
  series: 'seminar',
  rules: ['R2', 'R8'],
  expects: t(
    'Tres seminaris cada curs, separats almenys sis setmanes i amb un mínim de quinze hores entre tots.',
    'Tres seminarios cada curso, separados al menos seis semanas y con un mínimo de quince horas en total.',
    'Three seminars every school year, at least six weeks apart and fifteen hours in all.',
  ),
} as const;

/** Sessions of the programme, of the centres and of the municipalities. */
export const meetings: readonly SessionActivity[] = [
  {
    ...{ id: 'A03', kind: 'session', cardinality: 'centre', ...short },
    title: t('Trobada inicial de centre', 'Encuentro inicial de centro', 'Initial meeting at the school'),
    expects: t(
      'Una per centre i curs, abans de validar la planificació.',
      'Uno por centro y curso, antes de validar la planificación.',
      'One a school and year, before the plan is validated.',
    ),
    ...{ audience: ['CEN-D', 'CEN-I', 'FOR', 'PAR', 'COO'], phases: withAny0, cadence: 'annual', rules: ['R3'] },
    windows: [{ from: '09-20', to: '10-31' }],
  },
  {
    ...seminar,
    id: 'A05',
    title: t('Seminari 1 dels equips impulsors', 'Seminario 1 de los equipos impulsores', 'Seminar 1 of the core teams'),
    windows: [{ from: '10-01', to: '10-31', near: '10-14' }],
  },
  {
    ...{ id: 'A07', kind: 'session', cardinality: 'centre', minutes: 240, times: ['09:30'], weekdays: anyDay },
    title: t('Jornada de cocreació', 'Jornada de cocreación', 'Co-creation day'),
    expects: t(
      'Una per centre i curs, amb almenys una persona del centre, una de la institució partner i la persona formadora.',
      'Una por centro y curso, con al menos una persona del centro, una de la institución partner y la persona formadora.',
      'One a school and year, with somebody from the school, somebody from the partner institution and the trainer.',
    ),
    ...{ audience: ['CEN-I', 'PAR', 'FOR'], phases: running, cadence: 'annual', rules: ['R3'] },
    ...{ ladder: [-30, -7, -1], message: 'M-EV' },
    windows: [{ from: '10-01', to: '12-15' }],
  },
  {
    ...{ ...day, id: 'A08', minutes: 300, times: ['09:00'] },
    title: t('Jornada formativa de comunicació', 'Jornada formativa de comunicación', 'Training day on communication'),
    expects: t(
      'Una cada curs, abans del 15 de febrer, amb almenys una persona de cada centre.',
      'Una cada curso, antes del 15 de febrero, con al menos una persona de cada centro.',
      'One a year, before 15 February, with somebody from every school.',
    ),
    ...{ audience: ['CEN-C'], phases: withNetwork, cadence: 'annual', rules: ['R2'] },
    windows: [{ from: '11-02', to: '01-31', near: '01-20' }],
    before: '02-15',
  },
  {
    ...seminar,
    id: 'A09',
    title: t('Seminari 2 dels equips impulsors', 'Seminario 2 de los equipos impulsores', 'Seminar 2 of the core teams'),
    windows: [{ from: '01-08', to: '02-28', near: '02-03' }],
  },
  {
    ...{ ...day, id: 'A10', minutes: 180, times: ['09:30'] },
    title: t(
      'Trobada d’equips directius sobre mesures d’escolarització',
      'Encuentro de equipos directivos sobre medidas de escolarización',
      'Meeting of management teams on school admission measures',
    ),
    expects: t(
      'Una cada curs, abans del 31 de gener; cada centre hi recull almenys una mesura.',
      'Uno cada curso, antes del 31 de enero; cada centro recoge al menos una medida.',
      'One a year, before 31 January; every school records at least one measure.',
    ),
    ...{ audience: ['CEN-D', 'AJU', 'INS', 'COO'], phases: withAny0, cadence: 'annual', rules: ['R2'] },
    windows: [{ from: '11-02', to: '01-30', near: '01-27' }],
    before: '01-31',
  },
  {
    ...{ id: 'A11', kind: 'session', cardinality: 'municipality', ...short },
    title: t('Trobada amb l’ajuntament', 'Encuentro con el ayuntamiento', 'Meeting with the town council'),
    expects: t(
      'Cada municipi amb centres actius té almenys una acta aprovada cada curs.',
      'Cada municipio con centros activos tiene al menos un acta aprobada cada curso.',
      'Every municipality with an active school has at least one approved record a year.',
    ),
    ...{ audience: ['AJU', 'CEN-D', 'COO'], phases: withAny0, cadence: 'annual' },
    windows: [
      { from: '11-02', to: '11-30' },
      { from: '06-01', to: '06-30' },
    ],
  },
  {
    ...{ id: 'A12', kind: 'session', cardinality: 'centre', ...short },
    title: t('Trobada amb la inspecció', 'Encuentro con la inspección', 'Meeting with the inspectorate'),
    expects: t(
      'Cada centre actiu surt almenys en una acta amb la inspecció cada curs.',
      'Cada centro activo aparece al menos en un acta con la inspección cada curso.',
      'Every active school appears in at least one record with the inspectorate a year.',
    ),
    ...{ audience: ['INS', 'CEN-D', 'COO'], phases: withAny0, cadence: 'annual' },
    windows: [{ from: '11-02', to: '03-31' }],
  },
  {
    ...seminar,
    id: 'A13',
    title: t('Seminari 3 dels equips impulsors', 'Seminario 3 de los equipos impulsores', 'Seminar 3 of the core teams'),
    windows: [{ from: '04-01', to: '05-31', near: '04-28' }],
  },
  {
    ...{ id: 'A14', kind: 'session', cardinality: 'centre', minutes: 120, times: ['17:30'], weekdays: [2, 3, 4] },
    title: t('Presentació pública de l’aliança', 'Presentación pública de la alianza', 'Public presentation of the alliance'),
    expects: t('Una sola per aliança, l’any 1.', 'Una sola por alianza, el año 1.', 'One for each alliance, in year 1.'),
    ...{ audience: ['CEN-D', 'CEN-I', 'PAR', 'AJU', 'PUB'], phases: ['intensive'], cadence: { once: 'intensive', year: 1 } },
    ...{ ladder: [-30, -7], message: 'M-EV' },
    windows: [{ from: '01-08', to: '02-28' }],
  },
  {
    ...{ ...day, id: 'A20', minutes: 300, times: ['09:00'], weekdays: anyDay, ladder: [-60, -30, -7, -1] },
    title: t('Jornada Magnet', 'Jornada Magnet', 'Magnet day'),
    expects: t(
      'Cada dos cursos, amb tots els centres; mai el mateix curs que les visites.',
      'Cada dos cursos, con todos los centros; nunca el mismo curso que las visitas.',
      'Every second year, with all schools; never in the year of the visits.',
    ),
    ...{ audience: ['CEN-D', 'CEN-P', 'PAR', 'FOR'], phases: withNetwork, cadence: { biennial: 'with' }, rules: ['R1'] },
    windows: [{ from: '06-25', to: '06-30', near: '06-28' }],
  },
  {
    ...{ ...day, id: 'A21', minutes: 180, times: ['09:30'], centresEach: 5 },
    title: t('Visita entre centres Magnet', 'Visita entre centros Magnet', 'Visit between Magnet schools'),
    expects: t(
      'Cada dos cursos, mai el de la Jornada; cada centre visita o acull almenys una vegada.',
      'Cada dos cursos, nunca el de la Jornada; cada centro visita o acoge al menos una vez.',
      'Every second year, never that of the Magnet day; every school visits or hosts at least once.',
    ),
    ...{ audience: ['CEN-I'], phases: withNetwork, cadence: { biennial: 'between' }, rules: ['R1'] },
    windows: [{ from: '01-11', to: '05-28' }],
  },
  {
    ...{ id: 'A23', kind: 'session', cardinality: 'centre', ...short },
    title: t('Trobada final de centre', 'Encuentro final de centro', 'Final meeting at the school'),
    expects: t(
      'Una per centre i curs, després de la trobada inicial, sobre la memòria.',
      'Uno por centro y curso, después del encuentro inicial, sobre la memoria.',
      'One a school and year, after the initial meeting, about the report.',
    ),
    ...{ audience: ['CEN-D', 'CEN-I', 'FOR', 'COO'], phases: withAny0, cadence: 'annual', after: 'A03', rules: ['R3'] },
    windows: [{ from: '06-10', to: '07-10' }],
  },
  {
    ...{ ...day, id: 'A25', minutes: 240, times: ['18:00'] },
    title: t('Nit de la Recerca', 'Noche de la Investigación', 'European Researchers’ Night'),
    expects: t(
      'El darrer divendres de setembre; se’n recull l’assistència fins al 31 d’octubre.',
      'El último viernes de septiembre; se recoge la asistencia hasta el 31 de octubre.',
      'The last Friday of September; attendance is recorded until 31 October.',
    ),
    ...{ audience: ['CEN-D', 'CEN-I', 'PAR', 'PUB'], phases: running, cadence: 'annual', published: { by: '06-15', curs: 'previous' } },
    // These seven days hold one Friday: the last of September.
    windows: [{ from: '09-24', to: '09-30' }],
    weekdays: [5],
  },
];
