/** Words of the page of a session or deadline, of what is done to it, and of a new session. */
import type { ItemAction } from '#functions/rules/calendar/item-actions.ts';
import type { Text } from '#schemas/text.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** A button and the title of its page. */
export const actionWords: Readonly<Record<ItemAction | 'extend', Text>> = {
  edit: t('Edita', 'Editar', 'Edit'),
  move: t('Canvia la data', 'Cambiar la fecha', 'Change the date'),
  extend: t('Canvia el termini', 'Cambiar el plazo', 'Change the deadline'),
  invite: t('Canvia els centres', 'Cambiar los centros', 'Change the schools'),
  cancel: t('Anul·la', 'Anular', 'Cancel it'),
  restore: t('Recupera', 'Recuperar', 'Restore'),
  done: t('Marca com a fet', 'Marcar como hecho', 'Mark as done'),
  undone: t('Desfés la marca de fet', 'Deshacer la marca de hecho', 'Take back the mark of done'),
  pause: t('Atura els recordatoris', 'Detener los recordatorios', 'Stop the reminders'),
  resume: t('Reprèn els recordatoris', 'Reanudar los recordatorios', 'Resume the reminders'),
};

/** The page of an item. */
export const itemText = {
  calendar: t('Calendari {curs}', 'Calendario {curs}', 'Calendar {curs}'),
  actions: t('Accions', 'Acciones', 'Actions'),
  eachAsks: t('Abans veureu a qui s’avisa.', 'Antes verá a quién se avisa.', 'First you see who is told.'),
  facts: {
    when: t('Dia i hora', 'Día y hora', 'Day and hour'),
    due: t('Termini', 'Plazo', 'Deadline'),
    opens: t('S’obre', 'Se abre', 'Opens'),
    place: t('Lloc', 'Lugar', 'Place'),
    link: t('Enllaç', 'Enlace', 'Link'),
    note: t('Nota per als convidats', 'Nota para los invitados', 'Note for the invited'),
    documents: t('Documents', 'Documentos', 'Documents'),
    capacity: t('Aforament', 'Aforo', 'Capacity'),
    responsible: t('Se n’encarrega', 'Se encarga', 'In charge'),
    audience: t('S’hi convoca', 'Se convoca a', 'Invited'),
    owes: t('Ho ha de fer', 'Debe hacerlo', 'Owed by'),
    host: t('Centre que acull', 'Centro que acoge', 'Host'),
    centres: t('Centres convidats', 'Centros invitados', 'Schools invited'),
    published: t('Convocatòria', 'Convocatoria', 'Invitation'),
    opened: t('Obert', 'Abierto', 'Open'),
    expects: t('Què demana el programa', 'Qué pide el programa', 'What the programme asks for'),
  },
  places: t('{n} places', '{n} plazas', '{n} places'),
  publishedOn: t('enviada {day}', 'enviada {day}', 'sent {day}'),
  openedOn: t('des de {day}', 'desde {day}', 'since {day}'),
  notPublished: t('encara no s’ha enviat', 'todavía no se ha enviado', 'not sent yet'),
  notOpened: t('encara no', 'todavía no', 'not yet'),
  nowhere: t('encara no té lloc', 'todavía no tiene lugar', 'no place yet'),
  nobody: t('ningú', 'nadie', 'nobody'),
  undated: t('Sense data', 'Sin fecha', 'Without a date'),
  coming: t('hi van', 'van', 'are coming'),
  places1: t('de {n} places', 'de {n} plazas', 'of {n} places'),
  declined: t('no hi van', 'no van', 'are not coming'),
  silent: t('no han respost', 'no han respondido', 'have not answered'),
  invited: t('convidats', 'invitados', 'invited'),
  answers: t('Qui s’hi convoca i què ha respost', 'Quién se convoca y qué ha respondido', 'Who is invited and what they answered'),
  people: t('Qui ho ha de fer', 'Quién debe hacerlo', 'Who owes it'),
  list: t('Llista de persones', 'Lista de personas', 'List of people'),
  noPeople: t('Ningú no hi és convidat', 'Nadie está invitado', 'Nobody is invited'),
  noPeopleHow: t(
    'Cap centre del curs no fa aquesta activitat, o no n’heu triat cap.',
    'Ningún centro del curso hace esta actividad, o no ha elegido ninguno.',
    'No school of the year does this activity, or you have chosen none.',
  ),
  noneLike: t('Cap resposta com aquesta', 'Ninguna respuesta como esta', 'No such answer'),
  noneLikeHow: t(
    'Trieu una altra xifra o mostreu-les totes.',
    'Elija otra cifra o muéstrelas todas.',
    'Choose another figure or show all.',
  ),
  all: t('Mostra tothom', 'Mostrar a todos', 'Show everybody'),
  columns: {
    person: t('Persona', 'Persona', 'Person'),
    answer: t('Resposta', 'Respuesta', 'Answer'),
    note: t('Anota', 'Anotar', 'Note down'),
  },
  mailbox: t('Bústia oficial del centre', 'Buzón oficial del centro', 'Official mailbox of the school'),
  ofProgramme: t('Programa', 'Programa', 'Programme'),
  said: {
    yes: t('Hi va', 'Va', 'Is coming'),
    no: t('No hi va', 'No va', 'Is not coming'),
    replaced: t('Hi va {name}', 'Va {name}', '{name} is coming'),
    none: t('Sense resposta', 'Sin respuesta', 'No answer'),
  },
  insteadSays: {
    yes: t('ho ha confirmat', 'lo ha confirmado', 'has confirmed it'),
    no: t('ha dit que no', 'ha dicho que no', 'has said no'),
    replaced: t('hi envia algú altre', 'envía a otra persona', 'sends somebody else'),
    none: t('encara no ho ha confirmat', 'todavía no lo ha confirmado', 'has not confirmed it yet'),
  },
  via: {
    page: t('per la pàgina', 'por la página', 'on the page'),
    calendar: t('des del calendari', 'desde el calendario', 'from the calendar'),
    coordination: t('anotat per la coordinació', 'anotado por la coordinación', 'noted by the coordination'),
  },
  stale: t('a la data anterior', 'a la fecha anterior', 'to the earlier date'),
  write: t('Anota la resposta', 'Anotar la respuesta', 'Note the answer'),
  aside: t('Història i enllaços', 'Historia y enlaces', 'History and links'),
  openCase: t('Obre el cas', 'Abrir el caso', 'Open the case'),
  history: t('Historial', 'Historial', 'History'),
  noHistory: t('Encara no s’hi ha fet res.', 'Todavía no se ha hecho nada.', 'Nothing has been done yet.'),
  reason: t('Motiu: {reason}', 'Motivo: {reason}', 'Reason: {reason}'),
  broke: t('Es va desar igualment:', 'Se guardó igualmente:', 'Saved all the same:'),
  neither: t('Ni visiten ni acullen', 'Ni visitan ni acogen', 'Neither visit nor host'),
  neitherNone: t(
    'Tots els centres que participen en les visites en fan o n’acullen una.',
    'Todos los centros que participan en las visitas hacen o acogen una.',
    'Every school that takes part in the visits makes or hosts one.',
  ),
  mails: t('Els correus d’aquesta activitat', 'Los correos de esta actividad', 'The mails of this item'),
  done: t('Fet. {what}.', 'Hecho. {what}.', 'Done. {what}.'),
  noted: t('Hem anotat la resposta.', 'Hemos anotado la respuesta.', 'The answer is noted.'),
  states: {
    cancelled: t('Anul·lat', 'Anulado', 'Cancelled'),
    done: t('Fet', 'Hecho', 'Done'),
    delivered: t('Lliurat', 'Entregado', 'Handed in'),
    paused: t('Recordatoris aturats', 'Recordatorios detenidos', 'Reminders stopped'),
    past: t('Ja ha passat', 'Ya ha pasado', 'It has passed'),
    late: t('Fora de termini', 'Fuera de plazo', 'Past the deadline'),
    published: t('Convocat', 'Convocado', 'Invited'),
    open: t('Obert', 'Abierto', 'Open'),
    planned: t('Previst', 'Previsto', 'Planned'),
  },
} as const;

