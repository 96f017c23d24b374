/** Words of the pages on which the coordination writes the mails. */

import type { ItemHoles } from '#schemas/mails/items.ts';
import type { caseHoles, messages } from '#schemas/messages.ts';
import type { Locale, Text } from '#schemas/text.ts';
import type { TextKind } from '../../use-cases/texts/list-texts.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

type Hole =
  | keyof ItemHoles
  | keyof typeof caseHoles.shape
  | keyof (typeof messages)['sign-in']['props']['shape']
  | keyof (typeof messages)['M-DIGEST']['props']['shape'];

/** By place on the page. */
export const mailTexts = {
  short: t('Correus', 'Correos', 'E-mails'),
  title: t('Textos dels correus', 'Textos de los correos', 'Words of the e-mails'),
  lead: t(
    'Els correus del programa, amb les paraules que diuen ara. Un canvi val des que el deseu: els correus que ja estaven en camí diuen el text d’abans.',
    'Los correos del programa, con las palabras que dicen ahora. Un cambio vale desde que se guarda: los correos que ya estaban en camino dicen el texto de antes.',
    'The e-mails of the programme, in the words that they say now. A change counts once it is saved: e-mails that were on their way say the text before.',
  ),
  filter: t('Cerca als textos', 'Buscar en los textos', 'Search the words'),
  q: t('Paraules o codi', 'Palabras o código', 'Words or code'),
  kind: t('De què són', 'De qué son', 'What they are about'),
  state: t('Estat', 'Estado', 'State'),
  all: t('Tots', 'Todos', 'All'),
  kinds: {
    form: t('Tràmits', 'Trámites', 'Forms'),
    session: t('Sessions', 'Sesiones', 'Sessions'),
    deadline: t('Terminis', 'Plazos', 'Deadlines'),
    service: t('Del servei', 'Del servicio', 'Of the service'),
  } satisfies Record<TextKind, Text>,
  states: {
    changed: t('Canviats', 'Cambiados', 'Changed'),
    missing: t('Falta alguna llengua', 'Falta alguna lengua', 'A language is missing'),
  },
  subject: t('Assumpte', 'Asunto', 'Subject'),
  body: t('Cos', 'Cuerpo', 'Body'),
  about: t('On surt', 'Dónde sale', 'Where it is sent'),
  more: t('i {n} més', 'y {n} más', 'and {n} more'),
  original: t('original', 'original', 'original'),
  changed: t('canviat', 'cambiado', 'changed'),
  missing: t('falta: {languages}', 'falta: {languages}', 'missing: {languages}'),
  languages: {
    ca: t('català', 'catalán', 'Catalan'),
    es: t('castellà', 'castellano', 'Spanish'),
    en: t('anglès', 'inglés', 'English'),
  },
  none: t('Cap correu no ho diu', 'Ningún correo lo dice', 'No e-mail says so'),
  noneHow: t(
    'Cerqueu-ho amb menys paraules, o traieu els filtres.',
    'Búsquelo con menos palabras, o quite los filtros.',
    'Search with fewer words, or clear the filters.',
  ),
  editLead: t(
    'Deixeu una llengua en blanc i dirà l’original. Els paràgrafs se separen amb una línia buida; un paràgraf on totes les variables són buides no surt.',
    'Deje una lengua en blanco y dirá el original. Los párrafos se separan con una línea vacía; un párrafo donde todas las variables están vacías no sale.',
    'Leave a language empty and it says the original. Paragraphs are separated by an empty line; one whose variables are all empty is left out.',
  ),
  inLanguage: {
    ca: t('En català', 'En catalán', 'In Catalan'),
    es: t('En castellà', 'En castellano', 'In Spanish'),
    en: t('En anglès', 'En inglés', 'In English'),
  },
  subjectIn: {
    ca: t('Assumpte en català', 'Asunto en catalán', 'Subject in Catalan'),
    es: t('Assumpte en castellà', 'Asunto en castellano', 'Subject in Spanish'),
    en: t('Assumpte en anglès', 'Asunto en inglés', 'Subject in English'),
  },
  bodyIn: {
    ca: t('Cos en català', 'Cuerpo en catalán', 'Body in Catalan'),
    es: t('Cos en castellà', 'Cuerpo en castellano', 'Body in Spanish'),
    en: t('Cos en anglès', 'Cuerpo en inglés', 'Body in English'),
  },
  theOriginal: t('L’original', 'El original', 'The original'),
  save: t('Desa els textos', 'Guardar los textos', 'Save the words'),
  look: t('Mostra com queda', 'Mostrar cómo queda', 'Show how it reads'),
  try: t('Envia-me’n una prova', 'Enviarme una prueba', 'Send me a test'),
  previewTitle: t('Com queda', 'Cómo queda', 'How it reads'),
  previewWrong: t(
    'Es veurà quan estigui corregit el que es diu més amunt.',
    'Se verá cuando esté corregido lo que se dice más arriba.',
    'It shows once what is said above is corrected.',
  ),
  example: t('Com a exemple de', 'Como ejemplo de', 'As an example of'),
  reader: t('Com si ho rebés', 'Como si lo recibiera', 'As if it went to'),
  language: t('Llengua de l’exemple', 'Lengua del ejemplo', 'Language of the example'),
  variables: t('Variables', 'Variables', 'Variables'),
  variablesLead: t(
    'Escriviu-les entre claus: al seu lloc hi sortirà el que es diu al costat.',
    'Escríbalas entre llaves: en su lugar saldrá lo que se dice al lado.',
    'Write them between braces; they become what is said beside them.',
  ),
  becomes: t('Què en surt', 'En qué se convierte', 'What it becomes'),
  history: t('Versions', 'Versiones', 'Versions'),
  noHistory: t('Ningú no ha canviat l’original.', 'Nadie ha cambiado el original.', 'Nobody has changed the original.'),
  wrote: t('{name} en va escriure la versió {n}', '{name} escribió la versión {n}', '{name} wrote version {n}'),
  wentBack: t('{name} va tornar a l’original', '{name} volvió al original', '{name} went back to the original'),
  holds: t('és la que val', 'es la que vale', 'it is the one that counts'),
  see: t('Què deia', 'Qué decía', 'What it said'),
  restore: t('Recupera-la', 'Recuperarla', 'Bring it back'),
  restoreOriginal: t('Torna a l’original', 'Volver al original', 'Go back to the original'),
  news: {
    desat: t('Els textos s’han desat.', 'Los textos se han guardado.', 'The words are saved.'),
    recuperat: t(
      'Els textos d’aquella versió tornen a valer.',
      'Los textos de aquella versión vuelven a valer.',
      'The words of that version count again.',
    ),
  },
  sent: t(
    'Us hem enviat la prova a {address}. El que heu escrit encara no està desat.',
    'Le hemos enviado la prueba a {address}. Lo que ha escrito todavía no está guardado.',
    'We sent the test to {address}. What you wrote is not saved yet.',
  ),
  meanwhileTitle: t('Algú altre ho ha canviat', 'Otra persona lo ha cambiado', 'Somebody else changed it'),
  meanwhile: t(
    '{name} n’ha desat una altra versió mentre escrivíeu; la trobareu a la llista de versions. El que heu escrit és aquí: si el deseu, serà la que valdrà.',
    '{name} ha guardado otra versión mientras escribía; la encontrará en la lista de versiones. Lo que ha escrito está aquí: si lo guarda, será la que valga.',
    '{name} saved another version while you were writing; you find it in the list of versions. What you wrote is here: if you save it, it will be the one that counts.',
  ),
} as const;

