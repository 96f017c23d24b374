/** Words of the API: what it refuses by itself, and its description. */
import type { Text } from '#schemas/text.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** Words of the API. */
export const apiText = {
  errors: {
    key: t(
      'Envieu la capçalera Idempotency-Key, amb un text vostre d’1 a 255 caràcters que sigui diferent per a cada tramesa, com ara un UUID.',
      'Envíe la cabecera Idempotency-Key, con un texto suyo de 1 a 255 caracteres que sea distinto para cada envío, como un UUID.',
      'Send the header Idempotency-Key with a text of yours, 1 to 255 characters and different for each submission, such as a UUID.',
    ),
    language: t(
      'Hi heu posat {typed}, i la llengua només pot ser «ca», «es» o «en».',
      'Ha puesto {typed}, y la lengua solo puede ser «ca», «es» o «en».',
      'You put {typed}; the language can only be “ca”, “es” or “en”.',
    ),
    unknown: t(
      'El cos només té «answers», «email» i «language»; hi heu posat {typed}.',
      'El cuerpo solo tiene «answers», «email» y «language»; ha puesto {typed}.',
      'The body has only “answers”, “email” and “language”; you put {typed}.',
    ),
  },
  title: t('API de Magnet', 'API de Magnet', 'Magnet API'),
  description: t(
    'Un programa envia un formulari sencer en una sola petició, amb les mateixes regles i els mateixos errors que les pàgines. Cap clau d’accés: qui envia és l’adreça electrònica que s’hi indica, com a les pàgines. Cada client pot fer 3.000 trameses per hora. Les pàgines d’altres llocs web no hi poden accedir (sense CORS): cal fer-ho des d’un servidor. El paràmetre «lang» o la capçalera Accept-Language trien la llengua de les respostes; «language», al cos d’una tramesa, passa al davant.',
    'Un programa envía un formulario entero en una sola petición, con las mismas reglas y los mismos errores que las páginas. Ninguna clave de acceso: quien envía es la dirección electrónica que se indica, como en las páginas. Cada cliente puede hacer 3.000 envíos por hora. Las páginas de otros sitios web no pueden acceder (sin CORS): debe hacerse desde un servidor. El parámetro «lang» o la cabecera Accept-Language eligen la lengua de las respuestas; «language», en el cuerpo de un envío, va por delante.',
    'A program sends a whole form in one request, with the same rules and the same errors as the pages. No access key: the sender is the e-mail address given, as on the pages. Each client may make 3,000 submissions an hour. Pages of other web sites have no access (no CORS): call it from a server. The parameter “lang” or the header Accept-Language chooses the language of the answers; “language” in the body of a submission wins.',
  ),
  send: t('Envia «{form}»', 'Enviar «{form}»', 'Send “{form}”'),
  read: t('Mira on és una tramesa', 'Ver dónde está un envío', 'See where a submission is'),
  sent: t(
    'Rebut. La mateixa clau amb el mateix contingut dona sempre el mateix rebut.',
    'Recibo. La misma clave con el mismo contenido da siempre el mismo recibo.',
    'Receipt. The same key with the same content always gives the same receipt.',
  ),
  found: t('On és i què es va enviar.', 'Dónde está y qué se envió.', 'Where it is and what was sent.'),
  key: t(
    'Un text vostre, diferent per a cada tramesa. Repetir la petició amb la mateixa clau no envia res dues vegades.',
    'Un texto suyo, distinto para cada envío. Repetir la petición con la misma clave no envía nada dos veces.',
    'A text of yours, different for each submission. Repeating the request with the same key sends nothing twice.',
  ),
  answers: t(
    'Les respostes, per nom de camp, en la versió que demana la convocatòria oberta o, si no n’hi ha, en l’última. Els fitxers s’adjunten després a les pàgines.',
    'Las respuestas, por nombre de campo, en la versión que pide la convocatoria abierta o, si no la hay, en la última. Los archivos se adjuntan después en las páginas.',
    'The answers by field name, in the version that the open call asks for or else the last one. Files are attached afterwards on the pages.',
  ),
  email: t(
    'L’adreça de qui envia: hi arriba tot el que es digui.',
    'La dirección de quien envía: ahí llega todo lo que se diga.',
    'The address of who sends: everything is told there.',
  ),
  language: t(
    'La llengua dels correus i de la resposta.',
    'La lengua de los correos y de la respuesta.',
    'The language of mails and of the answer.',
  ),
  lang: t(
    'La llengua de la resposta. Si el cos porta «language», val aquella.',
    'La lengua de la respuesta. Si el cuerpo lleva «language», vale aquella.',
    'The language of the answer. Where the body has “language”, that one holds.',
  ),
  search: t('Busca centres al directori', 'Buscar centros en el directorio', 'Look up schools in the directory'),
  query: t(
    'El nom, el municipi o el començament del codi.',
    'El nombre, el municipio o el comienzo del código.',
    'The name, the municipality or the beginning of the code.',
  ),
  centres: t('Els deu que s’hi assemblen més, com a màxim.', 'Los diez que más se parecen, como máximo.', 'The ten closest, at most.'),
  token: t(
    'El testimoni del rebut; serveix un any.',
    'El testigo del recibo; sirve un año.',
    'The token of the receipt; it works for a year.',
  ),
  state: t(
    'On és, amb les paraules que llegeix el centre.',
    'Dónde está, con las palabras que lee el centro.',
    'Where it is, in the words that the school reads.',
  ),
  problem: t(
    'Un problema segons l’RFC 9457. «errors» diu a quin camp («vots.favor», «equip.0.nom») correspon cada missatge.',
    'Un problema según la RFC 9457. «errors» dice a qué campo («vots.favor», «equip.0.nom») corresponde cada mensaje.',
    'A problem by RFC 9457. “errors” ties each message to a field (“vots.favor”, “equip.0.nom”).',
  ),
  unreadable: t('El cos no és un objecte JSON.', 'El cuerpo no es un objeto JSON.', 'The body is not a JSON object.'),
  notJson: t(
    'Envieu el cos amb la capçalera Content-Type: application/json.',
    'Envíe el cuerpo con la cabecera Content-Type: application/json.',
    'Send the body with the header Content-Type: application/json.',
  ),
  tooBig: t('El cos passa d’1 MB.', 'El cuerpo pasa de 1 MB.', 'The body is over 1 MB.'),
} as const;
