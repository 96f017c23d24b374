/** The mails of what falls due: reminder, overdue (to the school, then to the coordination), another date, cancelled. One set of words for all obligations. */
import type { MailWords } from '../messages.ts';

const buttons = [
  { label: { ca: 'Emplena el formulari', es: 'Rellenar el formulario', en: 'Fill in the form' }, to: 'item-form' },
  { label: { ca: 'Mira què cal fer', es: 'Ver qué hay que hacer', en: 'See what is to be done' }, to: 'item' },
] as const;

const why = {
  ca: 'Perquè {role}, curs {curs}.',
  es: 'Porque {role}, curso {curs}.',
  en: 'Because {role}, school year {curs}.',
} as const;

const stops = {
  ca: 'Quan estigui fet, o la coordinació ho doni per fet, no us ho recordarem més. Si ja no teniu aquest encàrrec, responeu aquest correu i digueu-nos qui us ha rellevat.',
  es: 'Cuando esté hecho, o la coordinación lo dé por hecho, no se lo recordaremos más. Si ya no tiene este encargo, responda a este correo y díganos quién le ha relevado.',
  en: 'Once it is done, or the coordination takes it as done, we will not remind you any more. If this is no longer your task, answer this e-mail and tell us who took over.',
} as const;

/** It is due soon. */
export const deadlineNear = {
  subject: {
    ca: 'Recordatori: {activity}, fins al {day}',
    es: 'Recordatorio: {activity}, hasta el {day}',
    en: 'Reminder: {activity}, until {day}',
  },
  body: {
    ca: 'Encara està pendent: {about}. El termini acaba {days}, el {deadline}.\n\nQuè demana el programa? {expects}\n\n{note}\n\nEn teniu fet un {percent}: el que ja heu escrit està desat.\n\nPersona de contacte: {responsible}.',
    es: 'Aún está pendiente: {about}. El plazo termina {days}, el {deadline}.\n\n¿Qué pide el programa? {expects}\n\n{note}\n\nTiene hecho un {percent}: lo que ya ha escrito está guardado.\n\nPersona de contacto: {responsible}.',
    en: 'This is still to be done: {about}. The deadline is {days}, on {deadline}.\n\nWhat does the programme ask for? {expects}\n\n{note}\n\n{percent} of it is done: what you have written is saved.\n\nContact: {responsible}.',
  },
  buttons,
  why,
  stops,
} as const satisfies MailWords;

/** Its day has passed. */
export const deadlineOver = {
  subject: {
    ca: 'Ha acabat el termini: {activity}',
    es: 'Ha terminado el plazo: {activity}',
    en: 'The deadline has passed: {activity}',
  },
  body: {
    ca: 'El termini va acabar {days}, el {deadline}, i encara està pendent: {about}.\n\nQuè demana el programa? {expects}\n\nEncara ho podeu fer. Si us cal més temps o hi ha res que us ho impedeixi, responeu aquest correu i en parlem.\n\nEn teniu fet un {percent}: el que ja heu escrit està desat.\n\nPersona de contacte: {responsible}.',
    es: 'El plazo terminó {days}, el {deadline}, y aún está pendiente: {about}.\n\n¿Qué pide el programa? {expects}\n\nTodavía puede hacerlo. Si necesita más tiempo o algo se lo impide, responda a este correo y lo hablamos.\n\nTiene hecho un {percent}: lo que ya ha escrito está guardado.\n\nPersona de contacto: {responsible}.',
    en: 'The deadline was {days}, on {deadline}, and this is still to be done: {about}.\n\nWhat does the programme ask for? {expects}\n\nYou can still do it. If you need more time or something keeps you from it, answer this e-mail and we will talk.\n\n{percent} of it is done: what you have written is saved.\n\nContact: {responsible}.',
  },
  buttons,
  why,
  stops,
} as const satisfies MailWords;