/** What each variable becomes. */
export const variableWords: Readonly<Record<Hole | 'amendments' | 'answers' | 'name', Text>> = {
  activity: t('el nom de l’activitat', 'el nombre de la actividad', 'the name of the activity'),
  centre: t('el nom del centre', 'el nombre del centro', 'the name of the school'),
  about: t('de què es tracta, amb el centre', 'de qué se trata, con el centro', 'what it is about, with the school'),
  curs: t('el curs: 2026-27', 'el curso: 2026-27', 'the school year: 2026-27'),
  expects: t('què se n’espera, una frase', 'qué se espera, una frase', 'what is expected, a sentence'),
  convened: t('qui hi és convocat', 'quién está convocado', 'who is convened'),
  when: t(
    'dia i hora: dimecres 14 d’octubre de 2026, de 9.00 a 14.00 h',
    'día y hora: miércoles 14 de octubre de 2026, de 9:00 a 14:00 h',
    'day and hour: Wednesday 14 October 2026, from 9:00 to 14:00',
  ),
  day: t('el dia: dimecres 14 d’octubre', 'el día: miércoles 14 de octubre', 'the day: Wednesday 14 October'),
  hour: t('l’hora: de 9.00 a 14.00 h', 'la hora: de 9:00 a 14:00 h', 'the hour: from 9:00 to 14:00'),
  until: t('el dia abans del qual s’ha de respondre', 'el día antes del cual hay que responder', 'the day before which an answer is asked'),
  deadline: t(
    'quan acaba el termini, amb dia i hora',
    'cuándo termina el plazo, con día y hora',
    'when the deadline is, with day and hour',
  ),
  days: t('quant falta: demà, d’aquí a 7 dies', 'cuánto falta: mañana, dentro de 7 días', 'how far it is: tomorrow, in 7 days'),
  was: t('quan era abans del canvi', 'cuándo era antes del cambio', 'when it was before the change'),
  place: t('el lloc', 'el lugar', 'the place'),
  link: t('l’enllaç per ser-hi a distància', 'el enlace para asistir a distancia', 'the link to attend from afar'),
  documents: t('els documents, amb els enllaços', 'los documentos, con los enlaces', 'the documents, with their links'),
  responsible: t('qui n’és responsable', 'quién es responsable', 'who is responsible'),
  role: t(
    'què hi fa qui ho rep: sou a la direcció de…',
    'qué hace quien lo recibe: está en la dirección de…',
    'what its reader is: you are in the management of…',
  ),
  percent: t('quant se n’ha fet: 60\u00a0%', 'cuánto se ha hecho: 60\u00a0%', 'how much is done: 60%'),
  change: t('què ha canviat, una frase', 'qué ha cambiado, una frase', 'what has changed, a sentence'),
  reason: t('el motiu que s’ha escrit', 'el motivo que se ha escrito', 'the reason that was written'),
  note: t('la nota que s’ha escrit', 'la nota que se ha escrito', 'the note that was written'),
  reference: t('la referència: MAG-7K3P-9QXM', 'la referencia: MAG-7K3P-9QXM', 'the reference: MAG-7K3P-9QXM'),
  form: t('el nom del tràmit', 'el nombre del trámite', 'the name of the form'),
  code: t('el codi de centre', 'el código de centro', 'the school code'),
  state: t('l’estat del tràmit', 'el estado del trámite', 'the state of the form'),
  next: t('què passarà després', 'qué pasará después', 'what happens next'),
  order: t('el lloc a la llista d’espera', 'el puesto en la lista de espera', 'the place on the waiting list'),
  actor: t('qui ho ha fet', 'quién lo ha hecho', 'who did it'),
  asks: t('qui ho demana', 'quién lo pide', 'who asks for it'),
  task: t('el document que es demana', 'el documento que se pide', 'the document that is asked for'),
  amendments: t('la llista d’esmenes', 'la lista de enmiendas', 'the list of amendments'),
  answers: t('les respostes que s’han enviat', 'las respuestas que se han enviado', 'the answers that were sent'),
  pin: t('el codi de sis xifres', 'el código de seis cifras', 'the code of six digits'),
  minutes: t('els minuts que val', 'los minutos que vale', 'the minutes for which it holds'),
  name: t('qui passa el relleu', 'quién pasa el relevo', 'who hands over'),
  figures: t('les xifres de la setmana', 'las cifras de la semana', 'the figures of the week'),
  overdue: t('el que és fora de termini', 'lo que está fuera de plazo', 'what is late'),
  soon: t('el que ve en 14 dies', 'lo que viene en 14 días', 'what comes within 14 days'),
  bounced: t('les persones sense correu', 'las personas sin correo', 'the people without mail'),
  unread: t('els casos sense llegir', 'los casos sin leer', 'the unread cases'),
};

/** Words with a name for each hole: «Convocatòria: [de què es tracta], [el dia]». */
export function withNames(text: Text, locale: Locale): string {
  const name = (hole: string) => (variableWords as Readonly<Record<string, Text>>)[hole]?.[locale].split(/[:,]/u)[0] ?? hole;
  return text[locale].replace(/\{(\w+)\}/gu, (_, hole: string) => `[${name(hole)}]`);
}
