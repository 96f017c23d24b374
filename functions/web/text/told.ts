/** Words of what will be mailed and of what was: the forecast, and the page that says why. */
import type { Outlook } from '#functions/rules/mail/told.ts';
import type { Envelope } from '#schemas/entities/mail.ts';
import { digestMail } from '#schemas/messages.ts';
import type { Text } from '#schemas/text.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** What a mail is, by the end of its name. `{n}` days. */
export const stepText = {
  publish: t('convocatòria', 'convocatoria', 'invitation'),
  change: t('avís de canvi', 'aviso de cambio', 'notice of a change'),
  cancel: t('avís d’anul·lació', 'aviso de anulación', 'notice of cancellation'),
  before: t('recordatori, {n} dies abans', 'recordatorio, {n} días antes', 'reminder, {n} days before'),
  dayBefore: t('recordatori, el dia abans', 'recordatorio, el día antes', 'reminder, the day before'),
  after: t('avís de retard, {n} dies després', 'aviso de retraso, {n} días después', 'overdue notice, {n} days after'),
  dayAfter: t('avís de retard, l’endemà', 'aviso de retraso, al día siguiente', 'overdue notice, the day after'),
  reminder: t('recordatori', 'recordatorio', 'reminder'),
  notice: t('avís', 'aviso', 'notice'),
  opens: t('s’obre el formulari', 'se abre el formulario', 'the form opens'),
} as const;

/** Mails of the service itself that are about no activity and no form. */
export const bareTitles: Readonly<Record<string, Text>> = {
  [digestMail]: t('Resum del dilluns per a la coordinació', 'Resumen del lunes para la coordinación', 'Monday digest for the coordination'),
};

/** Why a mail was not sent. */
export const whyText: Readonly<Record<string, Text>> = {
  done: t('ja està fet: no calia recordar-ho', 'ya está hecho: no hacía falta recordarlo', 'it is done: no reminder was needed'),
  changed: t(
    'la data o les dades han canviat: se n’envia un altre correu',
    'la fecha o los datos han cambiado: se envía otro correo',
    'the date or the details changed: another mail tells it',
  ),
  gone: t('ja no existeix', 'ya no existe', 'it does not exist any more'),
  late: t(
    'havia passat el moment: un correu tardà no serveix',
    'había pasado el momento: un correo tardío no sirve',
    'its moment had passed: a stale mail helps nobody',
  ),
  quiet: t(
    'cau en dies en què no s’escriu a ningú (caps de setmana, festius, vacances o dies de lliure disposició)',
    'cae en días en que no se escribe a nadie (fines de semana, festivos, vacaciones o días de libre disposición)',
    'it falls on days on which nobody is written to (weekends, holidays, breaks or the school’s free days)',
  ),
  left: t(
    'la persona ha deixat el càrrec, o el centre ha deixat el programa',
    'la persona ha dejado el cargo, o el centro ha dejado el programa',
    'the person left the role, or the school left the programme',
  ),
  paused: t('els recordatoris estan aturats', 'los recordatorios están parados', 'reminders are paused'),
  cancelled: t('està anul·lat', 'está anulado', 'it is cancelled'),
  declined: t('ha respost que no hi va', 'ha respondido que no va', 'answered that they do not come'),
  suppressed: t(
    'l’adreça no rep correu: un d’anterior va tornar, o el lector no en vol més',
    'la dirección no recibe correo: uno anterior volvió, o su lector no quiere más',
    'the address takes no mail: an earlier one came back, or its reader wants no more',
  ),
  nobody: t('no hi ha ningú en aquest càrrec', 'no hay nadie en este cargo', 'nobody is in this role'),
  refused: t('el servei de correu l’ha rebutjat', 'el servicio de correo lo ha rechazado', 'the mail service refused it'),
  unknown: t('no se sap si va sortir', 'no se sabe si salió', 'nobody knows whether it went out'),
};

