/** Words of the calendar of a curs, its plan and its closing. */
import type { Text } from '#schemas/text.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** The calendar of a curs. */
export const cursText = {
  title: t('Curs {curs}', 'Curso {curs}', 'School year {curs}'),
  over: t('Calendari', 'Calendario', 'Calendar'),
  centres: t('{n} centres hi participen', '{n} centros participan', '{n} schools take part'),
  oneCentre: t('1 centre hi participa', '1 centro participa', '1 school takes part'),
  provisional: t(
    'calendari escolar provisional: encara no hi ha l’ordre oficial',
    'calendario escolar provisional: todavía no hay orden oficial',
    'provisional school calendar: there is no official order yet',
  ),
  plan: t('Planifica el curs', 'Planificar el curso', 'Plan the year'),
  board: t('Tauler per centres', 'Tablero por centros', 'Board by school'),
  takingPart: t('Centres i dies lliures', 'Centros y días libres', 'Schools and days off'),
  forecast: t('Correus dels dies vinents', 'Correos de los próximos días', 'Mails of the next days'),
  newSession: t('Afegeix una activitat', 'Añadir una actividad', 'Add a session'),
  close: t('Tanca el curs', 'Cerrar el curso', 'Close the year'),
  none: t('Aquest curs encara no té calendari', 'Este curso todavía no tiene calendario', 'This year has no calendar yet'),
  noneHow: t(
    'El pla proposa totes les activitats i tots els terminis a partir del programa, dels centres que hi participen i dels dies lliures de cadascun. Abans d’aplicar-lo veureu què s’hi afegeix i quins correus en sortiran.',
    'El plan propone todas las actividades y todos los plazos a partir del programa, de los centros que participan y de los días libres de cada uno. Antes de aplicarlo verá qué se añade y qué correos saldrán.',
    'The plan proposes all sessions and deadlines from the programme, the schools that take part and their days off. Before you apply it you see what is added and which mails will go out.',
  ),
  filters: {
    label: t('Filtra el calendari', 'Filtrar el calendario', 'Filter the calendar'),
    kind: t('Què', 'Qué', 'What'),
    activity: t('Activitat', 'Actividad', 'Activity'),
    centre: t('Centre', 'Centro', 'School'),
    all: t('Tot', 'Todo', 'Everything'),
    session: t('Activitats amb dia i hora', 'Actividades con día y hora', 'Sessions'),
    deadline: t('Terminis', 'Plazos', 'Deadlines'),
    clear: t('Treu els filtres', 'Quitar los filtros', 'Clear the filters'),
  },
  found: t('{shown} de {total}', '{shown} de {total}', '{shown} of {total}'),
  nothingFound: t('Res no coincideix amb els filtres.', 'Nada coincide con los filtros.', 'Nothing matches the filters.'),
  undated: t('Sense data', 'Sin fecha', 'Without a date'),
  dueOn: t('fins {day}', 'hasta el {day}', 'until {day}'),
  items: t('Activitats i terminis', 'Actividades y plazos', 'Sessions and deadlines'),
  inMonth: t('{what}, {month}', '{what}, {month}', '{what}, {month}'),
  folded: t('{activity}: {n}', '{activity}: {n}', '{activity}: {n}'),
  columns: {
    what: t('Què', 'Qué', 'What'),
    who: t('De qui', 'De quién', 'Whose'),
    when: t('Quan', 'Cuándo', 'When'),
    state: t('Estat', 'Estado', 'State'),
    was: t('Fins ara', 'Hasta ahora', 'Until now'),
    set: t('Data posada', 'Fecha puesta', 'Date that was set'),
    proposed: t('Proposta nova', 'Propuesta nueva', 'New proposal'),
  },
  states: {
    done: t('fet', 'hecho', 'done'),
    cancelled: t('anul·lat', 'anulado', 'cancelled'),
    paused: t('en pausa', 'en pausa', 'paused'),
    late: t('fora de termini', 'fuera de plazo', 'late'),
    past: t('ja ha passat', 'ya ha pasado', 'has passed'),
    published: t('se n’ha avisat', 'se ha avisado', 'people know'),
    planned: t('previst', 'previsto', 'planned'),
  },
  ofProgramme: t('Tot el programa', 'Todo el programa', 'The whole programme'),
  ofTown: t('Ajuntament de {town}', 'Ayuntamiento de {town}', 'Town council of {town}'),
  previous: t('Curs {curs}', 'Curso {curs}', 'School year {curs}'),
} as const;

