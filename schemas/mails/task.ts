/** The mail that asks somebody without an account for one document. */
import type { MailWords } from '../messages.ts';

/** Its words. */
export const task = {
  subject: {
    ca: '{asks} us demana un document: {task}',
    es: '{asks} le pide un documento: {task}',
    en: '{asks} asks you for a document: {task}',
  },
  body: {
    ca: '{asks} us demana un document per al tràmit «{form}» del programa Magnet, curs {curs}: {task}.\n\n{note}\n\nObriu l’enllaç i adjunteu-hi el fitxer. No us cal cap compte ni cap contrasenya.',
    es: '{asks} le pide un documento para el trámite «{form}» del programa Magnet, curso {curs}: {task}.\n\n{note}\n\nAbra el enlace y adjunte el archivo. No necesita cuenta ni contraseña.',
    en: '{asks} asks you for a document for “{form}” of the Magnet programme, school year {curs}: {task}.\n\n{note}\n\nOpen the link and attach the file. You need no account and no password.',
  },
  buttons: [{ label: { ca: 'Adjunta el document', es: 'Adjuntar el documento', en: 'Attach the document' }, to: 'task' }],
  why: {
    ca: 'Perquè el centre o la coordinació del programa ha escrit la vostra adreça per demanar-vos aquest document.',
    es: 'Porque el centro o la coordinación del programa ha escrito su dirección para pedirle este documento.',
    en: 'Because the school or the coordination team gave your address to ask you for this document.',
  },
  stops: {
    ca: 'Quan el document hi sigui, no us en direm res més. Si no us pertoca, responeu aquest correu.',
    es: 'Cuando el documento esté, no le escribiremos más sobre esto. Si no le corresponde, responda a este correo.',
    en: 'Once the document is there we will not write about it again. If it is not for you, answer this e-mail.',
  },
} as const satisfies MailWords;
