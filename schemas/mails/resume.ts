/** The mail with the link that opens a draft again. */
import type { MailWords } from '../messages.ts';

/** Its words. */
export const resume = {
  subject: {
    ca: 'L’enllaç per continuar: {about}',
    es: 'El enlace para continuar: {about}',
    en: 'Your link to continue: {about}',
  },
  body: {
    ca: 'Heu començat un formulari de Magnet. Amb aquest enllaç hi podeu tornar sempre que vulgueu, des de qualsevol aparell: tot el que hi escriviu queda desat.\n\nDeseu aquest correu. Si hi ha de treballar algú altre, li’l podeu reenviar: qui té l’enllaç pot llegir i escriure l’esborrany.',
    es: 'Ha empezado un formulario de Magnet. Con este enlace puede volver siempre que quiera, desde cualquier dispositivo: todo lo que escriba queda guardado.\n\nGuarde este correo. Si tiene que trabajar en él otra persona, puede reenviárselo: quien tiene el enlace puede leer y escribir el borrador.',
    en: 'You started a form of Magnet. This link takes you back whenever you like, on any device: everything you write there is saved.\n\nKeep this e-mail. If somebody else has to work on it, you can forward it: whoever has the link can read and write the draft.',
  },
  buttons: [{ label: { ca: 'Continua', es: 'Continuar', en: 'Continue' }, to: 'form' }],
  why: {
    ca: 'Perquè heu començat aquest formulari amb aquesta adreça, o n’heu demanat l’enllaç.',
    es: 'Porque ha empezado este formulario con esta dirección, o ha pedido su enlace.',
    en: 'Because you started this form with this address, or asked for its link.',
  },
  stops: {
    ca: 'Només us l’enviem quan el demaneu.',
    es: 'Solo se lo enviamos cuando lo pide.',
    en: 'We only send it when you ask for it.',
  },
} as const satisfies MailWords;
