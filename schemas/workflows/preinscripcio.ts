/** The workflow of «Dades de preinscripció»: delivered, amended if need be, accepted. */
import { tailored } from '../workflow/tailor.ts';
import { delivery } from './delivery.ts';

/** A centre hands in the figures of its pre-enrolment. */
export const enrolment = tailored(delivery, {
  name: 'enrolment',
  message: 'M-PRE',
  words: { what: { ca: 'les dades de preinscripció', es: 'los datos de preinscripción', en: 'the pre-enrolment figures' } },
});
