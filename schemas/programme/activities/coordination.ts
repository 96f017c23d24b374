/** What the coordination, the committee and the promoters do each year (domain.md 6). */
import type { DeadlineActivity } from '../../calendar/activity.ts';
import { t } from '../questions.ts';

const own = { kind: 'deadline', cardinality: 'programme', cadence: 'annual', phases: [] } as const;

/** Deadlines of the programme itself. */
export const coordination: readonly DeadlineActivity[] = [
  {
    ...{ ...own, id: 'A17', audience: ['CAN'], ladder: [-14, -7, -2, -1], message: 'M-SOL' },
    title: t('Convocatòria de nous centres', 'Convocatoria de nuevos centros', 'Call for new schools'),
    expects: t(
      'Les dates són les de la convocatòria oficial; un cop tancada, no s’edita res.',
      'Las fechas son las de la convocatoria oficial; una vez cerrada, no se edita nada.',
      'Its dates are those of the official call; once closed, nothing is edited.',
    ),
    window: { from: '05-16', to: '06-20' },
  },
  {
    ...{ ...own, id: 'A18', audience: ['COM'], ladder: [-7, -2], message: 'M-COM' },
    title: t('Valoració i comissió de selecció', 'Valoración y comisión de selección', 'Assessment and selection committee'),
    expects: t(
      'Cada sol·licitud té almenys tres valoracions; es decideix abans del 31 de juliol.',
      'Cada solicitud tiene al menos tres valoraciones; se decide antes del 31 de julio.',
      'Every application has at least three scores; it is decided before 31 July.',
    ),
    window: { from: '06-22', to: '07-28' },
  },
  {
    ...{ ...own, id: 'A26', audience: ['ICE', 'COO'], ladder: [-15, -3], message: 'M-TANC' },
    title: t(
      'Tancament d’hores i fitxer de reconeixement',
      'Cierre de horas y archivo de reconocimiento',
      'Closing of hours and recognition file',
    ),
    expects: t(
      'Totes les sessions estan signades i s’ha generat el fitxer.',
      'Todas las sesiones están firmadas y se ha generado el archivo.',
      'All sessions are signed and the file has been made.',
    ),
    window: { from: '06-30', to: '07-15' },
  },
  {
    ...{ ...own, id: 'A27', audience: ['COO', 'ICE'], ladder: [-30, -7], message: 'M-RECON' },
    title: t(
      'Sol·licitud de reconeixement de la formació',
      'Solicitud de reconocimiento de la formación',
      'Request for recognition of the training',
    ),
    expects: t(
      'Cada activitat es comunica almenys dos mesos abans de la primera sessió.',
      'Cada actividad se comunica al menos dos meses antes de la primera sesión.',
      'Every activity is announced at least two months before its first session.',
    ),
    curs: 'previous',
    window: { from: '06-01', to: '07-01' },
  },
  {
    ...{ ...own, id: 'A28', audience: ['COO'], ladder: [-30, -7], message: 'M-IND' },
    title: t(
      'Indicadors, informe anual i justificació del pressupost',
      'Indicadores, informe anual y justificación del presupuesto',
      'Indicators, annual report and account of the budget',
    ),
    expects: t(
      'Cada indicador té un valor o el motiu pel qual no en té.',
      'Cada indicador tiene un valor o el motivo por el que no lo tiene.',
      'Every indicator has a value or the reason why it has none.',
    ),
    window: { from: '07-01', to: '07-31' },
  },
  {
    ...{ ...own, id: 'A29', audience: ['ADM', 'COO'], ladder: [], message: 'M-CURS' },
    title: t('Tancament i obertura de curs', 'Cierre y apertura de curso', 'Closing and opening of the school year'),
    expects: t(
      'Tot el que quedava obert del curs està tancat o traspassat; qui marxa ja no hi entra.',
      'Todo lo que quedaba abierto del curso está cerrado o traspasado; quien se va ya no entra.',
      'Whatever was open of the year is closed or carried over; those who leave no longer get in.',
    ),
    window: { from: '08-16', to: '08-31' },
  },
];
