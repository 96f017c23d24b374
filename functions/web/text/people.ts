/** Words of the page of the people who coordinate and score. */
import type { Text } from '#schemas/text.ts';
import type { StaffRole } from '../../use-cases/people/staff.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** By place on the page. */
export const peopleText = {
  title: t('Persones', 'Personas', 'People'),
  teams: {
    coordination: t('Coordinació', 'Coordinación', 'Coordination'),
    committee: t('Comissió de selecció', 'Comisión de selección', 'Selection committee'),
  } satisfies Record<StaffRole, Text>,
  name: t('Nom i cognoms', 'Nombre y apellidos', 'Name and surnames'),
  address: t('Adreça electrònica', 'Dirección electrónica', 'E-mail address'),
  bounced: t('els correus no hi arriben', 'los correos no llegan', 'mail does not arrive'),
  action: t('Acció', 'Acción', 'Action'),
  none: t('Encara no hi ha ningú', 'Todavía no hay nadie', 'Nobody yet'),
  noneHow: t(
    'Afegiu-hi algú amb el formulari d’aquesta pàgina.',
    'Añada a alguien con el formulario de esta página.',
    'Add somebody with the form on this page.',
  ),
  add: t('Afegiu una persona', 'Añada una persona', 'Add a person'),
  addHint: t(
    'Hi podrà entrar de seguida des de la pàgina d’entrada, amb aquesta adreça i sense contrasenya. Aviseu-la’n.',
    'Podrá entrar enseguida desde la página de entrada, con esta dirección y sin contraseña. Avísela.',
    'They can sign in at once from the sign-in page, with this address and without a password. Let them know.',
  ),
  role: t('Què farà', 'Qué hará', 'What they will do'),
  roles: {
    coordination: t('Coordinar el programa', 'Coordinar el programa', 'Coordinate the programme'),
    committee: t('Puntuar sol·licituds a la comissió', 'Puntuar solicitudes en la comisión', 'Score applications on the committee'),
  } satisfies Record<StaffRole, Text>,
  button: t('Afegeix', 'Añadir', 'Add'),
  added: t('{name} ja hi pot entrar.', '{name} ya puede entrar.', '{name} can sign in now.'),
  remove: t('Treu…', 'Quitar…', 'Remove…'),
  removeTitle: t('Voleu treure {name}?', '¿Quiere quitar a {name}?', 'Remove {name}?'),
  removeLead: t(
    'Deixarà de tenir accés de seguida ({team}). El que ha fet es conserva amb el seu nom, i la podeu tornar a afegir quan calgui.',
    'Dejará de tener acceso enseguida ({team}). Lo que ha hecho se conserva con su nombre, y puede volver a añadirla cuando haga falta.',
    'They lose access at once ({team}). What they did is kept under their name, and you can add them again when needed.',
  ),
  removeButton: t('Treu-la', 'Quitar', 'Remove'),
  keep: t('Torna enrere', 'Volver atrás', 'Go back'),
  removed: t('{name} ja no hi té accés.', '{name} ya no tiene acceso.', '{name} no longer has access.'),
} as const;
