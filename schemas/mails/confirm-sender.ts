/** The mail that asks the official mailbox of a centre whether an application is really theirs. */
import type { MailWords } from '../messages.ts';

/** Its words. */
export const confirmSender = {
  subject: {
    ca: 'Heu enviat vosaltres aquest formulari? {reference}',
    es: '¿Han enviado ustedes este formulario? {reference}',
    en: 'Did you send this form? {reference}',
  },
  body: {
    ca: '{actor} ha enviat «{form}» en nom de {centre}. Per saber que ve del centre ho preguntem a la seva bústia oficial, que és aquesta.\n\nCada botó obre una pàgina amb el que s’ha enviat; fins que no hi premeu la resposta no canvia res. Si no confirmeu que sou vosaltres, la coordinació no pot començar la revisió.',
    es: '{actor} ha enviado «{form}» en nombre de {centre}. Para saber que viene del centro lo preguntamos a su buzón oficial, que es este.\n\nCada botón abre una página con lo que se ha enviado; hasta que no pulse allí la respuesta no cambia nada. Si no confirman que son ustedes, la coordinación no puede empezar la revisión.',
    en: '{actor} sent “{form}” on behalf of {centre}. To know that it comes from the school we ask its official mailbox, which is this one.\n\nEach button opens a page with what was sent; nothing changes until you press the answer there. Unless you confirm that it was you, the coordination team cannot start the review.',
  },
  buttons: [
    { label: { ca: 'Som nosaltres', es: 'Somos nosotros', en: 'It was us' }, to: 'task' },
    { label: { ca: 'No hem estat nosaltres', es: 'No hemos sido nosotros', en: 'It was not us' }, to: 'task-no' },
  ],
  why: {
    ca: 'Perquè aquesta és la bústia oficial de {centre}, segons el codi de centre {code}.',
    es: 'Porque este es el buzón oficial de {centre}, según el código de centro {code}.',
    en: 'Because this is the official mailbox of {centre}, by its school code {code}.',
  },
  stops: {
    ca: 'Amb la primera resposta n’hi ha prou.',
    es: 'Basta con la primera respuesta.',
    en: 'The first answer is enough.',
  },
} as const satisfies MailWords;
