/** Words of the centres that take part: list, one of them, and what is done to it. */
import type { Deed } from '#schemas/entities/audit.ts';
import type { Participation } from '#schemas/entities/call.ts';
import type { Text } from '#schemas/text.ts';
import type { TakingAction } from '../../use-cases/participations/fields.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** By place on the pages. */
export const takingText = {
  title: t('Centres del programa', 'Centros del programa', 'Schools of the programme'),
  sub: t('{n} centres', '{n} centros', '{n} schools'),
  subOne: t('1 centre', '1 centro', '1 school'),
  add: t('Afegeix un centre', 'Añadir un centro', 'Add a school'),
  board: t('Tauler del curs {curs}', 'Tablero del curso {curs}', 'Board of {curs}'),
  search: t('Centre, codi o municipi', 'Centro, código o municipio', 'School, code or town'),
  searchLabel: t('Cerca un centre', 'Buscar un centro', 'Find a school'),
  none: t('Encara no hi ha cap centre', 'Todavía no hay ningún centro', 'No schools yet'),
  noneHow: t(
    'Els centres que seleccioneu en una convocatòria hi surten sols. També en podeu afegir un del directori.',
    'Los centros que seleccione en una convocatoria salen solos. También puede añadir uno del directorio.',
    'Schools that are selected in a call appear by themselves. You can also add one from the directory.',
  ),
  noneFound: t('Cap centre no coincideix amb la cerca', 'Ningún centro coincide con la búsqueda', 'No school matches the search'),
  noneFoundHow: t('Proveu-ho amb menys paraules.', 'Pruébelo con menos palabras.', 'Try fewer words.'),
  columns: {
    centre: t('Centre', 'Centro', 'School'),
    curs: t('Curs {curs}', 'Curso {curs}', 'Year {curs}'),
    state: t('Estat', 'Estado', 'State'),
    head: t('Direcció', 'Dirección', 'Head'),
  },
  noPhase: t('no hi participa', 'no participa', 'takes no part'),
  states: {
    any0: t('any 0', 'año 0', 'year 0'),
    active: t('hi participa', 'participa', 'takes part'),
    finished: t('ha acabat', 'ha terminado', 'has finished'),
    left: t('baixa', 'baja', 'left'),
  } satisfies Record<Participation['state'], Text>,
  leftOn: t('baixa des {of}', 'baja desde {of}', 'left on {of}'),
  pausedUntil: t('recordatoris en pausa fins {to}', 'recordatorios en pausa hasta {to}', 'reminders paused until {to}'),
  mailbox: t('bústia oficial', 'buzón oficial', 'official mailbox'),
  trouble: t('correu retornat', 'correo devuelto', 'mail returned'),
  over: t('Centres del programa', 'Centros del programa', 'Schools of the programme'),
  phases: t('Fases', 'Fases', 'Phases'),
  people: t('Persones', 'Personas', 'People'),
  role: t('Paper', 'Papel', 'Role'),
  who: t('Qui', 'Quién', 'Who'),
  action: t('Acció', 'Acción', 'Action'),
  nobodyHead: t('ningú: s’escriu a la bústia oficial', 'nadie: se escribe al buzón oficial', 'nobody: the official mailbox is written to'),
  nobody: t('ningú: s’escriu a la direcció', 'nadie: se escribe a la dirección', 'nobody: the head is written to'),
  nobodyTown: t('ningú: no s’escriu a ningú', 'nadie: no se escribe a nadie', 'nobody: nobody is written to'),
  notWorking: t('els correus no hi arriben', 'los correos no llegan', 'mail does not arrive'),
  addPerson: t('Afegeix una persona', 'Añadir a una persona', 'Add a person'),
  unseat: t('Treu…', 'Quitar…', 'Remove…'),
  days: t('Dies sense classe propis', 'Días sin clase propios', 'Days off of their own'),
  free: t('Lliure disposició, {curs}', 'Libre disposición, {curs}', 'Free days, {curs}'),
  local: t('Festes locals de {town}, {curs}', 'Fiestas locales de {town}, {curs}', 'Local holidays of {town}, {curs}'),
  what: t('Què', 'Qué', 'What'),
  which: t('Dies', 'Días', 'Days'),
  curs: t('Curs', 'Curso', 'School year'),
  phase: t('Fase', 'Fase', 'Phase'),
  noDays: t('cap', 'ninguno', 'none'),
  change: t('Canvia', 'Cambiar', 'Change'),
  history: t('Què s’hi ha fet', 'Qué se ha hecho', 'What was done'),
  noHistory: t('Encara res des d’aquí.', 'Todavía nada desde aquí.', 'Nothing from here yet.'),
  facts: t('Participació', 'Participación', 'Participation'),
  case: t('La sol·licitud', 'La solicitud', 'The application'),
  back: t('Torna enrere', 'Volver atrás', 'Go back'),
  done: t('Desat.', 'Guardado.', 'Saved.'),
  daysDone: t(
    'Desat. Els recordatoris d’aquestes activitats es tornen a calcular; les dates només canvien si torneu a planificar el curs.',
    'Guardado. Los recordatorios de estas actividades se recalculan; las fechas solo cambian si vuelve a planificar el curso.',
    'Saved. The reminders of these activities are worked out again; dates change only if you plan the year again.',
  ),
  planDone: t(
    'Desat. Perquè el calendari ho reculli, torneu a planificar el curs.',
    'Guardado. Para que el calendario lo recoja, vuelva a planificar el curso.',
    'Saved. For the calendar to follow, plan the year again.',
  ),
  plan: t('Planifica el curs', 'Planificar el curso', 'Plan the year'),
  addTitle: t('Afegeix un centre al programa', 'Añadir un centro al programa', 'Add a school to the programme'),
  addLead: t(
    'El centre surt al tauler de seguida. Perquè tingui activitats i terminis, després cal planificar el curs.',
    'El centro sale en el tablero enseguida. Para que tenga actividades y plazos, después hay que planificar el curso.',
    'The school appears on the board at once. For it to have activities and deadlines, plan the year afterwards.',
  ),
  found: t('Trobats al directori', 'Encontrados en el directorio', 'Found in the directory'),
  choose: t('Tria’l', 'Elegir', 'Choose'),
  notFound: t('El directori no té cap centre així.', 'El directorio no tiene ningún centro así.', 'The directory has no such school.'),
  code: t('Codi', 'Código', 'Code'),
  town: t('Municipi', 'Municipio', 'Town'),
  unseatTitle: t('Voleu treure {name} d’aquest paper?', '¿Quiere quitar a {name} de este papel?', 'Remove {name} from this role?'),
  unseatLead: t(
    'Deixarà de rebre’n els correus i d’entrar-hi de seguida ({role}, {centre}). El que ha fet es conserva amb el seu nom.',
    'Dejará de recibir los correos y de entrar enseguida ({role}, {centre}). Lo que ha hecho se conserva con su nombre.',
    'They get no more mail and lose access at once ({role}, {centre}). What they did is kept under their name.',
  ),
  unseatButton: t('Treu-la', 'Quitar', 'Remove'),
} as const;