/** The plan. */
export const planText = {
  title: t('Pla del curs {curs}', 'Plan del curso {curs}', 'Plan of {curs}'),
  totals: {
    add: t('per afegir', 'por añadir', 'to add'),
    move: t('canvien de data', 'cambian de fecha', 'move'),
    remove: t('per treure', 'por quitar', 'to remove'),
    conflict: t('en conflicte', 'en conflicto', 'in conflict'),
    keep: t('iguals', 'iguales', 'the same'),
    mails: t('correus que en sortiran', 'correos saldrán', 'mails will go out'),
  },
  nothing: t(
    'El calendari ja és com diu el pla: no hi ha res per aplicar.',
    'El calendario ya es como dice el plan: no hay nada que aplicar.',
    'The calendar already is what the plan says: there is nothing to apply.',
  ),
  wrong: t('El pla no s’ha aplicat', 'El plan no se ha aplicado', 'The plan was not applied'),
  applyTitle: t('Apliqueu el pla', 'Aplique el plan', 'Apply the plan'),
  applyLead: t(
    'Fins que no l’apliqueu no es desa res. S’aplica pas a pas i en podreu seguir el progrés; si s’interromp, es torna a aplicar i continua.',
    'Hasta que no lo aplique no se guarda nada. Se aplica paso a paso y podrá seguir su progreso; si se interrumpe, se vuelve a aplicar y continúa.',
    'Nothing is saved until you apply it. It is applied step by step and you can follow it; if it is interrupted, apply it again and it goes on.',
  ),
  past: t('Doneu per fet el que ja ha passat?', '¿Da por hecho lo que ya ha pasado?', 'Does what has passed count as done?'),
  pastHint: t(
    'Del que s’hi afegeix, ja ha passat: {n}. Si dieu que sí, hi consta com a fet, amb una nota, i ningú no en rep cap avís.',
    'De lo que se añade, ya ha pasado: {n}. Si dice que sí, consta como hecho, con una nota, y nadie recibe ningún aviso.',
    'Of what is added, this has passed: {n}. If you say yes it stands as done, with a note, and nobody is reminded.',
  ),
  why: t(
    'Per què s’apliquen igualment les dates que demanen un motiu?',
    '¿Por qué se aplican igualmente las fechas que piden un motivo?',
    'Why are the dates that ask for a reason applied even so?',
  ),
  whyHint: t(
    'Queda a l’historial de cada activitat.',
    'Queda en el historial de cada actividad.',
    'It is kept in the history of each item.',
  ),
  apply: t('Aplica el pla', 'Aplicar el plan', 'Apply the plan'),
  forbidden: t('Aquest pla no es pot aplicar', 'Este plan no se puede aplicar', 'This plan cannot be applied'),
  forbiddenHow: t(
    'Trenca una regla del programa que no té excepcions. Arregleu el que diu i torneu a mirar el pla.',
    'Incumple una regla del programa que no tiene excepciones. Arregle lo que dice y vuelva a mirar el plan.',
    'It breaks a rule of the programme that has no exceptions. Mend what it says and look at the plan again.',
  ),
  asks: t('Dates que demanen un motiu', 'Fechas que piden un motivo', 'Dates that ask for a reason'),
  warns: t('Coses que convé saber', 'Cosas que conviene saber', 'Good to know'),
  differences: {
    conflict: t(
      'Conflictes: es queda la data que va posar una persona',
      'Conflictos: se queda la fecha que puso una persona',
      'Conflicts: the date that a person set stays',
    ),
    remove: t('Es treuen', 'Se quitan', 'Removed'),
    move: t('Canvien de data', 'Cambian de fecha', 'Moved'),
    add: t('S’afegeixen', 'Se añaden', 'Added'),
  },
  pastMark: t('ja ha passat', 'ya ha pasado', 'has passed'),
  more: t('i {n} més', 'y {n} más', 'and {n} more'),
  waves: t('Quins correus en sortiran', 'Qué correos saldrán', 'Which mails will go out'),
  wavesLead: t(
    'Si ningú no fa res abans: qui acaba a temps no rep recordatoris, i els avisos d’un mateix dia van en un sol correu.',
    'Si nadie hace nada antes: quien termina a tiempo no recibe recordatorios, y los avisos de un mismo día van en un solo correo.',
    'If nobody does anything before: who is done in time gets no reminder, and those of one day go in one mail.',
  ),
  month: t('{month}: {n}', '{month}: {n}', '{month}: {n}'),
  wave: t('{day} · {activity}, {step} ({n})', '{day} · {activity}, {step} ({n})', '{day} · {activity}, {step} ({n})'),
  quiet: t(
    'No surten, perquè cauen en dies de silenci: {n}',
    'No salen, porque caen en días de silencio: {n}',
    'Not sent, because they fall on quiet days: {n}',
  ),
  to: t('A qui: {roles}.', 'A quién: {roles}.', 'To: {roles}.'),
  steps: {
    publish: t('convocatòria', 'convocatoria', 'invitation'),
    change: t('avís de canvi', 'aviso de cambio', 'notice of a change'),
    cancel: t('avís d’anul·lació', 'aviso de anulación', 'notice of cancellation'),
    before: t('recordatori, {n} dies abans', 'recordatorio, {n} días antes', 'reminder, {n} days before'),
    dayBefore: t('recordatori, el dia abans', 'recordatorio, el día antes', 'reminder, the day before'),
    after: t('avís de retard, {n} dies després', 'aviso de retraso, {n} días después', 'overdue notice, {n} days after'),
    dayAfter: t('avís de retard, l’endemà', 'aviso de retraso, al día siguiente', 'overdue notice, the day after'),
  },
} as const;