/** The page of an action. */
export const itemActText = {
  happens: t('Què passarà', 'Qué pasará', 'What will happen'),
  mails: {
    all: t(
      'S’avisarà per correu, de seguida, tothom a qui ja s’havia convocat o avisat: {n} persones o bústies.',
      'Se avisará por correo, enseguida, a quienes ya se había convocado o avisado: {n} personas o buzones.',
      'Everybody who was invited or told of it is told by mail at once: {n} people or mailboxes.',
    ),
    'if-seen': t(
      'Si canvieu el títol, el lloc, l’enllaç, la nota o els documents, s’avisaran per correu, de seguida, {n} persones o bústies. Dels altres canvis no s’avisa ningú.',
      'Si cambia el título, el lugar, el enlace, la nota o los documentos, se avisará por correo, enseguida, a {n} personas o buzones. Los demás cambios no se avisan.',
      'If you change title, place, link, note or documents, {n} people or mailboxes are told by mail at once. Nobody is told of the other changes.',
    ),
    guests: t(
      'Es convocaran els centres nous i s’avisaran els que ja no hi van, de seguida. Els altres només s’avisen si canvia el centre que acull.',
      'Se convocará a los centros nuevos y se avisará a los que ya no van, enseguida. A los demás solo si cambia el centro que acoge.',
      'The new schools are invited and those that come no more are told, at once. The others are told only if the host changes.',
    ),
    nobody: t('No s’enviarà cap correu.', 'No se enviará ningún correo.', 'No mail is sent.'),
  },
  words: t('Què diu el correu', 'Qué dice el correo', 'What the mail says'),
  reminders: {
    move: t(
      'Els recordatoris es tornaran a comptar des de la data nova.',
      'Los recordatorios se volverán a contar desde la nueva fecha.',
      'Reminders are counted anew from the new date.',
    ),
    cancel: t('No sortirà cap més recordatori.', 'No saldrá ningún recordatorio más.', 'No more reminders go out.'),
    restore: t(
      'Tornaran a sortir els recordatoris que queden.',
      'Volverán a salir los recordatorios que quedan.',
      'The reminders that are left go out again.',
    ),
    done: t('No sortirà cap més recordatori.', 'No saldrá ningún recordatorio más.', 'No more reminders go out.'),
    undone: t(
      'Tornaran a sortir els recordatoris que queden.',
      'Volverán a salir los recordatorios que quedan.',
      'The reminders that are left go out again.',
    ),
    pause: t(
      'Els recordatoris no sortiran fins que els reprengueu.',
      'Los recordatorios no saldrán hasta que los reanude.',
      'Reminders stay in until you resume them.',
    ),
    resume: t(
      'Tornaran a sortir els recordatoris que queden.',
      'Volverán a salir los recordatorios que quedan.',
      'The reminders that are left go out again.',
    ),
  },
  conflicts: t('Mireu-ho abans de desar', 'Mírelo antes de guardar', 'Look at this before you save'),
  save: t('Desa', 'Guardar', 'Save'),
  back: t('Torna sense fer res', 'Volver sin hacer nada', 'Back without doing anything'),
  over: t(
    'Algú ho ha canviat i aquesta acció ja no hi escau. Mireu com està ara.',
    'Alguien lo ha cambiado y esta acción ya no procede. Mire cómo está ahora.',
    'Somebody changed it and this action is over. See how it stands now.',
  ),
} as const;

/** The page of a new session. */
export const newSessionText = {
  title: t('Afegeix una activitat', 'Añadir una actividad', 'Add a session'),
  lead: t(
    'Quan la deseu entra al calendari. La convocatòria surt sola quan toca per la data, o de seguida si ja toca.',
    'Cuando la guarde entra en el calendario. La convocatoria sale sola cuando toca por la fecha, o enseguida si ya toca.',
    'When you save it, it enters the calendar. The invitation goes out by itself when its date asks for it, or at once if that is now.',
  ),
  save: t('Afegeix-la al calendari', 'Añadirla al calendario', 'Add it to the calendar'),
  back: t('Torna al calendari', 'Volver al calendario', 'Back to the calendar'),
} as const;