/** The actions: their button, and what will happen. */
export const takingActions: Readonly<Record<TakingAction, { readonly button: Text; readonly happens: Text }>> = {
  phase: {
    button: t('Canvia la fase', 'Cambiar la fase', 'Change the phase'),
    happens: t(
      'De la fase depèn què li toca cada curs. El calendari no canvia fins que torneu a planificar el curs: veureu què s’hi afegeix i què se’n treu.',
      'De la fase depende qué le toca cada curso. El calendario no cambia hasta que vuelva a planificar el curso: verá qué se añade y qué se quita.',
      'The phase says what is asked of it each year. The calendar does not change until you plan the year again: you will see what is added and removed.',
    ),
  },
  leave: {
    button: t('Registra la baixa', 'Registrar la baja', 'Record that it leaves'),
    happens: t(
      'Des d’aquell dia no s’escriu més a ningú del centre. Les activitats que té al calendari se’n treuen quan torneu a planificar el curs. Es pot desfer.',
      'Desde ese día no se escribe más a nadie del centro. Las actividades que tiene en el calendario se quitan cuando vuelva a planificar el curso. Se puede deshacer.',
      'From that day nobody of the school is written to. Its activities are removed when you plan the year again. It can be undone.',
    ),
  },
  return: {
    button: t('Desfés la baixa', 'Deshacer la baja', 'Undo the leaving'),
    happens: t(
      'El centre torna a participar-hi amb les fases que tenia. Per recuperar les activitats que ja s’havien tret, torneu a planificar el curs.',
      'El centro vuelve a participar con las fases que tenía. Para recuperar las actividades que ya se habían quitado, vuelva a planificar el curso.',
      'The school takes part again with the phases that it had. To get back activities that were removed, plan the year again.',
    ),
  },
  pause: {
    button: t('Atura els recordatoris', 'Detener los recordatorios', 'Pause the reminders'),
    happens: t(
      'Fins aquell dia no s’envia cap recordatori a ningú del centre; els que caiguin mentrestant no es recuperen. Les convocatòries, els canvis i les anul·lacions hi arriben igualment.',
      'Hasta ese día no se envía ningún recordatorio a nadie del centro; los que caigan mientras tanto no se recuperan. Las convocatorias, los cambios y las anulaciones llegan igualmente.',
      'Until that day nobody of the school is reminded; reminders that fall meanwhile are not made up for. Invitations, changes and cancellations still arrive.',
    ),
  },
  resume: {
    button: t('Reprèn els recordatoris', 'Reanudar los recordatorios', 'Resume the reminders'),
    happens: t(
      'Els recordatoris tornen a sortir des d’ara.',
      'Los recordatorios vuelven a salir desde ahora.',
      'Reminders go out again from now on.',
    ),
  },
  'free-days': {
    button: t('Desa els dies de lliure disposició', 'Guardar los días de libre disposición', 'Save the free days'),
    happens: t(
      'Aquells dies no se’ls envien recordatoris. Els que ja estaven previstos s’avancen o s’endarrereixen de seguida; les dates de les sessions no canvien fins que planifiqueu.',
      'Esos días no se les envían recordatorios. Los que ya estaban previstos se adelantan o retrasan enseguida; las fechas de las sesiones no cambian hasta que planifique.',
      'No reminders go out on those days. Those already planned move at once; dates of sessions do not change until you plan.',
    ),
  },
  'local-days': {
    button: t('Desa les festes locals', 'Guardar las fiestas locales', 'Save the local holidays'),
    happens: t(
      'Valen per a tots els centres del municipi. Aquells dies no se’ls envien recordatoris, i els que ja estaven previstos es mouen de seguida.',
      'Valen para todos los centros del municipio. Esos días no se les envían recordatorios, y los que ya estaban previstos se mueven enseguida.',
      'They hold for all schools of the town. No reminders go out on those days, and those already planned move at once.',
    ),
  },
  seat: {
    button: t('Afegeix la persona', 'Añadir a la persona', 'Add the person'),
    happens: t(
      'Rebrà els correus d’aquest paper i hi podrà entrar amb la seva adreça, sense contrasenya. Qui ja hi fos hi continua; a la direcció, la bústia oficial deixa de rebre’ls.',
      'Recibirá los correos de este papel y podrá entrar con su dirección, sin contraseña. Quien ya estuviera continúa; en la dirección, el buzón oficial deja de recibirlos.',
      'They get the mail of this role and can sign in with their address, without a password. Who was there stays; of the head’s seat, the official mailbox gets no more.',
    ),
  },
};

