/** The workflow of «Qui l’ha rellevat?»: mail to somebody came back; the school says who is there now, or the coordination does. */
import type { Fields } from '../form/fields.ts';
import { defineWorkflow } from '../workflow/define-workflow.ts';
import type { WorkflowMail } from '../workflow/workflow.ts';
import { ofSchool, openCase, youCoordinate } from './delivery-mails.ts';

const t = (ca: string, es: string, en: string) => ({ ca, es, en });

const ask = { label: t('Digueu-nos qui hi ha ara', 'Díganos quién está ahora', 'Tell us who is there now'), to: 'form' } as const;
const stops = t(
  'Quan ho hàgiu dit, no us ho tornarem a demanar.',
  'Cuando lo haya dicho, no se lo volveremos a pedir.',
  'Once you have told us, we will not ask again.',
);

const reminder: WorkflowMail = {
  name: 'M-REL-REC',
  to: ['official'],
  subject: t('Recordatori: qui hi ha ara? {centre}', 'Recordatorio: ¿quién está ahora? {centre}', 'Reminder: who is there now? {centre}'),
  body: t(
    'Encara no sabem a qui hem d’escriure en lloc d’una persona del vostre centre a qui no arriba el correu.\n\nTot el que se li enviava espera la vostra resposta. És una pàgina i no us hi estareu ni un minut.',
    'Todavía no sabemos a quién hay que escribir en lugar de una persona de su centro a la que no llega el correo.\n\nTodo lo que se le enviaba espera su respuesta. Es una página y no le llevará ni un minuto.',
    'We still do not know whom to write to instead of somebody of your school whom mail does not reach.\n\nAll that was sent to them waits for your answer. It is one page and takes less than a minute.',
  ),
  button: ask,
  why: ofSchool,
  stops,
};

const overdue: WorkflowMail = {
  name: 'M-REL-VENCUT',
  to: ['coordination'],
  subject: t(
    'Encara no se sap qui ho rep: {centre}',
    'Todavía no se sabe quién lo recibe: {centre}',
    'Nobody has said who gets it: {centre}',
  ),
  body: t(
    'Encara no sabem qui hi ha a {centre} ({code}) en lloc d’una persona a qui no arriba el correu. Truqueu-hi i anoteu el que us diguin.',
    'Todavía no sabemos quién está en {centre} ({code}) en lugar de una persona a la que no llega el correo. Llame y anote lo que le digan.',
    '{centre} ({code}) has not said who is there instead of somebody whom mail does not reach. Call them and note what they say.',
  ),
  button: openCase,
  why: youCoordinate,
  stops: t(
    'Quan algú ho hagi dit, o ho tanqueu, no us en direm res més.',
    'Cuando alguien lo haya dicho, o lo cierre, no le diremos nada más.',
    'Once somebody has told us, or you close it, we will say no more.',
  ),
};

const other = { eq: [{ field: 'que' }, { value: 'altra' }] } as const;
const moved = { eq: [{ field: 'que' }, { value: 'adreca' }] } as const;

/** What is asked of the school on its page, and of the coordination where it settles it by telephone. */
export const replacementFields = {
  que: {
    widget: 'choice',
    label: t('Què ha passat?', '¿Qué ha pasado?', 'What happened?'),
    options: {
      altra: t('Ara hi ha una altra persona', 'Ahora hay otra persona', 'Somebody else is there now'),
      adreca: t(
        'És la mateixa persona, amb una altra adreça',
        'Es la misma persona, con otra dirección',
        'The same person has another address',
      ),
      ningu: t('Ara no hi ha ningú', 'Ahora no hay nadie', 'Nobody is there now'),
    },
    missing: t('Digueu què ha passat.', 'Diga qué ha pasado.', 'Say what happened.'),
    sees: [],
    keep: '2y',
    example: 'altra',
  },
  nom: {
    widget: 'text',
    format: 'person-name',
    max: 120,
    label: t('Nom i cognoms de qui hi ha ara', 'Nombre y apellidos de quien está ahora', 'Name and surnames of who is there now'),
    when: other,
    sees: [],
    keep: 'case',
    personal: true,
    example: 'Mercè Valldosera Prims',
  },
  correu: {
    widget: 'email',
    label: t('Adreça electrònica', 'Dirección electrónica', 'E-mail address'),
    hint: t(
      'Serà on rebrà els correus del programa.',
      'Será donde reciba los correos del programa.',
      'Mails of the programme will go there.',
    ),
    when: { any: [other, moved] },
    sees: [],
    keep: 'case',
    personal: true,
    example: 'merce.valldosera@escola.example',
  },
} as const satisfies Fields;

