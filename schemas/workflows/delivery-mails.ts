/** The mails of what centres hand in every curs, and what each form says of its own: Catalan first, people are addressed as «vós». */
import { fill, type Text } from '../text.ts';
import type { Transition, WorkflowMail } from '../workflow/workflow.ts';

type Words = Pick<WorkflowMail, 'subject' | 'body' | 'answered'>;

/** What one form says of its own. */
export interface Delivery {
  /** Name of the workflow. */
  readonly name: string;
  /** First part of the names of its mails, as its activity has it: `M-DAD`. */
  readonly message: string;
  /** What is handed in, with its article; a feminine noun: «la proposta». */
  readonly what: Text;
  /** Other seats of the centre than its head’s read along. */
  readonly shared?: true;
  /** Tells the coordination on delivery, where it has to act. */
  readonly arrived?: Words;
  /** How it ends well; absent = it is accepted, and nobody is told. */
  readonly accept?: Pick<Transition, 'label' | 'past' | 'asks' | 'effects'> & { readonly accepted: Text; readonly tells: Words };
  /** Nobody has to hand it in: they say so, or take it back. */
  readonly decline?: Readonly<Record<'label' | 'past' | 'declined' | 'withdraw' | 'withdrew', Text>>;
}

/** Words with the name of what is handed in. */
export function named(text: Text, { what }: Pick<Delivery, 'what'>): Text {
  return {
    ca: fill(text, 'ca', { what: what.ca }),
    es: fill(text, 'es', { what: what.es }),
    en: fill(text, 'en', { what: what.en }),
  };
}

const ofSchool = {
  ca: 'Perquè aquesta és la bústia de la direcció del centre o perquè formeu part de l’equip que emplena el formulari.',
  es: 'Porque este es el buzón de la dirección del centro o porque forma parte del equipo que rellena el formulario.',
  en: 'Because this is the mailbox of the head of the school, or because you belong to the team that fills in the form.',
};

const youCoordinate = {
  ca: 'Perquè formeu part de la coordinació del programa.',
  es: 'Porque forma parte de la coordinación del programa.',
  en: 'Because you belong to the coordination of the programme.',
};

const openCase = { label: { ca: 'Obre l’expedient', es: 'Abrir el expediente', en: 'Open the case' }, to: 'staff-case' } as const;
const seeForm = { label: { ca: 'Mira el formulari', es: 'Ver el formulario', en: 'See the form' }, to: 'case' } as const;
const amendForm = { label: { ca: 'Esmena el formulari', es: 'Subsanar el formulario', en: 'Amend the form' }, to: 'form' } as const;

/** Receipt: reference, what was sent, what happens next. */
const receivedWords = {
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
};

/** Asks the school to amend the commented answers. */
const amendmentsWords = {
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
};

/** It was taken back. */
const withdrawnWords = {
  subject: { ca: 'S’ha retirat {what}: {centre}', es: 'Se ha retirado {what}: {centre}', en: '{centre}: {what} has been withdrawn' },
  body: {
    ca: `S’ha retirat {what} de {centre} ({code}), amb la referència {reference}.

El motiu: {reason}`,
    es: `Se ha retirado {what} de {centre} ({code}), con la referencia {reference}.

El motivo: {reason}`,
    en: `{centre} ({code}): {what} with the reference {reference} has been withdrawn.

The reason: {reason}`,
  },
};

const withdrawnWhy = {
  ca: 'Perquè aquesta és la bústia de la direcció del centre, perquè formeu part de l’equip que emplena el formulari o perquè coordineu el programa.',
  es: 'Porque este es el buzón de la dirección del centro, porque forma parte del equipo que rellena el formulario o porque coordina el programa.',
  en: 'Because this is the mailbox of the head of the school, because you belong to the team that fills in the form, or because you coordinate the programme.',
};

/** The mails of a form. */
export function deliveryMails(form: Delivery) {
  const known = made.get(form);
  if (known) return known;
  const mails = makeMails(form);
  made.set(form, mails);
  return mails;
}

/** A mail is one object, wherever its table names it. */
const made = new WeakMap<Delivery, ReturnType<typeof makeMails>>();

function makeMails(form: Delivery) {
  const { message, shared, arrived, accept } = form;
  const school = { to: shared ? (['applicant', 'official'] as const) : (['official'] as const), why: ofSchool };
  const words = <const W extends Record<'subject' | 'body', Text>>({ subject, body }: W) => ({
    subject: named(subject, form),
    body: named(body, form),
  });
  return {
    received: { name: `${message}-REBUDA`, ...school, button: seeForm, ...words(receivedWords) },
    amendmentsAsked: { name: `${message}-ESMENA`, ...school, button: amendForm, ...words(amendmentsWords) },
    withdrawn: {
      name: `${message}-RETIRADA`,
      ...school,
      to: [...school.to, 'coordination'],
      button: seeForm,
      why: withdrawnWhy,
      ...words(withdrawnWords),
    },
    arrived: arrived && { name: `${message}-NOVA`, to: ['coordination'], button: openCase, why: youCoordinate, ...arrived },
    accepted: accept && { name: `${message}-ACCEPTADA`, ...school, button: seeForm, ...accept.tells },
  } as const satisfies Record<string, WorkflowMail | undefined>;
}
