/** The Monday mail that tells the coordination what calls for it. */
import type { MailWords } from '../messages.ts';
import type { Text } from '../text.ts';

/** Its words. Each list stands under its heading; without it the heading is left out. */
export const digest = {
  subject: {
    ca: 'El que us espera aquesta setmana: {figures}',
    es: 'Lo que le espera esta semana: {figures}',
    en: 'What awaits you this week: {figures}',
  },
  body: {
    ca: 'Aquesta és la situació del programa avui, {day}.\n\nFora de termini:\n{overdue}\n\nEn els pròxims 14 dies:\n{soon}\n\nPersones a qui no arriba el correu:\n{bounced}\n\nCasos sense llegir:\n{unread}',
    es: 'Esta es la situación del programa hoy, {day}.\n\nFuera de plazo:\n{overdue}\n\nEn los próximos 14 días:\n{soon}\n\nPersonas a las que no llega el correo:\n{bounced}\n\nCasos sin leer:\n{unread}',
    en: 'This is how the programme stands today, {day}.\n\nLate:\n{overdue}\n\nWithin the next 14 days:\n{soon}\n\nPeople whom mail does not reach:\n{bounced}\n\nUnread cases:\n{unread}',
  },
  buttons: [{ label: { ca: 'Obre el tauler', es: 'Abrir el tablero', en: 'Open the board' }, to: 'board' }],
  why: {
    ca: 'Perquè sou a la coordinació del programa: cada dilluns us en fem un resum.',
    es: 'Porque está en la coordinación del programa: cada lunes le enviamos un resumen.',
    en: 'Because you coordinate the programme: every Monday we sum it up for you.',
  },
  stops: {
    ca: 'No s’envia els dilluns que no hi ha res a dir, ni en períodes sense recordatoris.',
    es: 'No se envía los lunes en que no hay nada que decir, ni en periodos sin recordatorios.',
    en: 'It is not sent on Mondays when there is nothing to say, nor in periods without reminders.',
  },
} as const satisfies MailWords;

/** What its figures and lists are made of. */
export const digestParts = {
  programme: { ca: 'Programa', es: 'Programa', en: 'Programme' },
  today: { ca: 'venç avui', es: 'vence hoy', en: 'due today' },
  day: { ca: 'd’ahir', es: 'de ayer', en: 'since yesterday' },
  days: { ca: 'fa {n} dies', es: 'hace {n} días', en: '{n} days ago' },
  oneCentre: { ca: '1 centre', es: '1 centro', en: '1 school' },
  centres: { ca: '{n} centres', es: '{n} centros', en: '{n} schools' },
  more: { ca: 'i {n} més', es: 'y {n} más', en: 'and {n} more' },
  late: { ca: '{n} fora de termini', es: '{n} fuera de plazo', en: '{n} late' },
  near: { ca: '{n} a punt de vèncer o de fer-se', es: '{n} a punto de vencer o de celebrarse', en: '{n} coming up' },
  silent: { ca: '{n} persones sense correu', es: '{n} personas sin correo', en: '{n} people without mail' },
  oneSilent: { ca: '1 persona sense correu', es: '1 persona sin correo', en: '1 person without mail' },
  read: { ca: '{n} casos sense llegir', es: '{n} casos sin leer', en: '{n} unread cases' },
  oneRead: { ca: '1 cas sense llegir', es: '1 caso sin leer', en: '1 unread case' },
} as const satisfies Record<string, Text>;