/** Closing a curs. */
export const closeText = {
  title: t('Tanqueu el curs {curs}', 'Cierre el curso {curs}', 'Close {curs}'),
  lead: t(
    'El que queda obert es dona per tancat, amb una nota, o passa al curs vinent. Les persones dels centres que deixen el programa deixen de tenir-hi un paper. Ningú no en rep cap correu.',
    'Lo que queda abierto se da por cerrado, con una nota, o pasa al curso próximo. Las personas de los centros que dejan el programa dejan de tener un papel en él. Nadie recibe ningún correo.',
    'What is open is closed, with a note, or goes on in the next year. People of schools that leave the programme no longer have a role in it. Nobody is mailed.',
  ),
  nothing: t(
    'En aquest curs no queda res per tancar.',
    'En este curso no queda nada por cerrar.',
    'Nothing is left to close in this year.',
  ),
  earlyTitle: t('El curs encara no s’ha acabat', 'El curso todavía no ha terminado', 'The year is not over yet'),
  early: t(
    'Encara ha d’arribar la data de {n}. Si tanqueu el curs ara, constaran com a fets i ningú no rebrà cap avís que no es fan: si no s’han de fer, anul·leu-los abans.',
    'Todavía tiene que llegar la fecha de {n}. Si cierra el curso ahora, constarán como hechos y nadie recibirá ningún aviso de que no se hacen: si no deben hacerse, anúlelos antes.',
    'The date of {n} is still to come. If you close the year now they stand as done, and nobody is told that they are not held: if they are not to be, cancel them first.',
  ),
  sessions: t('activitats obertes', 'actividades abiertas', 'open sessions'),
  deadlines: t('terminis oberts', 'plazos abiertos', 'open deadlines'),
  leaving: t('papers que s’acaben', 'papeles que terminan', 'roles that end'),
  open: t('El que queda obert', 'Lo que queda abierto', 'What is open'),
  rolesEnd: t('Qui deixa de tenir un paper', 'Quién deja de tener un papel', 'Whose roles end'),
  close: t('Tanca el curs', 'Cerrar el curso', 'Close the year'),
} as const;
