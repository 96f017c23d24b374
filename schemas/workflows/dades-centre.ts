/** The workflow of «Revisió de les dades del centre»: delivered, amended if need be, accepted; then the calendar knows the free days of the centre. */
import { tailored } from '../workflow/tailor.ts';
import { delivery } from './delivery.ts';

/** A centre confirms its data at the beginning of the curs. */
export const schoolData = tailored(delivery, {
  name: 'schoolData',
  message: 'M-DAD',
  words: { what: { ca: 'la revisió de les dades', es: 'la revisión de los datos', en: 'the review of the data' } },
  change: { accept: { effects: [{ effect: 'free-days', from: 'diesLliures' }] } },
});