const effect = { effect: 'replacement', what: 'que', name: 'nom', address: 'correu' } as const;

/** One page, one answer: what it says holds at once. */
export const replacement = defineWorkflow({
  name: 'replacement',
  initial: 'draft',
  states: {
    draft: {
      staff: t('Sense resposta', 'Sin respuesta', 'No answer yet'),
      school: t('Esperem la vostra resposta', 'Esperamos su respuesta', 'We wait for your answer'),
      ahead: t('Ens dieu qui hi ha ara', 'Nos dice quién está ahora', 'You tell us who is there now'),
      next: t(
        'Digueu-nos qui hi ha ara i envieu-ho: a partir d’aquell moment escriurem a aquesta persona.',
        'Díganos quién está ahora y envíelo: a partir de ese momento escribiremos a esa persona.',
        'Tell us who is there now and send it: from then on we write to them.',
      ),
      shape: 'half',
      tags: ['draft', 'waits-school'],
    },
    settled: {
      staff: t('Resolt', 'Resuelto', 'Settled'),
      school: t('Fet: ja sabem a qui escriure', 'Hecho: ya sabemos a quién escribir', 'Done: we know whom to write to'),
      ahead: t('Escrivim a qui ens heu dit', 'Escribimos a quien nos ha dicho', 'We write to whom you told us'),
      next: t('No heu de fer res més.', 'No tiene que hacer nada más.', 'There is nothing more to do.'),
      shape: 'done',
      tags: ['final'],
    },
    dropped: {
      staff: t('Tancat sense canvis', 'Cerrado sin cambios', 'Closed without changes'),
      school: t('Tancat per la coordinació', 'Cerrado por la coordinación', 'Closed by the coordination'),
      ahead: t('La coordinació ho tanca', 'La coordinación lo cierra', 'The coordination closes it'),
      next: t('No heu de fer res més.', 'No tiene que hacer nada más.', 'There is nothing more to do.'),
      shape: 'na',
      tags: ['final'],
    },
  },
  transitions: [
    {
      action: 'submit',
      from: ['draft'],
      to: 'settled',
      label: t('Envia la resposta', 'Enviar la respuesta', 'Send the answer'),
      past: t('{actor} va dir qui hi ha ara', '{actor} dijo quién está ahora', '{actor} said who is there now'),
      who: ['applicant', 'official'],
      needs: [{ need: 'complete' }],
      deadline: 'clear',
      effects: [{ effect: 'freeze' }, effect],
      kind: 'main',
    },
    {
      action: 'settle',
      from: ['draft'],
      to: 'settled',
      label: t('Anota qui hi ha ara…', 'Anotar quién está ahora…', 'Note who is there now…'),
      past: t('{actor} va anotar qui hi ha ara', '{actor} anotó quién está ahora', '{actor} noted who is there now'),
      who: ['coordination'],
      asks: replacementFields,
      deadline: 'clear',
      effects: [effect],
      kind: 'main',
    },
    {
      action: 'drop',
      from: ['draft'],
      to: 'dropped',
      label: t('Tanca sense canvis…', 'Cerrar sin cambios…', 'Close without changes…'),
      past: t('{actor} ho va tancar sense canvis', '{actor} lo cerró sin cambios', '{actor} closed it without changes'),
      who: ['coordination'],
      asks: {
        reason: {
          widget: 'area',
          max: 1000,
          label: t('Per què?', '¿Por qué?', 'Why?'),
          hint: t('El centre ho llegirà.', 'El centro lo leerá.', 'The school will read it.'),
          missing: t('Escriviu per què es tanca.', 'Escriba por qué se cierra.', 'Write why it is closed.'),
        },
      },
      deadline: 'clear',
      kind: 'danger',
    },
  ],
  reminders: [
    { state: 'draft', of: 'deadline', days: [-7, -1], mail: reminder },
    { state: 'draft', of: 'deadline', days: [1], mail: overdue },
  ],
});
