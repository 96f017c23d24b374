/** The mail that lets somebody take over a seat. */
import type { MailWords } from '../messages.ts';

/** Its words. */
export const handover = {
  subject: {
    ca: '{name} us passa el relleu: {centre}',
    es: '{name} le pasa el relevo: {centre}',
    en: '{name} hands over to you: {centre}',
  },
  body: {
    ca: '{name} us passa el relleu com a direcció de {centre} al programa Magnet.\n\nQuan l’accepteu, les tasques i els correus de la direcció seran vostres, amb tot el que hi ha en marxa, i {name} deixarà de tenir-hi accés. El que ja s’ha fet no s’ha de tornar a fer.\n\nL’enllaç serveix una sola vegada.',
    es: '{name} le pasa el relevo como dirección de {centre} en el programa Magnet.\n\nCuando lo acepte, las tareas y los correos de la dirección serán suyos, con todo lo que está en marcha, y {name} dejará de tener acceso. Lo que ya se ha hecho no hay que volver a hacerlo.\n\nEl enlace sirve una sola vez.',
    en: '{name} hands over to you as head of {centre} in the Magnet programme.\n\nOnce you accept, the tasks and e-mails of the head are yours, with everything under way, and {name} no longer has access. What was done need not be done again.\n\nThe link works once.',
  },
  buttons: [{ label: { ca: 'Accepta el relleu', es: 'Aceptar el relevo', en: 'Take over' }, to: 'task' }],
  why: {
    ca: 'Perquè {name} ha escrit aquesta adreça per passar-vos el relleu.',
    es: 'Porque {name} ha escrito esta dirección para pasarle el relevo.',
    en: 'Because {name} typed this address to hand over to you.',
  },
  stops: {
    ca: 'Si no us pertoca, no premeu res: mentre no l’accepteu no canvia res.',
    es: 'Si no le corresponde, no pulse nada: mientras no lo acepte no cambia nada.',
    en: 'If it is not for you, press nothing: nothing changes until you accept.',
  },
} as const satisfies MailWords;
