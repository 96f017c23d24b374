/** The workflow of «Petició de visita»: draft, asked, answered. */
import { defineWorkflow } from '#schemas/workflow/define-workflow.ts';
import type { WorkflowMail } from '#schemas/workflow/workflow.ts';

const asked: WorkflowMail = {
  name: 'M-VISITA-REBUDA',
  to: ['applicant'],
  subject: {
    ca: 'Hem rebut la petició {reference}',
    es: 'Hemos recibido la petición {reference}',
    en: 'We have received request {reference}',
  },
  body: {
    ca: 'Us respondrem aviat. Això és el que heu escrit:\n\n{answers}',
    es: 'Le responderemos pronto. Esto es lo que ha escrito:\n\n{answers}',
    en: 'We will answer soon. This is what you wrote:\n\n{answers}',
  },
  button: { label: { ca: 'Mira la petició', es: 'Ver la petición', en: 'See the request' }, to: 'case' },
  why: { ca: 'Perquè heu demanat una visita.', es: 'Porque ha pedido una visita.', en: 'Because you asked for a visit.' },
};

/** Somebody asks, the coordination answers. */
export const visit = defineWorkflow({
  name: 'visit',
  initial: 'draft',
  states: {
    draft: {
      staff: { ca: 'Esborrany', es: 'Borrador', en: 'Draft' },
      school: { ca: 'Encara sense enviar', es: 'Todavía sin enviar', en: 'Not sent yet' },
      ahead: { ca: 'Escriviu la petició', es: 'Escriba la petición', en: 'You write the request' },
      next: { ca: 'Acabeu-la i envieu-la.', es: 'Termínela y envíela.', en: 'Finish it and send it.' },
      shape: 'half',
      tags: ['draft', 'waits-school'],
    },
    asked: {
      staff: { ca: 'Per respondre', es: 'Por responder', en: 'To answer' },
      school: { ca: 'Rebuda', es: 'Recibida', en: 'Received' },
      ahead: { ca: 'La rebem', es: 'La recibimos', en: 'We receive it' },
      next: { ca: 'Us respondrem aviat.', es: 'Le responderemos pronto.', en: 'We will answer soon.' },
      shape: 'wait',
      tags: ['open', 'waits-staff'],
    },
    answered: {
      staff: { ca: 'Resposta', es: 'Respondida', en: 'Answered' },
      school: { ca: 'Resposta', es: 'Respondida', en: 'Answered' },
      ahead: { ca: 'Us responem', es: 'Le respondemos', en: 'We answer' },
      next: { ca: 'No heu de fer res més.', es: 'No tiene que hacer nada más.', en: 'There is nothing more to do.' },
      shape: 'done',
      tags: ['final'],
    },
  },
  transitions: [
    {
      action: 'submit',
      from: ['draft'],
      to: 'asked',
      label: { ca: 'Envia la petició', es: 'Enviar la petición', en: 'Send the request' },
      past: { ca: '{actor} va enviar la petició', es: '{actor} envió la petición', en: '{actor} sent the request' },
      who: ['applicant'],
      needs: [{ need: 'complete' }],
      deadline: { workingDays: 5 },
      effects: [{ effect: 'freeze' }],
      mails: [asked],
      kind: 'main',
    },
    {
      action: 'answer',
      from: ['asked'],
      to: 'answered',
      label: { ca: 'Marca com a resposta', es: 'Marcar como respondida', en: 'Mark as answered' },
      past: { ca: '{actor} la va respondre', es: '{actor} la respondió', en: '{actor} answered it' },
      who: ['coordination'],
      deadline: 'clear',
      kind: 'main',
    },
  ],
});