/** What was done, in the past; `{name}` did it. */
export const takingDeeds: Readonly<Partial<Record<Deed['action'], Text>>> = {
  seat: t('{name} hi va posar {person} ({role})', '{name} puso a {person} ({role})', '{name} seated {person} ({role})'),
  unseat: t('{name} en va treure {person} ({role})', '{name} quitó a {person} ({role})', '{name} removed {person} ({role})'),
  'take-in': t(
    '{name} va afegir el centre: {phase}, {curs}',
    '{name} añadió el centro: {phase}, {curs}',
    '{name} added the school: {phase}, {curs}',
  ),
  phase: t(
    '{name} en va canviar la fase: {phase}, {curs}',
    '{name} cambió la fase: {phase}, {curs}',
    '{name} changed the phase: {phase}, {curs}',
  ),
  leave: t(
    '{name} va registrar la baixa, des {of}: {reason}',
    '{name} registró la baja, desde {of}: {reason}',
    '{name} recorded that it leaves on {of}: {reason}',
  ),
  return: t('{name} va desfer la baixa', '{name} deshizo la baja', '{name} undid the leaving'),
  pause: t(
    '{name} en va aturar els recordatoris fins {to}',
    '{name} detuvo los recordatorios hasta {to}',
    '{name} paused the reminders until {to}',
  ),
  resume: t('{name} en va reprendre els recordatoris', '{name} reanudó los recordatorios', '{name} resumed the reminders'),
  'free-days': t(
    '{name} en va canviar els dies de lliure disposició, {curs}',
    '{name} cambió los días de libre disposición, {curs}',
    '{name} changed the free days, {curs}',
  ),
  'local-days': t(
    '{name} en va canviar les festes locals, {curs}',
    '{name} cambió las fiestas locales, {curs}',
    '{name} changed the local holidays, {curs}',
  ),
};