/** How a line of the forecast stands. */
export const outlookText: Readonly<Record<Outlook, Text>> = {
  planned: t('Previst', 'Previsto', 'Planned'),
  early: t('Avançat', 'Adelantado', 'Brought forward'),
  later: t('Ajornat', 'Aplazado', 'Put off'),
  merged: t('Agrupat', 'Agrupado', 'Merged'),
  skipped: t('Omès', 'Omitido', 'Skipped'),
};

/** By place on the page. */
export const forecastText = {
  menu: t('Previsió', 'Previsión', 'Forecast'),
  title: t('Què sortirà els pròxims 30 dies', 'Qué saldrá los próximos 30 días', 'What will go out in the next 30 days'),
  sub: t(
    'Del {from} al {to} · calculat avui a les {at}',
    'Del {from} al {to} · calculado hoy a las {at}',
    '{from} to {to} · computed today at {at}',
  ),
  lead: t(
    'Cada correu es torna a comprovar en el moment d’enviar-lo: qui ja ho té fet no el rep.',
    'Cada correo se vuelve a comprobar en el momento de enviarlo: quien ya lo tiene hecho no lo recibe.',
    'Every mail is checked again when it is sent: whoever has done it does not get it.',
  ),
  period: t(
    'Entre el {from} i el {to} no s’envien recordatoris del calendari.',
    'Entre el {from} y el {to} no se envían recordatorios del calendario.',
    'No reminders of the calendar are sent between {from} and {to}.',
  ),
  ledger: t('Per què ha arribat, o no, un correu?', '¿Por qué ha llegado, o no, un correo?', 'Why did a mail come, or not?'),
  chart: t('Correus per dia', 'Correos por día', 'Mails a day'),
  chartHow: t(
    'Correus per dia. En gris, caps de setmana, festius i vacances: no s’hi recorda res, però una convocatòria sí que hi pot sortir.',
    'Correos por día. En gris, fines de semana, festivos y vacaciones: en ellos no se recuerda nada, pero una convocatoria sí puede salir.',
    'Mails a day. In grey, weekends, holidays and breaks: nobody is reminded then, but an invitation may go out.',
  ),
  totals: {
    mails: t('correus', 'correos', 'mails'),
    early: t('avançats', 'adelantados', 'brought forward'),
    later: t('ajornats', 'aplazados', 'put off'),
    merged: t('agrupats', 'agrupados', 'merged'),
    skipped: t('omesos', 'omitidos', 'skipped'),
  },
  one: {
    mails: t('correu', 'correo', 'mail'),
    early: t('avançat', 'adelantado', 'brought forward'),
    later: t('ajornat', 'aplazado', 'put off'),
    merged: t('agrupat', 'agrupado', 'merged'),
    skipped: t('omès', 'omitido', 'skipped'),
  },
  filters: {
    label: t('Filtra la previsió', 'Filtrar la previsión', 'Filter the forecast'),
    centre: t('Centre', 'Centro', 'School'),
    person: t('Persona o adreça', 'Persona o dirección', 'Person or address'),
    activity: t('Activitat', 'Actividad', 'Activity'),
    message: t('Correu', 'Correo', 'Mail'),
    outlook: t('Estat', 'Estado', 'State'),
    all: t('Tots', 'Todos', 'All'),
    allOf: t('Totes', 'Todas', 'All'),
    clear: t('Treu els filtres', 'Quitar los filtros', 'Clear the filters'),
  },
  day: t('{month} · {mails}', '{month} · {mails}', '{month} · {mails}'),
  mails: t('{n} correus', '{n} correos', '{n} mails'),
  oneMail: t('1 correu', '1 correo', '1 mail'),
  noMail: t('cap correu', 'ningún correo', 'no mail'),
  people: t('{where}: {n} persones', '{where}: {n} personas', '{where}: {n} people'),
  centres: t('{n} centres', '{n} centros', '{n} schools'),
  /** Who has no school, by the last part of their seat. */
  roles: {
    coordination: t('coordinació', 'coordinación', 'coordination'),
    committee: t('comissió de selecció', 'comisión de selección', 'selection committee'),
    ajuntament: t('ajuntament', 'ayuntamiento', 'town council'),
    ice: t('ICE', 'ICE', 'ICE'),
    admin: t('administració del servei', 'administración del servicio', 'administration of the service'),
  },
  everybody: t('programa', 'programa', 'programme'),
  mailbox: t('bústia oficial', 'buzón oficial', 'official mailbox'),
  why: t('Per què?', '¿Por qué?', 'Why?'),
  deadline: t('Termini del tràmit: {date}.', 'Plazo del trámite: {date}.', 'Deadline of the form: {date}.'),
  digest: t(
    'Cada dilluns: què és fora de termini, què ve, a qui no arriba el correu i quins casos no s’han llegit.',
    'Cada lunes: qué está fuera de plazo, qué viene, a quién no llega el correo y qué casos no se han leído.',
    'Every Monday: what is late, what comes, whom mail does not reach and which cases are unread.',
  ),
  counted: t('Data: {date}.', 'Fecha: {date}.', 'Date: {date}.'),
  moved: {
    early: t(
      'Tocava el {day}, que no és dia d’escriure.',
      'Tocaba el {day}, que no es día de escribir.',
      'Due on {day}, when nobody is written to.',
    ),
    later: t(
      'Tocava el {day}, que no és dia d’escriure.',
      'Tocaba el {day}, que no es día de escribir.',
      'Due on {day}, when nobody is written to.',
    ),
    merged: t(
      'Arriba dins d’un altre correu del mateix dia.',
      'Llega dentro de otro correo del mismo día.',
      'Comes inside another mail of the same day.',
    ),
  },
  skipped: t('No sortirà: {why}.', 'No saldrá: {why}.', 'Will not go out: {why}.'),
  read: t('Llegeix', 'Leer', 'Read'),
  see: t('Obre', 'Abrir', 'Open'),
  empty: t('No sortirà cap correu', 'No saldrá ningún correo', 'No mail will go out'),
  emptyHow: t(
    'Aquí hi haurà els recordatoris i les convocatòries així que el calendari del curs en tingui en els pròxims 30 dies.',
    'Aquí estarán los recordatorios y las convocatorias en cuanto el calendario del curso los tenga en los próximos 30 días.',
    'Reminders and invitations appear here as soon as the calendar has some in the next 30 days.',
  ),
  toCurs: t('Ves al calendari del curs', 'Ir al calendario del curso', 'Go to the calendar'),
  none: t('Cap correu amb aquests filtres', 'Ningún correo con estos filtros', 'No mail with these filters'),
  noneHow: t('Traieu algun filtre.', 'Quite algún filtro.', 'Clear some filter.'),
  export: t('Emporteu-vos la previsió', 'Llévese la previsión', 'Take the forecast along'),
  csv: t('Exporta a CSV', 'Exportar a CSV', 'Export as CSV'),
  xlsx: t('Exporta a full de càlcul', 'Exportar a hoja de cálculo', 'Export as spreadsheet'),
} as const;

