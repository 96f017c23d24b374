/** Words of the pages of coordination and committee: board, queue, case, actions. */
import type { Text } from '#schemas/text.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** The queue. */
export const queueText = {
  title: t('Casos', 'Casos', 'Cases'),
  committeeTitle: t('Sol·licituds per valorar', 'Solicitudes por valorar', 'Applications to assess'),
  label: t('Filtra els casos', 'Filtra los casos', 'Filter the cases'),
  search: t('Centre, codi, municipi o referència', 'Centro, código, municipio o referencia', 'School, code, town or reference'),
  form: t('Formulari', 'Formulario', 'Form'),
  state: t('Estat', 'Estado', 'State'),
  allSent: t('Tots els enviats', 'Todos los enviados', 'All that were sent'),
  curs: t('Curs', 'Curso', 'School year'),
  all: t('Tots', 'Todos', 'All'),
  whose: t('De qui', 'De quién', 'Whose'),
  everybody: t('De tothom', 'De todos', 'Everybody’s'),
  mine: t('Els meus', 'Los míos', 'Mine'),
  show: t('Mostra', 'Muestra', 'Show'),
  shows: {
    esperen: t('Els que esperen la coordinació', 'Los que esperan a la coordinación', 'Waiting for the coordination'),
    'no-llegits': t('No llegits', 'No leídos', 'Unread'),
    avisos: t('Amb avisos', 'Con avisos', 'With warnings'),
    tard: t('Fora de termini', 'Fuera de plazo', 'Past the deadline'),
  },
  clear: t('Treu els filtres', 'Quita los filtros', 'Clear the filters'),
  totals: {
    waiting: t('us esperen', 'le esperan', 'wait for you'),
    unread: t('sense llegir', 'sin leer', 'unread'),
    mine: t('són vostres', 'son suyos', 'are yours'),
    late: t('fora de termini', 'fuera de plazo', 'past the deadline'),
  },
  columns: {
    name: t('Centre', 'Centro', 'School'),
    who: t('Qui ho ha enviat', 'Quién lo ha enviado', 'Who sent it'),
    state: t('Estat', 'Estado', 'State'),
    next: t('Què toca', 'Qué toca', 'What comes next'),
    age: t('En aquest estat', 'En este estado', 'In this state'),
    deadline: t('Termini', 'Plazo', 'Deadline'),
    warnings: t('Avisos', 'Avisos', 'Warnings'),
    assignee: t('Se n’encarrega', 'Se encarga', 'In charge'),
  },
  unread: t('No llegit', 'Sin leer', 'Unread'),
  today: t('avui', 'hoy', 'today'),
  oneDay: t('1 dia', '1 día', '1 day'),
  days: t('{n} dies', '{n} días', '{n} days'),
  lateBy: t('{days} tard', '{days} tarde', '{days} late'),
  dueToday: t('avui', 'hoy', 'today'),
  noDeadline: t('sense termini', 'sin plazo', 'no deadline'),
  noWarnings: t('cap', 'ninguno', 'none'),
  nobody: t('ningú', 'nadie', 'nobody'),
  untitled: t('Sense nom', 'Sin nombre', 'Without a name'),
  toScore: t('Poseu-hi nota', 'Póngale nota', 'Give your marks'),
  scored: t('Ja l’heu puntuada', 'Ya la ha puntuado', 'You have scored it'),
  none: t('No hi ha cap cas', 'No hay ningún caso', 'There are no cases'),
  noneSent: t(
    'Quan un centre enviï el formulari, el cas sortirà aquí.',
    'Cuando un centro envíe el formulario, el caso saldrá aquí.',
    'When a school sends the form, its case appears here.',
  ),
  noneFound: t(
    'Cap cas no compleix aquests filtres. Proveu amb menys paraules o traieu els filtres.',
    'Ningún caso cumple estos filtros. Pruebe con menos palabras o quite los filtros.',
    'No case matches these filters. Try fewer words or clear the filters.',
  ),
  noneToScore: t(
    'Quan la coordinació accepti una sol·licitud a revisió, sortirà aquí i us avisarem per correu.',
    'Cuando la coordinación acepte una solicitud a revisión, saldrá aquí y le avisaremos por correo.',
    'When the coordination accepts an application for review, it appears here and we write to you.',
  ),
  export: t('Exporta aquests casos', 'Exporta estos casos', 'Export these cases'),
  exportXlsx: t('Exporta a full de càlcul', 'Exporta a hoja de cálculo', 'Export as a spreadsheet'),
  exportCsv: t('Exporta a CSV', 'Exporta a CSV', 'Export as CSV'),
} as const;

/** The board of today. */
export const boardText = {
  title: t('Què hi ha avui', 'Qué hay hoy', 'What there is today'),
  none: t('Res no us espera', 'Nada le espera', 'Nothing waits for you'),
  noneHow: t(
    'Quan arribi una sol·licitud o en torni una d’esmenada, sortirà aquí.',
    'Cuando llegue una solicitud o vuelva una subsanada, saldrá aquí.',
    'When an application arrives, or comes back amended, it appears here.',
  ),
  all: t('Tots els casos', 'Todos los casos', 'All cases'),
  call: t('Convocatòria', 'Convocatoria', 'Call'),
  noCall: t('No hi ha cap convocatòria oberta.', 'No hay ninguna convocatoria abierta.', 'No call is open.'),
  openCall: t('Obre una convocatòria', 'Abre una convocatoria', 'Open a call'),
  closesIn: t('Es tanca d’aquí a {days}, {when}.', 'Se cierra dentro de {days}, {when}.', 'It closes in {days}, {when}.'),
  closesToday: t('Es tanca avui, {when}.', 'Se cierra hoy, {when}.', 'It closes today, {when}.'),
  opens: t('S’obre {when}.', 'Se abre {when}.', 'It opens {when}.'),
  sent: t('enviades', 'enviadas', 'sent'),
  drafts: t('esborranys', 'borradores', 'drafts'),
  jobs: t('Feines en marxa', 'Tareas en marcha', 'Jobs under way'),
  noJobs: t('Cap feina en marxa.', 'Ninguna tarea en marcha.', 'No job is under way.'),
  jobsOne: t('Una feina en marxa', 'Una tarea en marcha', 'One job under way'),
  jobsMany: t('{n} feines en marxa', '{n} tareas en marcha', '{n} jobs under way'),
} as const;
