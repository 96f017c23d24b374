/** The mails of what centres hand in every curs, with holes for what each form calls it: Catalan first, people are addressed as «vós». */
import type { WorkflowMail } from '../workflow/workflow.ts';

/** Why somebody of the school reads it. */
export const ofSchool = {
  ca: 'Perquè aquesta és la bústia de la direcció del centre o perquè formeu part de l’equip que emplena el formulari.',
  es: 'Porque este es el buzón de la dirección del centro o porque forma parte del equipo que rellena el formulario.',
  en: 'Because this is the mailbox of the head of the school, or because you belong to the team that fills in the form.',
};

/** Why the coordination reads it. */
export const youCoordinate = {
  ca: 'Perquè formeu part de la coordinació del programa.',
  es: 'Porque forma parte de la coordinación del programa.',
  en: 'Because you belong to the coordination of the programme.',
};

/** Leads the coordination to the case. */
export const openCase = {
  label: { ca: 'Obre el cas', es: 'Abrir el caso', en: 'Open the case' },
  to: 'staff-case',
} as const satisfies WorkflowMail['button'];

/** Leads the school to its form. */
export const seeForm = {
  label: { ca: 'Mira el formulari', es: 'Ver el formulario', en: 'See the form' },
  to: 'case',
} as const satisfies WorkflowMail['button'];

/** Receipt: reference, what was sent, what happens next. */
export const received: WorkflowMail = {
  name: '{message}-REBUDA',
  to: ['official'],
  subject: { ca: 'Hem rebut {what}: {centre}', es: 'Hemos recibido {what}: {centre}', en: 'We have received {what}: {centre}' },
  body: {
    ca: `Hem rebut {what} de {centre} ({code}) per al curs {curs}. La referència és {reference}: feu-la servir quan ens escriviu.

La coordinació llegirà el formulari. Si cal aclarir res, us escriurem; si no, no heu de fer res més.

Això és el que heu enviat:

{answers}`,
    es: `Hemos recibido {what} de {centre} ({code}) para el curso {curs}. La referencia es {reference}: úsela cuando nos escriba.

La coordinación leerá el formulario. Si hay que aclarar algo, le escribiremos; si no, no tiene que hacer nada más.

Esto es lo que ha enviado:

{answers}`,
    en: `We have received {what} of {centre} ({code}) for {curs}. The reference is {reference}: quote it when you write to us.

The coordination will read the form. If anything needs clearing up, we will write to you; otherwise there is nothing more to do.

This is what you sent:

{answers}`,
  },
  button: seeForm,
  why: ofSchool,
};

/** Asks the school to amend the commented answers. */
export const amendmentsAsked: WorkflowMail = {
  name: '{message}-ESMENA',
  to: ['official'],
  subject: { ca: 'Us demanem que reviseu {what}', es: 'Le pedimos que revise {what}', en: 'Please look again at {what}' },
  body: {
    ca: `Hem llegit {what} de {centre} i cal que reviseu aquestes respostes:

{amendments}

Teniu temps fins al {deadline}. Només heu de canviar les respostes que us indiquem i tornar a enviar el formulari; la resta queda com estava.`,
    es: `Hemos leído {what} de {centre} y es necesario que revise estas respuestas:

{amendments}

Tiene tiempo hasta el {deadline}. Solo debe cambiar las respuestas que le indicamos y volver a enviar el formulario; el resto queda como estaba.`,
    en: `We have read {what} of {centre}, and we need you to look at these answers again:

{amendments}

You have until {deadline}. Change only the answers that we point out and send the form again; the rest stays as it was.`,
  },
  button: { label: { ca: 'Esmena el formulari', es: 'Subsanar el formulario', en: 'Amend the form' }, to: 'form' },
  why: ofSchool,
};
