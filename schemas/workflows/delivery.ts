/** What a centre hands in every curs: it writes, sends, amends if it is asked to, and the coordination accepts. One table; each form calls it by its name. */
import type { DateField } from '../form/field.ts';
import type { Workflow } from '../workflow/workflow.ts';
import { amendmentsAsked, received } from './delivery-mails.ts';

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

/**
 * `{what}` is what is handed in, with its article, a feminine noun («la proposta»); `{message}` begins the names of its mails. What was due is
 * handed in by sending: then nothing is due. Its reminders are those of its activity, driven by the calendar.
 */
export const delivery: Workflow = {
  name: 'delivery',
  initial: 'draft',
  states: {
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
  },
  transitions: [
    {
      action: 'submit',
      from: ['draft'],
      to: 'delivered',
      label: { ca: 'Envia {what}', es: 'Enviar {what}', en: 'Send {what}' },
      past: { ca: '{actor} va enviar {what}', es: '{actor} envió {what}', en: '{actor} sent {what}' },
      who: ['applicant', 'official'],
      needs: [{ need: 'complete' }],
      deadline: 'clear',
      effects: [{ effect: 'freeze' }],
      mails: [received],
      kind: 'main',
    },
    {
      action: 'accept',
      from: ['delivered'],
      to: 'accepted',
      label: { ca: 'Accepta', es: 'Aceptar', en: 'Accept' },
      past: { ca: '{actor} va acceptar {what}', es: '{actor} aceptó {what}', en: '{actor} accepted {what}' },
      who: ['coordination'],
      deadline: 'clear',
      kind: 'main',
    },
    {
      action: 'requestAmendments',
      from: ['delivered'],
      to: 'amending',
      label: { ca: 'Demana esmenes…', es: 'Pedir subsanaciones…', en: 'Ask for amendments…' },
      past: { ca: '{actor} va demanar esmenes', es: '{actor} pidió subsanaciones', en: '{actor} asked for amendments' },
      who: ['coordination'],
      asks: { deadline },
      comments: true,
      deadline: { asked: 'deadline', workingDays: 10 },
      effects: [{ effect: 'open-amendments' }],
      mails: [amendmentsAsked],
      kind: 'plain',
    },
    {
      action: 'resubmit',
      from: ['amending'],
      to: 'delivered',
      label: { ca: 'Torna a enviar {what}', es: 'Volver a enviar {what}', en: 'Send {what} again' },
      past: { ca: '{actor} va enviar les esmenes', es: '{actor} envió las subsanaciones', en: '{actor} sent the amendments' },
      who: ['applicant', 'official'],
      needs: [{ need: 'complete' }],
      deadline: 'clear',
      effects: [{ effect: 'freeze' }, { effect: 'close-amendments' }],
      mails: [received],
      kind: 'main',
    },
  ],
};