/** What became of an envelope, for who asks why. */
export const fateText: Readonly<Record<Envelope['state'] | 'skipped' | 'open', Text>> = {
  claimed: t('s’està enviant', 'se está enviando', 'being sent'),
  waiting: t('espera torn per sortir', 'espera turno para salir', 'waits for its turn'),
  sent: t('enviat', 'enviado', 'sent'),
  delivered: t('lliurat', 'entregado', 'delivered'),
  bounced: t('retornat: no ha arribat', 'devuelto: no ha llegado', 'bounced: it did not arrive'),
  complained: t(
    'marcat com a correu brossa per qui l’ha rebut',
    'marcado como no deseado por quien lo recibió',
    'called spam by its reader',
  ),
  unknown: t('no se sap si va sortir', 'no se sabe si salió', 'nobody knows whether it went out'),
  failed: t('no s’ha pogut enviar', 'no se ha podido enviar', 'could not be sent'),
  skipped: t('no enviat', 'no enviado', 'not sent'),
  open: t('pendent de sortir', 'pendiente de salir', 'about to go out'),
};

/** By place on the page. */
export const ledgerText = {
  title: t('Per què ha arribat, o no, un correu', 'Por qué ha llegado, o no, un correo', 'Why a mail came, or did not'),
  lead: t(
    'Cerqueu una persona pel nom, l’adreça o el centre, o obriu una activitat del calendari. Veureu què se li ha enviat, què no i per què, i què li arribarà.',
    'Busque a una persona por el nombre, la dirección o el centro, o abra una actividad del calendario. Verá qué se le ha enviado, qué no y por qué, y qué le llegará.',
    'Look for a person by name, address or school, or open an activity of the calendar. You will see what was sent, what was not and why, and what comes next.',
  ),
  search: t('Persona, adreça o centre', 'Persona, dirección o centro', 'Person, address or school'),
  label: t('Cerca qui', 'Buscar a quién', 'Find whom'),
  found: t('Qui cerqueu?', '¿A quién busca?', 'Whom do you look for?'),
  noneFound: t('No hem trobat ningú que encaixi amb «{q}»', 'No hemos encontrado a nadie que encaje con «{q}»', 'Nobody matches “{q}”'),
  noneFoundHow: t(
    'Escriviu el nom, l’adreça de correu o el nom del centre tal com consten.',
    'Escriba el nombre, la dirección de correo o el nombre del centro tal como constan.',
    'Type the name, the mail address or the school as they are recorded.',
  ),
  forecast: t('Què sortirà els pròxims 30 dies', 'Qué saldrá los próximos 30 días', 'What will go out in the next 30 days'),
  mailboxOf: t('Bústia oficial de {centre}', 'Buzón oficial de {centre}', 'Official mailbox of {centre}'),
  only: t('Només l’activitat «{title}»', 'Solo la actividad «{title}»', 'Only the activity “{title}”'),
  onlyPerson: t('Només {name}', 'Solo {name}', 'Only {name}'),
  allOf: t('Totes les activitats', 'Todas las actividades', 'All activities'),
  allPeople: t('Totes les persones', 'Todas las personas', 'All people'),
  troubled: t('El correu no li arriba a {address}', 'El correo no le llega a {address}', 'Mail does not reach them at {address}'),
  troubledHow: t(
    'Hem demanat al centre qui l’ha rellevat, o si té una altra adreça.',
    'Hemos pedido al centro quién le ha relevado, o si tiene otra dirección.',
    'The school was asked who took over, or whether there is another address.',
  ),
  next: t('Què vindrà', 'Qué vendrá', 'What comes next'),
  nextNone: t(
    'No li ha d’arribar cap correu els pròxims 30 dies.',
    'No le llegará ningún correo los próximos 30 días.',
    'No mail is due in the next 30 days.',
  ),
  nextNoneItem: t('No en sortirà cap més correu.', 'No saldrá ningún correo más.', 'No more mail will go out about it.'),
  steps: t('Passos que falten', 'Pasos que faltan', 'Steps to come'),
  stepQuiet: t('no sortirà: {why}', 'no saldrá: {why}', 'will not go out: {why}'),
  past: t('Què ha passat', 'Qué ha pasado', 'What happened'),
  pastNone: t('Encara no se n’ha enviat cap correu.', 'Todavía no se ha enviado ningún correo.', 'No mail was sent yet.'),
  when: t('Quan', 'Cuándo', 'When'),
  what: t('Què', 'Qué', 'What'),
  who: t('A qui', 'A quién', 'To whom'),
  state: t('Estat', 'Estado', 'State'),
  fate: t('Què se n’ha fet', 'Qué ha sido', 'What became of it'),
  merged: t('dins d’un correu amb altres avisos', 'dentro de un correo con otros avisos', 'inside a mail with others'),
  twice: t('potser ha arribat dues vegades', 'quizá ha llegado dos veces', 'perhaps came twice'),
  read: t('Llegeix el correu', 'Leer el correo', 'Read the mail'),
  back: t('Torna a la resposta', 'Volver a la respuesta', 'Back to the answer'),
} as const;
