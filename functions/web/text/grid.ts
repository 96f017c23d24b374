/** Words of the board of a curs: centres × what each owes and is invited to. */
import type { Calling } from '#functions/rules/calendar/cell.ts';
import type { Phase } from '#schemas/calendar/activity.ts';
import type { Text } from '#schemas/text.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** What a centre is to the programme in a curs. */
export const phaseWords: Readonly<Record<Phase, Text>> = {
  any0: t('any 0', 'año 0', 'year 0'),
  intensive: t('any intensiu', 'año intensivo', 'intensive year'),
  consolidation: t('consolidació', 'consolidación', 'consolidation'),
  network: t('xarxa', 'red', 'network'),
};

/** By place on the page. */
export const gridText = {
  title: t('Tauler del curs {curs}', 'Tablero del curso {curs}', 'Board of {curs}'),
  calendar: t('Calendari del curs {curs}', 'Calendario del curso {curs}', 'Calendar of {curs}'),
  centres: t('{n} centres', '{n} centros', '{n} schools'),
  oneCentre: t('1 centre', '1 centro', '1 school'),
  totals: {
    late: t('fora de termini', 'fuera de plazo', 'late'),
    soon: t('vencen en 14 dies', 'vencen en 14 días', 'due within 14 days'),
    waits: t('us esperen', 'le esperan', 'wait for you'),
    calm: t('centres al dia', 'centros al día', 'schools up to date'),
  },
  one: {
    late: t('fora de termini', 'fuera de plazo', 'late'),
    soon: t('venç en 14 dies', 'vence en 14 días', 'due within 14 days'),
    waits: t('us espera', 'le espera', 'waits for you'),
    calm: t('centre al dia', 'centro al día', 'school up to date'),
  },
  filters: {
    label: t('Filtra el tauler', 'Filtrar el tablero', 'Filter the board'),
    search: t('Centre o municipi', 'Centro o municipio', 'School or town'),
    territori: t('Territori', 'Territorio', 'Territory'),
    phase: t('Fase', 'Fase', 'Phase'),
    activity: t('Activitat', 'Actividad', 'Activity'),
    state: t('Amb alguna obligació', 'Con alguna obligación', 'With something'),
    all: t('Tots', 'Todos', 'All'),
    allOf: t('Totes', 'Todas', 'All'),
    clear: t('Treu els filtres', 'Quitar los filtros', 'Clear the filters'),
  },
  states: {
    late: t('fora de termini o sense ningú', 'fuera de plazo o sin nadie', 'late or with nobody'),
    bounced: t('amb correu retornat', 'con correo devuelto', 'with returned mail'),
    amend: t('pendent d’esmena', 'pendiente de subsanación', 'to be amended'),
    soon: t('que venç en 14 dies', 'que vence en 14 días', 'due within 14 days'),
    waits: t('que us espera', 'que le espera', 'that waits for you'),
    draft: t('en esborrany', 'en borrador', 'in draft'),
    unanswered: t('sense resposta', 'sin respuesta', 'without an answer'),
    done: t('feta', 'hecha', 'done'),
  } satisfies Record<Calling, Text>,
  caption: t(
    'Estat de cada obligació i de cada sessió, per centre',
    'Estado de cada obligación y de cada sesión, por centro',
    'State of every obligation and session, by school',
  ),
  own: t('El que fa cada centre', 'Lo que hace cada centro', 'What each school does'),
  shared: t('Sessions a què se’ls convoca', 'Sesiones a las que se les invita', 'Sessions that invite them'),
  centre: t('Centre', 'Centro', 'School'),
  done: t('Fetes', 'Hechas', 'Done'),
  of: t('{done} de {owed}', '{done} de {owed}', '{done} of {owed}'),
  more: t('i {n} més', 'y {n} más', 'and {n} more'),
  pick: t('Tria {name}', 'Elegir {name}', 'Choose {name}'),
  left: t('baixa', 'baja', 'left'),
  pausedCentre: t('recordatoris en pausa fins {to}', 'recordatorios en pausa hasta {to}', 'reminders paused until {to}'),
  skip: t('Salta la graella', 'Saltar la tabla', 'Skip the grid'),
  legend: t('Llegenda', 'Leyenda', 'Legend'),
  key: {
    none: t('encara no', 'todavía no', 'not yet'),
    half: t('en marxa', 'en marcha', 'under way'),
    done: t('feta', 'hecha', 'done'),
    wait: t('espera la coordinació', 'espera a la coordinación', 'waits for the coordination'),
    soon: t('venç aviat o falta resposta', 'vence pronto o falta respuesta', 'due soon or no answer'),
    late: t('fora de termini, correu retornat o ningú', 'fuera de plazo, correo devuelto o nadie', 'late, returned mail or nobody'),
    na: t('no li toca, anul·lada o en pausa', 'no le toca, anulada o en pausa', 'not for them, cancelled or paused'),
  },
  export: t('Emporteu-vos el tauler', 'Llevarse el tablero', 'Take the board along'),
  exportXlsx: t('Exporta a full de càlcul', 'Exportar a hoja de cálculo', 'Export to a spreadsheet'),
  exportCsv: t('Exporta a CSV', 'Exportar a CSV', 'Export to CSV'),
  none: t('Aquest curs encara no té calendari', 'Este curso todavía no tiene calendario', 'This year has no calendar yet'),
  noneHow: t(
    'Quan el planifiqueu, aquí veureu què té pendent cada centre.',
    'Cuando lo planifique, aquí verá qué tiene pendiente cada centro.',
    'Once you plan it, you will see here what each school has to do.',
  ),
  plan: t('Planifica el curs', 'Planificar el curso', 'Plan the year'),
  nobody: t('No hi ha centres que hi participin', 'No hay centros que participen', 'No school takes part'),
  nobodyHow: t(
    'Afegiu els centres del programa i digueu en quina fase són aquest curs.',
    'Añada los centros del programa e indique en qué fase están este curso.',
    'Add the schools of the programme and say which phase they are in this year.',
  ),
  toCentres: t('Centres del programa', 'Centros del programa', 'Schools of the programme'),
  noneFound: t('Cap centre no coincideix amb els filtres', 'Ningún centro coincide con los filtros', 'No school matches the filters'),
  noneFoundHow: t('Canvieu els filtres o traieu-los.', 'Cambie los filtros o quítelos.', 'Change the filters or clear them.'),
  bar: t('Recordatori', 'Recordatorio', 'Reminder'),
  barHow: t(
    'Trieu centres, o cap: llavors és per a tots els que mostra el filtre. Veureu cada correu abans d’enviar-lo.',
    'Elija centros, o ninguno: entonces es para todos los que muestra el filtro. Verá cada correo antes de enviarlo.',
    'Choose schools, or none: then it is for all that the filter shows. You will see each mail before it goes out.',
  ),
  remind: t('Prepara el recordatori…', 'Preparar el recordatorio…', 'Prepare the reminder…'),
} as const;
