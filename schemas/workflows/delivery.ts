/** What a centre hands in every curs: it writes, sends, amends if it is asked to, and the coordination accepts. One table, each form with its own words. */
import type { AreaField, DateField } from '../form/field.ts';
import { defineWorkflow } from '../workflow/define-workflow.ts';
import type { Transition, Workflow } from '../workflow/workflow.ts';
import { type Delivery, deliveryMails, named } from './delivery-mails.ts';

const deadline: DateField = {
  widget: 'date',
  label: { ca: 'Data límit', es: 'Fecha límite', en: 'Deadline' },
  hint: {
    ca: 'Acaba a les 23.59 h d’aquell dia o, si és festiu, del primer dia hàbil següent.',
    es: 'Termina a las 23:59 h de ese día o, si es festivo, del primer día hábil siguiente.',
    en: 'It ends at 23:59 of that day or, if it is a holiday, of the next working day.',
  },
  missing: {
    ca: 'Escriviu la data límit, com ara 18/06/2027.',
    es: 'Escriba la fecha límite, como 18/06/2027.',
    en: 'Write the deadline, for instance 18/06/2027.',
  },
  from: { fact: 'today' },
  prefill: { fact: 'deadline.proposed' },
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

const states = {
  draft: {
    staff: { ca: 'Per lliurar', es: 'Por entregar', en: 'To be handed in' },
    school: { ca: 'Encara sense enviar', es: 'Todavía sin enviar', en: 'Not sent yet' },
    ahead: { ca: 'Empleneu el formulari', es: 'Rellene el formulario', en: 'You fill in the form' },
    next: {
      ca: 'Acabeu les pàgines que falten, reviseu les respostes i envieu el formulari abans que acabi el termini.',
      es: 'Termine las páginas que faltan, revise las respuestas y envíe el formulario antes de que acabe el plazo.',
      en: 'Finish the missing pages, check your answers and send the form before the deadline.',
    },
    shape: 'half',
    tags: ['draft', 'waits-school'],
  },
  delivered: {
    staff: { ca: 'Per revisar', es: 'Por revisar', en: 'To be checked' },
    school: { ca: 'Enviat i rebut', es: 'Enviado y recibido', en: 'Sent and received' },
    ahead: { ca: 'La coordinació el rep', es: 'La coordinación lo recibe', en: 'The coordination receives it' },
    next: {
      ca: 'La coordinació el llegirà. Si cal aclarir res, us escriurem; si no, no heu de fer res més.',
      es: 'La coordinación lo leerá. Si hay que aclarar algo, le escribiremos; si no, no tiene que hacer nada más.',
      en: 'The coordination will read it. If anything needs clearing up, we will write to you; otherwise there is nothing more to do.',
    },
    shape: 'wait',
    tags: ['open', 'waits-staff'],
  },
  amending: {
    staff: { ca: 'Pendent d’esmena', es: 'Pendiente de subsanación', en: 'Waiting for amendments' },
    school: { ca: 'Us demanem esmenes', es: 'Le pedimos subsanaciones', en: 'We ask you to amend it' },
    ahead: { ca: 'Si cal, l’esmeneu', es: 'Si hace falta, lo subsana', en: 'If need be, you amend it' },
    next: {
      ca: 'Reviseu les respostes que us indiquem i torneu a enviar el formulari abans que acabi el termini.',
      es: 'Revise las respuestas que le indicamos y vuelva a enviar el formulario antes de que acabe el plazo.',
      en: 'Look again at the answers that we point out and send the form again before the deadline.',
    },
    shape: 'soon',
    tags: ['open', 'amending', 'waits-school'],
  },
  accepted: {
    staff: { ca: 'Acceptat', es: 'Aceptado', en: 'Accepted' },
    school: { ca: 'Acceptat', es: 'Aceptado', en: 'Accepted' },
    ahead: { ca: 'La coordinació l’accepta', es: 'La coordinación lo acepta', en: 'The coordination accepts it' },
    next: { ca: 'No heu de fer res més.', es: 'No tiene que hacer nada más.', en: 'There is nothing more to do.' },
    shape: 'done',
    tags: ['final'],
  },
} as const satisfies Workflow['states'];

/** The table of a form. Its reminders are those of its activity, driven by the calendar. */
export function delivery(form: Delivery): Workflow {
  const { name, accept, decline } = form;
  const accepted = accept ? { ...states.accepted, staff: accept.accepted, school: accept.accepted } : states.accepted;
  const all: Workflow['states'] = { ...states, accepted, ...(decline && { declined: declinedState(decline) }) };
  const transitions = [...sendings(form), ...decisions(form), ...(decline ? declinings(form, decline) : [])];
  return defineWorkflow<string>({ name, initial: 'draft', states: all, transitions });
}

function declinedState({ declined }: NonNullable<Delivery['decline']>): Workflow['states'][string] {
  return {
    ...{ staff: declined, school: declined, shape: 'na', tags: ['final'] },
    ahead: { ca: 'O dieu que no en presenteu cap', es: 'O dice que no presenta ninguna', en: 'Or you say that you send none' },
    next: states.accepted.next,
  };
}

/** The school sends, and sends again. What was due is handed in: nothing is due any more. */
function sendings(form: Delivery): readonly Transition[] {
  const { received, arrived } = deliveryMails(form);
  const sends = {
    to: 'delivered',
    who: ['applicant', 'official'],
    needs: [{ need: 'complete' }],
    deadline: 'clear',
    kind: 'main',
  } as const;
  const mails = arrived ? [received, arrived] : [received];
  return [
    {
      ...{ action: 'submit', from: ['draft'], ...sends, mails, effects: [{ effect: 'freeze' }] },
      label: named({ ca: 'Envia {what}', es: 'Enviar {what}', en: 'Send {what}' }, form),
      past: named({ ca: '{actor} va enviar {what}', es: '{actor} envió {what}', en: '{actor} sent {what}' }, form),
    },
    {
      ...{ action: 'resubmit', from: ['amending'], ...sends, mails, effects: [{ effect: 'freeze' }, { effect: 'close-amendments' }] },
      label: named({ ca: 'Torna a enviar {what}', es: 'Volver a enviar {what}', en: 'Send {what} again' }, form),
      past: { ca: '{actor} va enviar les esmenes', es: '{actor} envió las subsanaciones', en: '{actor} sent the amendments' },
    },
  ];
}

/** The coordination accepts, or asks to amend. */
function decisions(form: Delivery): readonly Transition[] {
  const { amendmentsAsked, accepted } = deliveryMails(form);
  const { label, past, asks, effects } = form.accept ?? {
    label: { ca: 'Accepta', es: 'Aceptar', en: 'Accept' },
    past: named({ ca: '{actor} va acceptar {what}', es: '{actor} aceptó {what}', en: '{actor} accepted {what}' }, form),
  };
  return [
    {
      ...{ action: 'accept', from: ['delivered'], to: 'accepted', who: ['coordination'], deadline: 'clear', kind: 'main', label, past },
      ...(asks && { asks }),
      ...(effects && { effects }),
      ...(accepted && { mails: [accepted] }),
    },
    {
      ...{ action: 'requestAmendments', from: ['delivered'], to: 'amending', who: ['coordination'], kind: 'plain' },
      label: { ca: 'Demana esmenes…', es: 'Pedir subsanaciones…', en: 'Ask for amendments…' },
      past: { ca: '{actor} va demanar esmenes', es: '{actor} pidió subsanaciones', en: '{actor} asked for amendments' },
      asks: { deadline },
      comments: true,
      deadline: { asked: 'deadline', workingDays: 10 },
      effects: [{ effect: 'open-amendments' }],
      mails: [amendmentsAsked],
    },
  ];
}

/** Nobody has to hand it in: they say so, or take it back. */
function declinings(form: Delivery, { label, past, withdraw, withdrew }: NonNullable<Delivery['decline']>): readonly Transition[] {
  const ends = { to: 'declined', who: ['applicant', 'official', 'coordination'], deadline: 'clear' } as const;
  return [
    { ...ends, action: 'decline', from: ['draft'], label, past, kind: 'plain' },
    {
      ...{ ...ends, action: 'withdraw', from: ['delivered', 'amending'], label: withdraw, past: withdrew, kind: 'danger' },
      asks: { reason: why },
      mails: [deliveryMails(form).withdrawn],
    },
  ];
}
