/** Words of form pages that belong to no form. */
import type { Text } from '#schemas/text.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

export const formText = {
  addRow: t('Afegeix una fila', 'Añade una fila', 'Add a row'),
  comments: t('Què us demana la coordinació', 'Qué le pide la coordinación', 'What the coordination asks'),
  coordination: t('Coordinació del programa', 'Coordinación del programa', 'Programme coordination'),
  notYet: t('Es calcularà amb les respostes', 'Se calculará con las respuestas', 'Computed from the answers'),
  states: {
    done: t('Completa', 'Completa', 'Complete'),
    half: t('A mitges', 'A medias', 'Half way'),
    todo: t('Per començar', 'Por empezar', 'Not begun'),
    optional: t('Opcional', 'Opcional', 'Optional'),
    errors: t('{n} per corregir', '{n} por corregir', '{n} to correct'),
  },
  saveAndGo: t('Desa i continua', 'Guarda y continúa', 'Save and continue'),
  saveAndLeave: t('Desa i surt', 'Guarda y sal', 'Save and leave'),
  next: t('Secció següent', 'Sección siguiente', 'Next section'),
  previous: t('Secció anterior', 'Sección anterior', 'Previous section'),
  saved: t(
    'Desat. Podeu continuar quan vulgueu amb l’enllaç del correu.',
    'Guardado. Puede continuar cuando quiera con el enlace del correo.',
    'Saved. Continue whenever you like with the link in the mail.',
  ),
  intro: {
    begin: t('Comença', 'Empieza', 'Start'),
    goOn: t('Continua un esborrany', 'Continúa un borrador', 'Continue a draft'),
    print: t('Imprimeix el formulari en blanc', 'Imprime el formulario en blanco', 'Print the blank form'),
    sections: t('Què hi preguntem', 'Qué preguntamos', 'What we ask'),
    official: t('Ves al tràmit oficial', 'Ve al trámite oficial', 'Go to the official procedure'),
    notTitle: t('Què no és', 'Qué no es', 'What it is not'),
    openTitle: t('És obert', 'Está abierto', 'It is open'),
    closedTitle: t('Ara no s’hi pot presentar ningú', 'Ahora nadie puede presentarse', 'It is not open now'),
    until: t('Es pot enviar fins al {closes}.', 'Se puede enviar hasta el {closes}.', 'It can be sent until {closes}.'),
    drafts: t(
      'Els esborranys començats es poden llegir amb l’enllaç del correu.',
      'Los borradores empezados se pueden leer con el enlace del correo.',
      'Drafts that were begun can be read with the link in the mail.',
    ),
  },
  start: {
    title: t('Comenceu: {form}', 'Empiece: {form}', 'Start: {form}'),
    lead: t(
      'Us enviarem un enllaç per continuar quan vulgueu i des de qualsevol aparell. No cal cap contrasenya.',
      'Le enviaremos un enlace para continuar cuando quiera y desde cualquier aparato. No hace falta contraseña.',
      'We will send you a link to continue whenever you like and on any device. There is no password.',
    ),
    centre: t('Quin centre sou?', '¿Qué centro es?', 'Which school are you?'),
    centreHint: t(
      'Escriviu el codi, el nom o el municipi.',
      'Escriba el código, el nombre o el municipio.',
      'Type the code, the name or the municipality.',
    ),
    mailbox: t('On us enviem l’enllaç?', '¿Dónde le enviamos el enlace?', 'Where shall we send the link?'),
    official: t('A la bústia oficial del centre', 'Al buzón oficial del centro', 'To the official mailbox of the school'),
    other: t('A una altra adreça', 'A otra dirección', 'To another address'),
    otherHint: t(
      'En enviar la sol·licitud, la bústia oficial haurà de confirmar que sou vosaltres.',
      'Al enviar la solicitud, el buzón oficial tendrá que confirmar que son ustedes.',
      'When you send the application, the official mailbox will have to confirm that it is you.',
    ),
    address: t('Adreça electrònica', 'Dirección electrónica', 'E-mail address'),
    otherAddress: t('Quina altra adreça?', '¿Qué otra dirección?', 'Which other address?'),
    otherAddressHint: t(
      'Només si no voleu l’enllaç a la bústia oficial.',
      'Solo si no quiere el enlace en el buzón oficial.',
      'Only if you do not want the link in the official mailbox.',
    ),
    choose: t('Trieu on us enviem l’enllaç.', 'Elija dónde le enviamos el enlace.', 'Choose where to send the link.'),
    unknown: t(
      'El codi és correcte, però no el trobem al directori. Comproveu-lo o escriviu a la coordinació.',
      'El código es correcto, pero no lo encontramos en el directorio. Compruébelo o escriba a la coordinación.',
      'The code is well formed, but the directory does not know it. Check it or write to the coordination.',
    ),
    go: t('Continua', 'Continúa', 'Continue'),
    begin: t('Comença i envia’m l’enllaç', 'Empieza y envíame el enlace', 'Start and send me the link'),
  },
  started: t(
    'Us hem enviat l’enllaç per continuar. Ja podeu començar a escriure: tot es desa.',
    'Le hemos enviado el enlace para continuar. Ya puede empezar a escribir: todo se guarda.',
    'We sent you the link to continue. You can start writing: everything is saved.',
  ),
  oneMore: t(
    'Amb el que heu contestat, hi ha una pregunta més en aquesta pàgina.',
    'Con lo que ha contestado, hay una pregunta más en esta página.',
    'With what you answered, there is one more question on this page.',
  ),
  blank: {
    title: t('Formulari en blanc', 'Formulario en blanco', 'Blank form'),
    note: t(
      'Per preparar-lo en paper. Les respostes s’envien amb el formulari en línia.',
      'Para prepararlo en papel. Las respuestas se envían con el formulario en línea.',
      'To prepare it on paper. Answers are sent with the online form.',
    ),
    attachment: t('(adjunteu el document)', '(adjunte el documento)', '(attach the document)'),
    only: t('només si escau', 'solo si procede', 'only if it applies'),
    optional: t('opcional', 'opcional', 'optional'),
  },
  skip: t('Deixa-ho per més tard i continua', 'Déjalo para más tarde y continúa', 'Leave it for later and continue'),
  review: t('Revisa i envia', 'Revisa y envía', 'Check and send'),
  check: t('Comproveu les respostes', 'Compruebe las respuestas', 'Check your answers'),
  closes: t(
    'Es tanca el {closes}. Podeu tancar i continuar des d’un altre aparell amb l’enllaç del correu.',
    'Se cierra el {closes}. Puede cerrar y continuar desde otro aparato con el enlace del correo.',
    'It closes on {closes}. You can close this and continue on another device with the link in the mail.',
  ),
  upgraded: t('Què ha canviat al formulari', 'Qué ha cambiado en el formulario', 'What changed in the form'),
  conflictTitle: t('Dues persones heu escrit el mateix', 'Dos personas han escrito lo mismo', 'Two people wrote the same answer'),
  conflictLead: t(
    'Mentre escrivíeu, algú altre ha canviat aquestes respostes. Trieu quin text ha de quedar. La resta s’ha desat.',
    'Mientras escribía, otra persona ha cambiado estas respuestas. Elija qué texto debe quedar. El resto se ha guardado.',
    'While you were writing, somebody else changed these answers. Choose which text should stay. The rest was saved.',
  ),
  locked: t('Ara aquesta pàgina només es pot llegir.', 'Ahora esta página solo se puede leer.', 'This page can only be read now.'),
  nobody: t('algú altre', 'otra persona', 'somebody else'),
  empty: t('Sense resposta', 'Sin respuesta', 'No answer'),
};
