/** The mails of a session: invitation, reminder (by what the reader answered), change, cancellation. One set of words for all activities where people meet. */
import type { MailWords } from '../messages.ts';

const answer = {
  button: { label: { ca: 'Respon la convocatòria', es: 'Responder a la convocatoria', en: 'Answer the invitation' }, to: 'answer' },
  change: { label: { ca: 'Canvia la resposta', es: 'Cambiar la respuesta', en: 'Change your answer' }, to: 'answer' },
} as const;

const why = {
  ca: 'Perquè {role}, curs {curs}.',
  es: 'Porque {role}, curso {curs}.',
  en: 'Because {role}, school year {curs}.',
} as const;

const stops = {
  ca: 'Si responeu que no hi podeu venir, no us ho recordarem. Si ja no teniu aquest encàrrec, responeu aquest correu i digueu-nos qui us ha rellevat.',
  es: 'Si responde que no puede venir, no se lo recordaremos. Si ya no tiene este encargo, responda a este correo y díganos quién le ha relevado.',
  en: 'If you answer that you cannot come, we will not remind you. If this is no longer your task, answer this e-mail and tell us who took over.',
} as const;

/** The invitation. */
export const convened = {
  subject: {
    ca: 'Convocatòria: {about}, {day}',
    es: 'Convocatoria: {about}, {day}',
    en: 'Invitation: {about}, {day}',
  },
  body: {
    ca: 'Us convoquem a aquesta activitat del programa Magnet: {about}. Serà el {when}.\n\nPersones convocades: {convened}.\n\nQuè demana el programa? {expects}\n\n{note}\n\nDocuments: {documents}\n\nDigueu-nos si hi vindreu. Si no podeu, hi pot venir algú altre en lloc vostre: ho direu a la mateixa pàgina, sense cap compte ni cap contrasenya.\n\nUs agrairem que respongueu abans del {until}.\n\nHem adjuntat la cita perquè la pugueu posar al calendari. Si canvia la data o el lloc, us n’enviarem una de nova i la substituirà.\n\nPersona de contacte: {responsible}.',
    es: 'Le convocamos a esta actividad del programa Magnet: {about}. Será el {when}.\n\nPersonas convocadas: {convened}.\n\n¿Qué pide el programa? {expects}\n\n{note}\n\nDocumentos: {documents}\n\nDíganos si vendrá. Si no puede, puede venir otra persona en su lugar: lo dirá en la misma página, sin cuenta ni contraseña.\n\nLe agradeceremos que responda antes del {until}.\n\nHemos adjuntado la cita para que pueda ponerla en el calendario. Si cambia la fecha o el lugar, le enviaremos una nueva que la sustituirá.\n\nPersona de contacto: {responsible}.',
    en: 'You are invited to this activity of the Magnet programme: {about}. It will be on {when}.\n\nWho is convened: {convened}.\n\nWhat does the programme ask for? {expects}\n\n{note}\n\nDocuments: {documents}\n\nPlease say whether you will come. If you cannot, somebody else may come in your place: you say so on the same page, without account or password.\n\nPlease answer before {until}.\n\nThe appointment is attached, for your calendar. If date or place changes, we will send a new one that replaces it.\n\nContact: {responsible}.',
  },
  buttons: [answer.button],
  why,
  stops,
} as const satisfies MailWords;

/** The reminder of who has not answered. */
export const sessionUnanswered = {
  subject: {
    ca: 'Hi vindreu? {about}, {day}',
    es: '¿Vendrá? {about}, {day}',
    en: 'Will you come? {about}, {day}',
  },
  body: {
    ca: 'Us recordem aquesta convocatòria: {about}. Serà {days}, el {when}, i encara no sabem si hi vindreu.\n\n{note}\n\nDocuments: {documents}\n\nRespondre és un moment i no us cal cap compte. Si no hi podeu venir, digueu-nos-ho també, o digueu-nos qui vindrà en lloc vostre.\n\nPersona de contacte: {responsible}.',
    es: 'Le recordamos esta convocatoria: {about}. Será {days}, el {when}, y aún no sabemos si vendrá.\n\n{note}\n\nDocumentos: {documents}\n\nResponder es un momento y no necesita cuenta. Si no puede venir, díganoslo también, o díganos quién vendrá en su lugar.\n\nPersona de contacto: {responsible}.',
    en: 'This is a reminder of an invitation: {about}. It is {days}, on {when}, and we do not know yet whether you will come.\n\n{note}\n\nDocuments: {documents}\n\nAnswering takes a moment and needs no account. If you cannot come, please say so too, or tell us who comes in your place.\n\nContact: {responsible}.',
  },
  buttons: [answer.button],
  why,
  stops,
} as const satisfies MailWords;

