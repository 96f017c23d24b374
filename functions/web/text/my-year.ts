/** Words of the year of a reader: what waits for them, what comes, what is behind. */
import type { Text } from '#schemas/text.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** By place on the page. */
export const myYearText = {
  title: t('El vostre curs', 'Su curso', 'Your year'),
  over: t('Els meus tràmits', 'Mis trámites', 'My forms'),
  groups: {
    now: t('El que toca ara', 'Lo que toca ahora', 'What is to be done now'),
    coming: t('El que ve', 'Lo que viene', 'What comes next'),
    past: t('El que ja ha passat o està fet: {n}', 'Lo que ya ha pasado o está hecho: {n}', 'What has passed or is done: {n}'),
  },
  calm: t('Ara no teniu res pendent.', 'Ahora no tiene nada pendiente.', 'Nothing waits for you now.'),
  none: t('El vostre curs encara és buit', 'Su curso todavía está vacío', 'Your year is still empty'),
  noneHow: t(
    'Quan la coordinació us convoqui a una sessió o us demani un formulari, ho trobareu aquí.',
    'Cuando la coordinación le convoque a una sesión o le pida un formulario, lo encontrará aquí.',
    'Once the coordination invites you to a session or asks you for a form, you will find it here.',
  ),
  what: t('Què', 'Qué', 'What'),
  when: t('Quan', 'Cuándo', 'When'),
  state: t('Estat', 'Estado', 'State'),
  until: t('fins al {to}', 'hasta el {to}', 'until {to}'),
  undated: t('sense data', 'sin fecha', 'no date'),
  said: {
    yes: t('hi anireu', 'irá', 'you come'),
    no: t('heu dit que no hi podeu anar', 'ha dicho que no puede ir', 'you said that you cannot come'),
    replaced: t('hi anirà una altra persona', 'irá otra persona', 'somebody else comes'),
    none: t('encara no heu respost', 'todavía no ha respondido', 'you have not answered'),
  },
  sent: t('enviat i rebut', 'enviado y recibido', 'sent and received'),
  held: t('ja ha passat', 'ya ha pasado', 'has passed'),
  for: t('hi convoquem: {roles}', 'se convoca a: {roles}', 'invited: {roles}'),
  answer: t('Respon', 'Responder', 'Answer'),
  look: t('Mira la convocatòria', 'Ver la convocatoria', 'See the invitation'),
  fill: t('Emplena el formulari', 'Rellenar el formulario', 'Fill in the form'),
  open: t('Obre el formulari', 'Abrir el formulario', 'Open the form'),
  all: t('Mira tot el curs', 'Ver todo el curso', 'See the whole year'),
  feed: t('Posa-ho al meu calendari', 'Ponerlo en mi calendario', 'Put it into my calendar'),
} as const;