/** The same, told to the coordination: from then on the school is left alone. */
export const deadlineClimbed = {
  subject: {
    ca: 'El termini va acabar {days}: {about}',
    es: 'El plazo terminó {days}: {about}',
    en: 'The deadline was {days}: {about}',
  },
  body: {
    ca: 'Encara està pendent: {about}. El termini va acabar el {deadline}.\n\nN’hi ha fet un {percent}.\n\nJa ho hem recordat abans i després del termini, i a partir d’ara no ho farem més. Decidiu què convé: trucar-los, donar-los més temps o donar-ho per fet.\n\nPersona de contacte: {responsible}.',
    es: 'Aún está pendiente: {about}. El plazo terminó el {deadline}.\n\nHay hecho un {percent}.\n\nYa lo hemos recordado antes y después del plazo, y a partir de ahora no lo haremos más. Decida qué conviene: llamarlos, darles más tiempo o darlo por hecho.\n\nPersona de contacto: {responsible}.',
    en: 'This is still to be done: {about}. The deadline was {deadline}.\n\n{percent} of it is done.\n\nWe sent reminders before and after the deadline and will send no more. Decide what is best: call them, give them more time, or take it as done.\n\nContact: {responsible}.',
  },
  buttons: [{ label: { ca: 'Obre l’activitat', es: 'Abrir la actividad', en: 'Open the activity' }, to: 'item' }],
  why: {
    ca: 'Perquè {role}, i aquest recordatori ja no s’envia al centre sinó a vós.',
    es: 'Porque {role}, y este recordatorio ya no se envía al centro sino a usted.',
    en: 'Because {role}, and this reminder no longer goes to the school but to you.',
  },
  stops: {
    ca: 'Quan estigui fet, o els doneu més temps, o ho doneu per fet, no us en direm res més.',
    es: 'Cuando esté hecho, o les dé más tiempo, o lo dé por hecho, no le diremos nada más.',
    en: 'Once it is done, or you give them more time, or take it as done, we will not write about it again.',
  },
} as const satisfies MailWords;

/** Another day: earlier, or more time. */
export const deadlineChanged = {
  subject: {
    ca: 'Nou termini: {activity}, fins al {day}',
    es: 'Nuevo plazo: {activity}, hasta el {day}',
    en: 'New deadline: {activity}, until {day}',
  },
  body: {
    ca: '{change} Es tracta de: {about}. El termini acaba el {deadline}.\n\nEl motiu: {reason}\n\n{note}\n\nEn teniu fet un {percent}: el que ja heu escrit està desat.\n\nPersona de contacte: {responsible}.',
    es: '{change} Se trata de: {about}. El plazo termina el {deadline}.\n\nEl motivo: {reason}\n\n{note}\n\nTiene hecho un {percent}: lo que ya ha escrito está guardado.\n\nPersona de contacto: {responsible}.',
    en: '{change} It is about: {about}. The deadline is {deadline}.\n\nThe reason: {reason}\n\n{note}\n\n{percent} of it is done: what you have written is saved.\n\nContact: {responsible}.',
  },
  buttons,
  why,
  stops: {
    ca: 'D’aquest canvi no us en direm res més; els recordatoris seguiran la data nova.',
    es: 'De este cambio no le diremos nada más; los recordatorios seguirán la fecha nueva.',
    en: 'We will not write about this change again; reminders follow the new date.',
  },
} as const satisfies MailWords;

/** It need not be done. */
export const deadlineCancelled = {
  subject: {
    ca: 'Ja no cal fer-ho: {activity}',
    es: 'Ya no hay que hacerlo: {activity}',
    en: 'No longer needed: {activity}',
  },
  body: {
    ca: 'Ja no cal fer-ho: {about}. El termini era el {deadline}.\n\nEl motiu: {reason}\n\nNo cal que feu res.\n\nPersona de contacte: {responsible}.',
    es: 'Ya no hay que hacerlo: {about}. El plazo era el {deadline}.\n\nEl motivo: {reason}\n\nNo tiene que hacer nada.\n\nPersona de contacto: {responsible}.',
    en: 'This is no longer needed: {about}. The deadline was {deadline}.\n\nThe reason: {reason}\n\nThere is nothing for you to do.\n\nContact: {responsible}.',
  },
  why,
  stops: {
    ca: 'No us ho recordarem més. Si es torna a demanar, us ho direm.',
    es: 'No se lo recordaremos más. Si se vuelve a pedir, se lo diremos.',
    en: 'We will not remind you of it any more. If it is asked for again, we will tell you.',
  },
} as const satisfies MailWords;
