/** The workflow of «Confirmació de continuïtat»: a centre says whether it goes on, the coordination registers it, and the participation follows. */
import { tailored } from '../workflow/tailor.ts';
import type { WorkflowMail } from '../workflow/workflow.ts';
import { delivery } from './delivery.ts';
import { ofSchool, openCase, received, seeForm, youCoordinate } from './delivery-mails.ts';

/** Tells the coordination that a centre leaves; the others it finds in its queue. */
const leaves: WorkflowMail = {
  name: '{message}-NOVA',
  to: ['coordination'],
  answered: 'dataBaixa',
  subject: { ca: 'Un centre es dona de baixa: {centre}', es: 'Un centro se da de baja: {centre}', en: 'A school leaves: {centre}' },
  body: {
    ca: '{centre} ({code}) ha comunicat amb el formulari {reference} que es dona de baixa. Parleu amb el centre i registreu-ho.',
    es: '{centre} ({code}) ha comunicado con el formulario {reference} que se da de baja. Hablen con el centro y regístrenlo.',
    en: '{centre} ({code}) has said with form {reference} that it leaves. Talk to the school and register it.',
  },
  button: openCase,
  why: youCoordinate,
};

/** Tells the school what is on record now. */
const registered: WorkflowMail = {
  name: '{message}-REGISTRADA',
  to: ['official'],
  subject: {
    ca: 'Hem registrat el que heu dit de la continuïtat',
    es: 'Hemos registrado lo que ha dicho de la continuidad',
    en: 'We have registered what you said about staying',
  },
  body: {
    ca: `La coordinació ha registrat la confirmació de continuïtat {reference} de {centre} ({code}) per al curs {curs}.

Això és el que hi consta:

{answers}`,
    es: `La coordinación ha registrado la confirmación de continuidad {reference} de {centre} ({code}) para el curso {curs}.

Esto es lo que consta:

{answers}`,
    en: `The coordination has registered the confirmation {reference} of {centre} ({code}) for {curs}.

This is what it says:

{answers}`,
  },
  button: seeForm,
  why: ofSchool,
};

const done = { ca: 'Registrat', es: 'Registrado', en: 'Registered' };

/** A centre stays in the programme or the network, or leaves. */
export const continuity = tailored(delivery, {
  name: 'continuity',
  message: 'M-CNT',
  words: { what: { ca: 'la confirmació de continuïtat', es: 'la confirmación de continuidad', en: 'the confirmation of staying' } },
  states: {
    accepted: {
      staff: done,
      school: done,
      ahead: { ca: 'La coordinació ho registra', es: 'La coordinación lo registra', en: 'The coordination registers it' },
      next: { ca: 'No heu de fer res més.', es: 'No tiene que hacer nada más.', en: 'There is nothing more to do.' },
      shape: 'done',
      tags: ['final'],
    },
  },
  change: {
    submit: { mails: [received, leaves] },
    resubmit: { mails: [received, leaves] },
    accept: {
      label: { ca: 'Registra…', es: 'Registrar…', en: 'Register…' },
      past: { ca: '{actor} ho va registrar', es: '{actor} lo registró', en: '{actor} registered it' },
      asks: {
        certificat: {
          widget: 'yesNo',
          required: false,
          label: {
            ca: 'El programa certifica el centre?',
            es: '¿El programa certifica el centro?',
            en: 'Does the programme certify the school?',
          },
          hint: {
            ca: 'Només si el centre acaba el programa: contesteu-ho quan la decisió sigui ferma. Surt al registre del Departament.',
            es: 'Solo si el centro termina el programa: contéstelo cuando la decisión sea firme. Sale en el registro del Departament.',
            en: 'Only if the school finishes the programme: answer once that is decided. It appears in the register of the Departament.',
          },
        },
      },
      effects: [
        { effect: 'continuity', answered: 'dataBaixa', left: 'dataBaixa', certified: 'certificat' },
        { effect: 'continuity', answered: 'compromisXarxa', phase: 'network', certified: 'certificat' },
        { effect: 'continuity', answered: 'compromisPrograma', certified: 'certificat' },
      ],
      mails: [registered],
    },
  },
});
