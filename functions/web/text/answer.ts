/** Words of the page on which an invitation is answered. */
import type { Text } from '#schemas/text.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** By place on the page. */
export const answerText = {
  over: t('Convocatòria', 'Convocatoria', 'Invitation'),
  facts: {
    when: t('Dia i hora', 'Día y hora', 'Day and hour'),
    place: t('Lloc', 'Lugar', 'Place'),
    link: t('Enllaç', 'Enlace', 'Link'),
    note: t('Nota', 'Nota', 'Note'),
    documents: t('Documents', 'Documentos', 'Documents'),
    contact: t('Contacte', 'Contacto', 'Contact'),
    due: t('Termini', 'Plazo', 'Deadline'),
  },
  question: t('Hi vindreu?', '¿Vendrá?', 'Will you come?'),
  questionOf: t('Què ha respost {name}?', '¿Qué ha respondido {name}?', 'What did {name} answer?'),
  for: t('Responeu com a {name}.', 'Responde como {name}.', 'You answer as {name}.'),
  yes: t('Hi aniré', 'Iré', 'I will come'),
  no: t('No hi puc anar', 'No puedo ir', 'I cannot come'),
  other: t('Hi anirà una altra persona', 'Irá otra persona', 'Somebody else will come'),
  noTitle: t('Per què no hi podeu anar?', '¿Por qué no puede ir?', 'Why can you not come?'),
  why: t('Motiu', 'Motivo', 'Reason'),
  whyHint: t(
    'Ho llegeix la coordinació del programa. N’hi ha prou amb poques paraules: no hi escriviu res de la salut de ningú.',
    'Lo lee la coordinación del programa. Bastan pocas palabras: no escriba nada sobre la salud de nadie.',
    'The coordination of the programme reads it. A few words are enough: write nothing about anybody’s health.',
  ),
  sendNo: t('Envia la resposta', 'Enviar la respuesta', 'Send the answer'),
  otherTitle: t('Qui hi anirà en lloc vostre?', '¿Quién irá en su lugar?', 'Who comes in your place?'),
  otherLead: t(
    'Li enviarem la convocatòria de seguida, amb un enllaç per confirmar-la.',
    'Le enviaremos la convocatoria enseguida, con un enlace para confirmarla.',
    'We send them the invitation at once, with a link to confirm it.',
  ),
  name: t('Nom i cognoms', 'Nombre y apellidos', 'Name and surnames'),
  address: t('Adreça electrònica', 'Dirección electrónica', 'E-mail address'),
  sendOther: t('Convida-la', 'Invitarla', 'Invite them'),
  back: t('Torna a la convocatòria', 'Volver a la convocatoria', 'Back to the invitation'),
  yours: t('La vostra resposta', 'Su respuesta', 'Your answer'),
  said: {
    yes: t('Heu dit que hi aniríeu', 'Ha dicho que irá', 'You said that you will come'),
    no: t('Heu dit que no hi podeu anar', 'Ha dicho que no puede ir', 'You said that you cannot come'),
    replaced: t('Hi anirà {name} en lloc vostre', '{name} irá en su lugar', '{name} comes in your place'),
  },
  mayChange: t('Ho podeu canviar fins que comenci.', 'Puede cambiarlo hasta que empiece.', 'You can change it until it begins.'),
  thanks: {
    yes: t('Gràcies. Hem anotat que hi anireu.', 'Gracias. Hemos anotado que irá.', 'Thank you. We noted that you will come.'),
    no: t(
      'Gràcies per dir-ho. Hem anotat que no hi anireu.',
      'Gracias por decirlo. Hemos anotado que no irá.',
      'Thank you for telling us. We noted that you will not come.',
    ),
    replaced: t('Gràcies. Hem convidat {name}.', 'Gracias. Hemos invitado a {name}.', 'Thank you. We invited {name}.'),
  },
  closed: {
    cancelled: t('Aquesta sessió està anul·lada', 'Esta sesión está anulada', 'This session is cancelled'),
    uninvited: t('El vostre centre ja no hi és convocat', 'Su centro ya no está convocado', 'Your school is not invited any more'),
    begun: t('Aquesta sessió ja ha començat', 'Esta sesión ya ha empezado', 'This session has begun'),
    done: t('Aquesta sessió ja s’ha fet', 'Esta sesión ya se ha hecho', 'This session has been held'),
  },
  closedHow: t(
    'Ja no cal respondre. Si hi ha cap error, escriviu a la coordinació.',
    'Ya no hay que responder. Si hay algún error, escriba a la coordinación.',
    'There is nothing to answer any more. If this is wrong, write to the coordination.',
  ),
  why2: t('Motiu: {reason}', 'Motivo: {reason}', 'Reason: {reason}'),
  full: t('No hi queda cap plaça', 'No queda ninguna plaza', 'No place is left'),
  fullHow: t(
    'Ja han dit que hi aniran tantes persones com hi caben. Si hi heu de ser, escriviu a la coordinació; si no hi aneu, digueu-ho igualment.',
    'Ya han dicho que irán tantas personas como caben. Si debe asistir, escriba a la coordinación; si no va, dígalo igualmente.',
    'As many people as fit in have said that they will come. If you need to be there, write to the coordination; if you do not come, say so all the same.',
  ),
} as const;