/** The reminder of who said that they come, or comes for somebody. */
export const sessionAnswered = {
  subject: {
    ca: 'Us hi esperem: {about}, {day}',
    es: 'Le esperamos: {about}, {day}',
    en: 'See you there: {about}, {day}',
  },
  body: {
    ca: 'Comptem amb vós: {about}. Serà {days}, el {when}.\n\n{note}\n\nDocuments: {documents}\n\nSi al final no hi podeu venir, digueu-nos-ho, i si pot ser qui vindrà en lloc vostre.\n\nPersona de contacte: {responsible}.',
    es: 'Contamos con usted: {about}. Será {days}, el {when}.\n\n{note}\n\nDocumentos: {documents}\n\nSi al final no puede venir, díganoslo, y si es posible quién vendrá en su lugar.\n\nPersona de contacto: {responsible}.',
    en: 'We are counting on you: {about}. It is {days}, on {when}.\n\n{note}\n\nDocuments: {documents}\n\nIf in the end you cannot come, please tell us, and if possible who comes in your place.\n\nContact: {responsible}.',
  },
  buttons: [answer.change],
  why: {
    ca: 'Perquè heu dit que hi vindríeu, i {role}, curs {curs}.',
    es: 'Porque ha dicho que vendría, y {role}, curso {curs}.',
    en: 'Because you said that you would come, and {role}, school year {curs}.',
  },
  stops: {
    ca: 'Si responeu que al final no hi podeu venir, no us ho recordarem més.',
    es: 'Si responde que al final no puede venir, no se lo recordaremos más.',
    en: 'If you answer that you cannot come after all, we will not remind you any more.',
  },
} as const satisfies MailWords;

/** Another date, another place, or held after all. */
export const sessionChanged = {
  subject: {
    ca: 'Canvi: {about}, {day}',
    es: 'Cambio: {about}, {day}',
    en: 'Change: {about}, {day}',
  },
  body: {
    ca: '{change} Es tracta de: {about}. Serà el {when}.\n\nEl motiu: {reason}\n\n{note}\n\nDocuments: {documents}\n\nMireu si encara us va bé i digueu-nos-ho. Si ja havíeu respost, la resposta es pot canviar.\n\nHem adjuntat la cita nova: al vostre calendari substitueix l’anterior.\n\nPersona de contacte: {responsible}.',
    es: '{change} Se trata de: {about}. Será el {when}.\n\nEl motivo: {reason}\n\n{note}\n\nDocumentos: {documents}\n\nMire si aún le va bien y díganoslo. Si ya había respondido, la respuesta se puede cambiar.\n\nHemos adjuntado la cita nueva: en su calendario sustituye a la anterior.\n\nPersona de contacto: {responsible}.',
    en: '{change} It is about: {about}. It will be on {when}.\n\nThe reason: {reason}\n\n{note}\n\nDocuments: {documents}\n\nPlease see whether it still suits you and tell us. If you had answered, you can change your answer.\n\nThe new appointment is attached: in your calendar it replaces the one before.\n\nContact: {responsible}.',
  },
  buttons: [answer.button],
  why,
  stops: {
    ca: 'D’aquest canvi no us en direm res més; els recordatoris seguiran la data nova.',
    es: 'De este cambio no le diremos nada más; los recordatorios seguirán la fecha nueva.',
    en: 'We will not write about this change again; reminders follow the new date.',
  },
} as const satisfies MailWords;

/** It is held, but without the reader: another school, or another person, goes instead. */
export const sessionUninvited = {
  subject: {
    ca: 'Ja no hi heu d’anar: {about}, {day}',
    es: 'Ya no tiene que ir: {about}, {day}',
    en: 'You need not come any more: {about}, {day}',
  },
  body: {
    ca: 'Ja no cal que vingueu a aquesta activitat: {about}. És el {when}.\n\nEl motiu: {reason}\n\nNo cal que feu res. La cita que hem adjuntat la treu del vostre calendari.\n\nPersona de contacte: {responsible}.',
    es: 'Ya no hace falta que venga a esta actividad: {about}. Es el {when}.\n\nEl motivo: {reason}\n\nNo tiene que hacer nada. La cita que hemos adjuntado la quita de su calendario.\n\nPersona de contacto: {responsible}.',
    en: 'You need not come to this activity any more: {about}. It is on {when}.\n\nThe reason: {reason}\n\nThere is nothing for you to do. The attached appointment takes it out of your calendar.\n\nContact: {responsible}.',
  },
  why: {
    ca: 'Perquè us hi havíem convocat.',
    es: 'Porque le habíamos convocado.',
    en: 'Because we had invited you.',
  },
  stops: {
    ca: 'No us recordarem més aquesta activitat. Si hi torneu a estar convocats, us ho direm.',
    es: 'No le recordaremos más esta actividad. Si se le vuelve a convocar, se lo diremos.',
    en: 'We will not remind you of this activity any more. If you are invited again, we will tell you.',
  },
} as const satisfies MailWords;

/** It is off. */
export const sessionCancelled = {
  subject: {
    ca: 'S’anul·la: {about}, {day}',
    es: 'Se anula: {about}, {day}',
    en: 'Cancelled: {about}, {day}',
  },
  body: {
    ca: 'S’ha anul·lat aquesta activitat: {about}. Havia de ser el {when}.\n\nEl motiu: {reason}\n\nNo cal que feu res. La cita que hem adjuntat la treu del vostre calendari.\n\nPersona de contacte: {responsible}.',
    es: 'Se ha anulado esta actividad: {about}. Debía ser el {when}.\n\nEl motivo: {reason}\n\nNo tiene que hacer nada. La cita que hemos adjuntado la quita de su calendario.\n\nPersona de contacto: {responsible}.',
    en: 'This activity is cancelled: {about}. It was to be on {when}.\n\nThe reason: {reason}\n\nThere is nothing for you to do. The attached appointment takes it out of your calendar.\n\nContact: {responsible}.',
  },
  why,
  stops: {
    ca: 'No us recordarem més aquesta activitat. Si es torna a convocar, us ho direm.',
    es: 'No le recordaremos más esta actividad. Si se vuelve a convocar, se lo diremos.',
    en: 'We will not remind you of this activity any more. If it is convened again, we will tell you.',
  },
} as const satisfies MailWords;
