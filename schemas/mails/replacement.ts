/** The mail that asks a school who is there now, when mail to one of its people comes back. */
import type { MailWords } from '../messages.ts';

/** Its words. `{note}`: who, in which role, and the address. */
export const replacement = {
  subject: {
    ca: 'El correu no arriba: qui hi ha ara? {centre}',
    es: 'El correo no llega: ¿quién está ahora? {centre}',
    en: 'Mail does not arrive: who is there now? {centre}',
  },
  body: {
    ca: 'El correu que enviem a una persona de {centre} ha tornat:\n\n{note}\n\nDigueu-nos abans del {deadline} si té una altra adreça o qui n’ha pres el relleu. Tot el que hi ha en marxa passarà a qui ens digueu, i no s’ha de tornar a fer res.',
    es: 'El correo que enviamos a una persona de {centre} ha vuelto:\n\n{note}\n\nDíganos antes del {deadline} si tiene otra dirección o quién ha tomado el relevo. Todo lo que está en marcha pasará a quien nos diga, y no hay que volver a hacer nada.',
    en: 'Mail that we sent to somebody of {centre} came back:\n\n{note}\n\nTell us before {deadline} whether they have another address or who took over. All that is under way goes to whom you tell us, and nothing has to be done again.',
  },
  buttons: [{ label: { ca: 'Digueu-nos qui hi ha ara', es: 'Díganos quién está ahora', en: 'Tell us who is there now' }, to: 'form' }],
  why: {
    ca: 'Perquè sou a la direcció del centre o a la coordinació del programa.',
    es: 'Porque está en la dirección del centro o en la coordinación del programa.',
    en: 'Because you are in the management of the school or coordinate the programme.',
  },
  stops: {
    ca: 'Quan ho hàgiu dit, no us ho tornarem a demanar.',
    es: 'Cuando lo haya dicho, no se lo volveremos a pedir.',
    en: 'Once you have told us, we will not ask again.',
  },
} as const satisfies MailWords;
