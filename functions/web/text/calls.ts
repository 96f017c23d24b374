/** Words of the pages of calls. */
import type { CallState } from '#functions/rules/call-state.ts';
import type { Text } from '#schemas/text.ts';
import type { StatusKind } from '../ui/status.tsx';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** By place on the page. */
export const callsText = {
  title: t('Convocatòries', 'Convocatorias', 'Calls'),
  lead: t(
    'Mentre una convocatòria és oberta, els centres poden començar el formulari i enviar-lo.',
    'Mientras una convocatoria está abierta, los centros pueden empezar el formulario y enviarlo.',
    'While a call is open, schools can begin its form and send it.',
  ),
  open: t('Obre una convocatòria', 'Abrir una convocatoria', 'Open a call'),
  none: t('Encara no hi ha cap convocatòria', 'Todavía no hay ninguna convocatoria', 'There is no call yet'),
  noneHow: t(
    'Quan n’obriu una, la portada en dirà les dates i els centres hi podran començar la sol·licitud.',
    'Cuando abra una, la portada dirá sus fechas y los centros podrán empezar la solicitud.',
    'Once you open one, the home page tells its dates and schools can begin to apply.',
  ),
  columns: {
    name: t('Convocatòria', 'Convocatoria', 'Call'),
    state: t('Estat', 'Estado', 'State'),
    opens: t('Primer dia', 'Primer día', 'First day'),
    closes: t('Últim dia', 'Último día', 'Last day'),
    resolves: t('Resolució', 'Resolución', 'Decision'),
    sent: t('Enviades', 'Enviadas', 'Sent'),
    drafts: t('Esborranys', 'Borradores', 'Drafts'),
  },
  noDay: t('per decidir', 'por decidir', 'to be decided'),
  states: {
    soon: t('S’obrirà', 'Se abrirá', 'Not open yet'),
    open: t('Oberta', 'Abierta', 'Open'),
    closed: t('Tancada', 'Cerrada', 'Closed'),
  } satisfies Record<CallState, Text>,
  saved: t('S’han desat els canvis: {name}.', 'Se han guardado los cambios: {name}.', 'The changes are saved: {name}.'),
  opened: t('S’ha desat la convocatòria nova: {name}.', 'Se ha guardado la convocatoria nueva: {name}.', 'The new call is saved: {name}.'),
  newTitle: t('Convocatòria nova', 'Convocatoria nueva', 'New call'),
  newLead: t(
    'S’obrirà i es tancarà tota sola els dies que digueu, a les 0.00\u00a0h del primer i a les 23.59\u00a0h de l’últim.',
    'Se abrirá y se cerrará sola los días que diga, a las 0:00\u00a0h del primero y a las 23:59\u00a0h del último.',
    'It opens and closes by itself on the days that you say, at 0:00 of the first and at 23:59 of the last.',
  ),
  form: t('Quin formulari obre?', '¿Qué formulario abre?', 'Which form does it open?'),
  editLead: t(
    'El curs no es pot canviar: els centres ja l’han començat per a aquest.',
    'El curso no se puede cambiar: los centros ya la han empezado para este.',
    'The school year cannot be changed: schools have begun for this one.',
  ),
  save: t('Desa la convocatòria', 'Guardar la convocatoria', 'Save the call'),
  back: t('Torna a les convocatòries', 'Volver a las convocatorias', 'Back to the calls'),
  draftsTitle: t('Què passa si canvieu l’últim dia', 'Qué pasa si cambia el último día', 'What happens if you change the last day'),
  draftsOne: t(
    'Hi ha un esborrany sense enviar. Tindrà el termini nou, i els recordatoris que li queden s’enviaran segons les dates noves.',
    'Hay un borrador sin enviar. Tendrá el plazo nuevo, y los recordatorios que le quedan se enviarán según las fechas nuevas.',
    'There is one draft that was not sent. It gets the new deadline, and the reminders left to it go out by the new dates.',
  ),
  draftsMany: t(
    'Hi ha {n} esborranys sense enviar. Tots tindran el termini nou, i els recordatoris que els queden s’enviaran segons les dates noves.',
    'Hay {n} borradores sin enviar. Todos tendrán el plazo nuevo, y los recordatorios que les quedan se enviarán según las fechas nuevas.',
    'There are {n} drafts that were not sent. All of them get the new deadline, and the reminders left to them go out by the new dates.',
  ),
  sentStay: t(
    'Les sol·licituds que ja s’han enviat no canvien.',
    'Las solicitudes que ya se han enviado no cambian.',
    'Applications that were sent stay as they are.',
  ),
  meanwhileTitle: t(
    'Mentrestant algú altre ha canviat aquesta convocatòria',
    'Mientras tanto alguien ha cambiado esta convocatoria',
    'Somebody else changed this call meanwhile',
  ),
  meanwhile: t(
    'A les caselles hi ha el que heu escrit vós, i encara no s’ha desat. Això és el que hi ha ara:',
    'En las casillas está lo que ha escrito usted, y todavía no se ha guardado. Esto es lo que hay ahora:',
    'The inputs hold what you wrote, which is not saved yet. This is what stands now:',
  ),
} as const;

/** The shape beside the word of a state. */
export const callKinds: Readonly<Record<CallState, StatusKind>> = { soon: 'none', open: 'half', closed: 'done' };
