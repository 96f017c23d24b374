/** Words of the public page. Programme facts come from the programme's sheet and its published news. */
import type { Text } from '#schemas/text.ts';

/** One line: the same words three times. */
const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

export const homeText = {
  title: t('Aliances per a l’èxit educatiu', 'Alianzas para el éxito educativo', 'Alliances for educational success'),
  lead: t(
    'Magnet acompanya els centres que volen créixer al costat d’una institució de prestigi: per millorar l’èxit educatiu, reduir la segregació escolar i tornar a ser una escola que atrau.',
    'Magnet acompaña a los centros que quieren crecer junto a una institución de prestigio: para mejorar el éxito educativo, reducir la segregación escolar y volver a ser una escuela que atrae.',
    'Magnet supports schools that want to grow beside a prestigious institution: to improve educational success, reduce school segregation and become an attractive school again.',
  ),
  present: t('Presenta el centre', 'Presentar el centro', 'Present your school'),
  how: t('Com funciona', 'Cómo funciona', 'How it works'),
  openNotice: t(
    'La convocatòria {curs} és oberta fins al {closes}.',
    'La convocatoria {curs} está abierta hasta el {closes}.',
    'The {curs} call is open until {closes}.',
  ),
  soonNotice: t(
    'La convocatòria {curs} s’obre el {opens}.',
    'La convocatoria {curs} se abre el {opens}.',
    'The {curs} call opens on {opens}.',
  ),
  openTitle: t('La convocatòria {curs} és oberta', 'La convocatoria {curs} está abierta', 'The {curs} call is open'),
  soonTitle: t(
    'La convocatòria {curs} encara no és oberta',
    'La convocatoria {curs} todavía no está abierta',
    'The {curs} call is not open yet',
  ),
  closedTitle: t('La convocatòria {curs} és tancada', 'La convocatoria {curs} está cerrada', 'The {curs} call is closed'),
  noneTitle: t('Ara no hi ha cap convocatòria', 'Ahora no hay ninguna convocatoria', 'There is no call at present'),
  until: t('Fins al {closes}, a les 23.59 h. {left}', 'Hasta el {closes}, a las 23:59 h. {left}', 'Until {closes}, at 23:59. {left}'),
  dayLeft: t('Queda 1 dia.', 'Queda 1 día.', '1 day left.'),
  daysLeft: t('Queden {count} dies.', 'Quedan {count} días.', '{count} days left.'),
  lastDay: t('Avui és l’últim dia.', 'Hoy es el último día.', 'Today is the last day.'),
  soonLead: t(
    'S’hi podran presentar sol·licituds del {opens} al {closes}.',
    'Se podrán presentar solicitudes del {opens} al {closes}.',
    'Applications can be sent from {opens} to {closes}.',
  ),
  closedLead: t(
    'Es va tancar el {closes}. Els esborranys es poden llegir, però ja no es poden enviar.',
    'Se cerró el {closes}. Los borradores se pueden leer, pero ya no se pueden enviar.',
    'It closed on {closes}. Drafts can still be read, but no longer sent.',
  ),
  noneLead: t(
    'Quan el programa n’obri una, la trobareu aquí amb les dates i el formulari.',
    'Cuando el programa abra una, la encontrará aquí con las fechas y el formulario.',
    'When the programme opens one, you will find it here with its dates and form.',
  ),
  who: t(
    'S’hi poden presentar centres públics d’infantil i primària o amb ESO que tinguin una composició social desequilibrada respecte de la seva zona. Si dubteu si hi encaixeu, presenteu-vos-hi: els criteris orienten la comissió, no tanquen la porta.',
    'Pueden presentarse centros públicos de infantil y primaria o con ESO que tengan una composición social desequilibrada respecto a su zona. Si duda de si encaja, preséntese: los criterios orientan a la comisión, no cierran la puerta.',
    'State schools with infant and primary education or with ESO may apply if their social composition is unbalanced compared with their area. If you are not sure, apply anyway: the criteria guide the committee, they do not close the door.',
  ),
  noPassword: t(
    'Podeu començar avui i acabar un altre dia. Les respostes es desen soles i no cal cap contrasenya: us enviem un enllaç al correu que ens digueu.',
    'Puede empezar hoy y acabar otro día. Las respuestas se guardan solas y no hace falta contraseña: le enviamos un enlace al correo que nos diga.',
    'You can begin today and finish another day. Answers save themselves and there is no password: we send a link to the address you give us.',
  ),
  begin: t('Comença la sol·licitud', 'Empezar la solicitud', 'Start the application'),
  goOn: t('Continua una sol·licitud començada', 'Continuar una solicitud empezada', 'Continue an application you began'),
  official: t('Tràmit oficial', 'Trámite oficial', 'Official procedure'),
  haveReady: t('Tingueu a mà', 'Tenga a mano', 'What you will need'),
  ready: [
    t('El codi de centre', 'El código de centro', 'The school’s code'),
    t(
      'Percentatges del centre i de la zona: nacionalitat estrangera i beques de menjador o material',
      'Porcentajes del centro y de la zona: nacionalidad extranjera y becas de comedor o material',
      'Percentages of the school and the area: foreign nationality, and dining or material grants',
    ),
    t('El resultat de la votació del claustre', 'El resultado de la votación del claustro', 'The result of the teachers’ vote'),
    t(
      'La carta de recolzament de l’ajuntament o del Consorci. Pot arribar més tard: la podem demanar nosaltres',
      'La carta de apoyo del ayuntamiento o del Consorcio. Puede llegar más tarde: la podemos pedir nosotros',
      'The support letter of the town council or the Consortium. It may come later: we can ask for it',
    ),
  ],
  aimsTitle: t('Quina realitat volem?', '¿Qué realidad queremos?', 'What do we want to see?'),
  aims: [
    {
      title: t('Un centre de referència', 'Un centro de referencia', 'A school of reference'),
      text: t(
        'Amb un projecte innovador i de qualitat, fet en aliança, que es coneix i es comparteix al territori.',
        'Con un proyecto innovador y de calidad, hecho en alianza, que se conoce y se comparte en el territorio.',
        'With an innovative project of quality, made in alliance, known and shared around it.',
      ),
    },
    {
      title: t('Un centre que atrau', 'Un centro que atrae', 'A school that attracts'),
      text: t(
        'Amb magnetisme per a les famílies i per a la comunitat educativa.',
        'Con magnetismo para las familias y para la comunidad educativa.',
        'That families and the educational community want to come to.',
      ),
    },
    {
      title: t('Un centre equilibrat', 'Un centro equilibrado', 'A balanced school'),
      text: t(
        'Que recupera una composició social semblant a la del lloc on és.',
        'Que recupera una composición social parecida a la del lugar donde está.',
        'With a social composition like that of the place where it is.',
      ),
    },
  ],
  roadTitle: t(
    'Un any per preparar‑se i quatre per créixer',
    'Un año para prepararse y cuatro para crecer',
    'A year to prepare and four to grow',
  ),
  roadNote: t(
    'Si a l’any 0 falta alguna peça, el centre espera. La durada es pot ajustar a cada centre.',
    'Si en el año 0 falta alguna pieza, el centro espera. La duración se puede ajustar a cada centro.',
    'If something is missing in year 0, the school waits. The length can be adjusted to each school.',
  ),
  road: [
    {
      title: t('Any 0', 'Año 0', 'Year 0'),
      text: t(
        '15 hores d’assessorament. Es busca la institució partner i la persona formadora, i es treballen les mesures amb l’ajuntament i la inspecció.',
        '15 horas de asesoramiento. Se busca la institución partner y la persona formadora, y se trabajan las medidas con el ayuntamiento y la inspección.',
        '15 hours of advice. The partner institution and the trainer are found; measures are worked out with the town council and the inspectorate.',
      ),
    },
    {
      title: t('Any 1', 'Año 1', 'Year 1'),
      text: t(
        'Comença l’aliança i el primer curs intensiu. Es presenta en públic cap al gener o el febrer.',
        'Empieza la alianza y el primer curso intensivo. Se presenta en público hacia enero o febrero.',
        'The alliance and the first intensive year begin. It is presented in public around January or February.',
      ),
    },
    {
      title: t('Any 2', 'Año 2', 'Year 2'),
      text: t(
        'Segon curs intensiu: 30 hores de formació al centre, seminaris i cocreació.',
        'Segundo curso intensivo: 30 horas de formación en el centro, seminarios y cocreación.',
        'Second intensive year: 30 hours of training at the school, seminars and co-creation.',
      ),
    },
    {
      title: t('Any 3', 'Año 3', 'Year 3'),
      text: t(
        'Tercer curs intensiu. Les pràctiques es documenten per poder-les compartir.',
        'Tercer curso intensivo. Las prácticas se documentan para poder compartirlas.',
        'Third intensive year. Practices are documented to be shared.',
      ),
    },
    {
      title: t('Any 4', 'Año 4', 'Year 4'),
      text: t(
        'Consolidació i memòria final, amb els reptes que queden.',
        'Consolidación y memoria final, con los retos que quedan.',
        'Consolidation and final report, with the challenges that remain.',
      ),
    },
    {
      title: t('Xarxa', 'Red', 'Network'),
      text: t(
        'El centre continua a la xarxa Magnet i ho confirma cada curs.',
        'El centro continúa en la red Magnet y lo confirma cada curso.',
        'The school stays in the Magnet network and confirms it every year.',
      ),
    },
  ],
  yearTitle: t('Cada curs', 'Cada curso', 'Every school year'),
  year: [
    { figure: '30 h', text: t('de formació al centre', 'de formación en el centro', 'of training at the school') },
    {
      figure: '3',
      text: t('seminaris per als equips impulsors', 'seminarios para los equipos impulsores', 'seminars for the core teams'),
    },
    {
      figure: '1',
      text: t(
        'jornada de cocreació: centre, partner i persona formadora',
        'jornada de cocreación: centro, partner y persona formadora',
        'co-creation day: school, partner and trainer',
      ),
    },
    { figure: '1', text: t('jornada de comunicació', 'jornada de comunicación', 'communication day') },
    {
      figure: '2',
      text: t(
        'trobades al centre: la inicial i la final',
        'encuentros en el centro: el inicial y el final',
        'meetings at the school: the first and the last',
      ),
    },
    {
      figure: '1',
      text: t(
        'trobada d’equips directius sobre mesures d’escolarització',
        'encuentro de equipos directivos sobre medidas de escolarización',
        'meeting of management teams on enrolment measures',
      ),
    },
  ],
  figuresTitle: t('El programa en xifres', 'El programa en cifras', 'The programme in figures'),
  figuresSource: t(
    'Notícies publicades pel programa (gener de 2020, cursos 2022-23 i 2023-24). Els cursos que no hi surten no s’han trobat publicats.',
    'Noticias publicadas por el programa (enero de 2020, cursos 2022-23 y 2023-24). Los cursos que no aparecen no se han encontrado publicados.',
    'News published by the programme (January 2020, years 2022-23 and 2023-24). Years left out were not found published.',
  ),
  centres: t('Centres', 'Centros', 'Schools'),
  municipalities: t('Municipis', 'Municipios', 'Municipalities'),
  teachers: t('Docents', 'Docentes', 'Teachers'),
  when: t('Moment', 'Momento', 'When'),
  sameData: t('Les mateixes dades en una taula', 'Los mismos datos en una tabla', 'The same data in a table'),
  saidTitle: t('Què en diuen els centres', 'Qué dicen los centros', 'What schools say'),
  saidEmpty: t('Encara no hi ha cap resum publicat.', 'Todavía no hay ningún resumen publicado.', 'No summary has been published yet.'),
  saidWhy: t(
    'Aquí llegireu el resum de la memòria dels centres que n’autoritzin la publicació, amb les seves paraules.',
    'Aquí leerá el resumen de la memoria de los centros que autoricen su publicación, con sus palabras.',
    'Here you will read the summary of the report of schools that allow its publication, in their own words.',
  ),
};

/** Published figures of the programme, by moment (domain.md 1.2: S25, S22, S23). */
export const homeFigures = {
  centres: [
    { when: '2020', value: 27 },
    { when: '2022-23', value: 33 },
    { when: '2023-24', value: 41 },
  ],
  municipalities: [
    { when: '2020', value: 16 },
    { when: '2022-23', value: 20 },
    { when: '2023-24', value: 24 },
  ],
  teachers: [
    { when: '2022-23', value: 1107 },
    { when: '2023-24', value: 2250 },
  ],
};
