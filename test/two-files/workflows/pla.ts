/** The workflow of «Pla de prova»: it is handed in as everything else is, under a name of its own. */
import { tailored } from '#schemas/workflow/tailor.ts';
import { delivery } from '#schemas/workflows/delivery.ts';

/** A centre sends its plan, amends it if need be, and the coordination accepts it. */
export const plan = tailored(delivery, {
  name: 'plan',
  message: 'M-PLA',
  words: { what: { ca: 'la planificació', es: 'la planificación', en: 'the plan' } },
});
