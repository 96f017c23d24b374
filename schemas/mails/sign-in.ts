/** The mail with code and link for signing in. The code never stands in the subject: subjects are kept. */
import type { MailWords } from '../messages.ts';

/** Its words. */
export const signIn = {
  subject: {
    ca: 'El vostre codi per entrar a Magnet',
    es: 'Su código para entrar en Magnet',
    en: 'Your code to sign in to Magnet',
  },
  body: {
    ca: 'Escriviu aquest codi a la pàgina on heu demanat d’entrar:\n\n{pin}\n\nTambé hi podeu entrar amb el botó d’aquest correu, des de qualsevol aparell.\n\nEl codi i l’enllaç serveixen una sola vegada i caduquen al cap de {minutes} minuts. Si no heu demanat d’entrar, no cal que feu res: sense aquest correu ningú no pot entrar en nom vostre.',
    es: 'Escriba este código en la página donde ha pedido entrar:\n\n{pin}\n\nTambién puede entrar con el botón de este correo, desde cualquier dispositivo.\n\nEl código y el enlace sirven una sola vez y caducan a los {minutes} minutos. Si no ha pedido entrar, no tiene que hacer nada: sin este correo nadie puede entrar en su nombre.',
    en: 'Type this code on the page where you asked to sign in:\n\n{pin}\n\nYou can also sign in with the button in this e-mail, on any device.\n\nThe code and the link work once and expire after {minutes} minutes. If you did not ask to sign in, there is nothing to do: without this e-mail nobody can sign in as you.',
  },
  buttons: [{ label: { ca: 'Entra', es: 'Entrar', en: 'Sign in' }, to: 'sign-in' }],
  why: {
    ca: 'Perquè algú, segurament vós, ha escrit aquesta adreça a la pàgina d’entrada de Magnet.',
    es: 'Porque alguien, seguramente usted, ha escrito esta dirección en la página de entrada de Magnet.',
    en: 'Because somebody, probably you, typed this address on the sign-in page of Magnet.',
  },
} as const satisfies MailWords;
