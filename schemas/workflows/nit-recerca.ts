/** The workflow of «Proposta per a la Nit de la Recerca»: a centre proposes, or says that it does not; the coordination accepts. */
import type { AreaField } from '../form/field.ts';
import { tailored } from '../workflow/tailor.ts';
import type { Transition, WorkflowMail } from '../workflow/workflow.ts';
import { delivery } from './delivery.ts';
import * as mails from './delivery-mails.ts';

/** The team writes it with the head of the school, and is told too. */
const both = ['applicant', 'official'] as const;
const received: WorkflowMail = { ...mails.received, to: both };
const amendmentsAsked: WorkflowMail = { ...mails.amendmentsAsked, to: both };

/** Tells the coordination that there is one to be read. */
const arrived: WorkflowMail = {
  name: '{message}-NOVA',
  to: ['coordination'],
  subject: {
    ca: 'Proposta per a la Nit de la Recerca: {centre}',
    es: 'Propuesta para la Noche de la Investigación: {centre}',
    en: 'Proposal for the Researchers’ Night: {centre}',
  },
  body: {
    ca: '{centre} ({code}) ha enviat la proposta {reference} per a la Nit de la Recerca del curs {curs}. Espera que l’accepteu o que en demaneu esmenes.',
    es: '{centre} ({code}) ha enviado la propuesta {reference} para la Noche de la Investigación del curso {curs}. Espera que la acepten o que pidan subsanaciones.',
    en: '{centre} ({code}) has sent proposal {reference} for the Researchers’ Night of {curs}. It waits to be accepted or to be asked for amendments.',
  },
  button: mails.openCase,
  why: mails.youCoordinate,
};

/** Tells the school that it is accepted. */
const accepted: WorkflowMail = {
  name: '{message}-ACCEPTADA',
  to: both,
  subject: {
    ca: 'Hem acceptat la proposta per a la Nit de la Recerca',
    es: 'Hemos aceptado la propuesta para la Noche de la Investigación',
    en: 'We have accepted the proposal for the Researchers’ Night',
  },
  body: {
    ca: `Hem acceptat la proposta {reference} de {centre} per a la Nit de la Recerca del curs {curs}.

La coordinació parlarà amb la persona de contacte de l’espai, el material i els horaris.`,
    es: `Hemos aceptado la propuesta {reference} de {centre} para la Noche de la Investigación del curso {curs}.

La coordinación hablará con la persona de contacto del espacio, el material y los horarios.`,
    en: `We have accepted proposal {reference} of {centre} for the Researchers’ Night of {curs}.

The coordination will talk to the contact person about space, materials and times.`,
  },
  button: mails.seeForm,
  why: mails.ofSchool,
};

/** It was taken back. */
const withdrawn: WorkflowMail = {
  name: '{message}-RETIRADA',
  to: [...both, 'coordination'],
  subject: { ca: 'S’ha retirat {what}: {centre}', es: 'Se ha retirado {what}: {centre}', en: '{centre}: {what} has been withdrawn' },
  body: {
    ca: `S’ha retirat {what} de {centre} ({code}), amb la referència {reference}.

El motiu: {reason}`,
    es: `Se ha retirado {what} de {centre} ({code}), con la referencia {reference}.

El motivo: {reason}`,
    en: `{centre} ({code}): {what} with the reference {reference} has been withdrawn.

The reason: {reason}`,
  },
  button: mails.seeForm,
  why: {
    ca: 'Perquè aquesta és la bústia de la direcció del centre, perquè formeu part de l’equip que emplena el formulari o perquè coordineu el programa.',
    es: 'Porque este es el buzón de la dirección del centro, porque forma parte del equipo que rellena el formulario o porque coordina el programa.',
    en: 'Because this is the mailbox of the head of the school, because you belong to the team that fills in the form, or because you coordinate the programme.',
  },
};

