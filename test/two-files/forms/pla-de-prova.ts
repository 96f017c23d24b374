/** «Pla de prova»: a form that the calendar opens for every centre. With its workflow, and its slug on the row of an activity, it is all that a yearly form takes. */
import { defineForm } from '#schemas/form/define-form.ts';
import { plan } from '../workflows/pla.ts';

/** One question; the core team writes it too. */
export const form = defineForm({
  slug: 'pla-de-prova',
  name: { ca: 'Pla de prova', es: 'Plan de prueba', en: 'Trial plan' },
  intro: { ca: 'Digueu-nos què fareu.', es: 'Díganos qué harán.', en: 'Tell us what you will do.' },
  subject: 'centre',
  opens: 'calendar',
  writers: ['impulsor'],
  needsCall: false,
  workflow: plan,
  afterwards: { ca: 'El llegirem aviat.', es: 'Lo leeremos pronto.', en: 'We will read it soon.' },
  prefix: 'PLA',
  versions: {
    1: {
      sections: [
        {
          key: 'pla',
          title: { ca: 'El pla', es: 'El plan', en: 'The plan' },
          fields: {
            objectiu: {
              widget: 'text',
              max: 200,
              label: { ca: 'Què us proposeu?', es: '¿Qué se proponen?', en: 'What do you aim at?' },
              sees: ['FOR'],
              keep: '6y',
            },
          },
        },
      ],
    },
  },
});