const why: AreaField = {
  widget: 'area',
  label: {
    ca: 'Per què es retira (ho llegeixen el centre i la coordinació)',
    es: 'Por qué se retira (lo leen el centro y la coordinación)',
    en: 'Why it is withdrawn (the school and the coordination read it)',
  },
  missing: {
    ca: 'Escriviu per què es retira: el centre i la coordinació ho han de poder llegir.',
    es: 'Escriba por qué se retira: el centro y la coordinación deben poder leerlo.',
    en: 'Write why it is withdrawn: the school and the coordination must be able to read it.',
  },
  min: 10,
  max: 2000,
};

/** Nobody has to say why. */
const whyNot: AreaField = {
  widget: 'area',
  required: false,
  label: {
    ca: 'Voleu dir per què? (ho llegeixen el centre i la coordinació)',
    es: '¿Quiere decir por qué? (lo leen el centro y la coordinación)',
    en: 'Would you like to say why? (the school and the coordination read it)',
  },
  max: 2000,
};

const ends = { to: 'declined', who: ['applicant', 'official', 'coordination'], deadline: 'clear' } as const satisfies Partial<Transition>;
const done = { ca: 'Proposta acceptada', es: 'Propuesta aceptada', en: 'Proposal accepted' };
const none = { ca: 'Sense proposta', es: 'Sin propuesta', en: 'No proposal' };

/** A proposal that nobody has to make. */
export const researchNight = tailored(delivery, {
  name: 'researchNight',
  message: 'M-NIT',
  words: {
    what: {
      ca: 'la proposta per a la Nit de la Recerca',
      es: 'la propuesta para la Noche de la Investigación',
      en: 'the proposal for the European Researchers’ Night',
    },
  },
  states: {
    accepted: {
      staff: done,
      school: done,
      ahead: { ca: 'La coordinació l’accepta', es: 'La coordinación la acepta', en: 'The coordination accepts it' },
      next: {
        ca: 'La coordinació parlarà amb la persona de contacte de l’espai, el material i els horaris.',
        es: 'La coordinación hablará con la persona de contacto del espacio, el material y los horarios.',
        en: 'The coordination will talk to the contact person about space, materials and times.',
      },
      shape: 'done',
      tags: ['final'],
    },
    declined: {
      staff: none,
      school: none,
      ahead: { ca: 'O dieu que no en presenteu cap', es: 'O dice que no presenta ninguna', en: 'Or you say that you send none' },
      next: { ca: 'No heu de fer res més.', es: 'No tiene que hacer nada más.', en: 'There is nothing more to do.' },
      shape: 'na',
      tags: ['final'],
    },
  },
  change: {
    submit: { mails: [received, arrived] },
    resubmit: { mails: [received, arrived] },
    requestAmendments: { mails: [amendmentsAsked] },
    accept: {
      label: { ca: 'Accepta la proposta', es: 'Aceptar la propuesta', en: 'Accept the proposal' },
      mails: [accepted],
    },
  },
  more: [
    {
      ...ends,
      action: 'decline',
      from: ['draft'],
      label: { ca: 'No presentem proposta…', es: 'No presentamos propuesta…', en: 'We send no proposal…' },
      past: {
        ca: '{actor} va dir que el centre no presenta proposta',
        es: '{actor} dijo que el centro no presenta propuesta',
        en: '{actor} said that the school sends no proposal',
      },
      asks: { reason: whyNot },
      kind: 'plain',
    },
    {
      ...ends,
      action: 'withdraw',
      from: ['delivered', 'amending'],
      label: { ca: 'Retira la proposta…', es: 'Retirar la propuesta…', en: 'Withdraw the proposal…' },
      past: { ca: '{actor} va retirar la proposta', es: '{actor} retiró la propuesta', en: '{actor} withdrew the proposal' },
      asks: { reason: why },
      mails: [withdrawn],
      kind: 'danger',
    },
  ],
});
