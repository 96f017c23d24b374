/** What somebody did to an item of the calendar, in sentences of the past: `{name}` did it, on `move` and `extend` `{from}` one date `{to}` another. */
import type { ItemDeed } from '../entities/calendar.ts';
import type { Text } from '../text.ts';
import { t } from './questions.ts';

/** One sentence for each deed. */
export const deedSentences: Readonly<Record<ItemDeed['action'], Text>> = {
  add: t('{name} ho va afegir al calendari', '{name} lo añadió al calendario', '{name} added it to the calendar'),
  move: t(
    '{name} en va canviar la data: de {from} a {to}',
    '{name} cambió la fecha: de {from} a {to}',
    '{name} changed the date: from {from} to {to}',
  ),
  extend: t(
    '{name} en va allargar el termini: de {from} a {to}',
    '{name} alargó el plazo: de {from} a {to}',
    '{name} extended the deadline: from {from} to {to}',
  ),
  edit: t('{name} en va canviar les dades', '{name} cambió los datos', '{name} changed its details'),
  cancel: t('{name} ho va anul·lar', '{name} lo anuló', '{name} cancelled it'),
  restore: t('{name} ho va recuperar', '{name} lo recuperó', '{name} restored it'),
  remove: t('{name} ho va treure del calendari', '{name} lo quitó del calendario', '{name} removed it from the calendar'),
  publish: t('{name} ho va fer públic i va convocar', '{name} lo publicó y convocó', '{name} published it and sent the invitations'),
  open: t('{name} ho va obrir', '{name} lo abrió', '{name} opened it'),
  done: t('{name} ho va marcar com a fet', '{name} lo marcó como hecho', '{name} marked it as done'),
  undone: t('{name} va desfer la marca de fet', '{name} deshizo la marca de hecho', '{name} took back the mark of done'),
  pause: t('{name} en va aturar els recordatoris', '{name} detuvo los recordatorios', '{name} stopped the reminders'),
  resume: t('{name} en va reprendre els recordatoris', '{name} reanudó los recordatorios', '{name} resumed the reminders'),
  remind: t('{name} ho va recordar a qui faltava', '{name} lo recordó a quien faltaba', '{name} reminded those who were missing'),
  answer: t('{name} va respondre', '{name} respondió', '{name} answered'),
};

/** What stands for a date that an item has not. */
export const noDate = t('sense data', 'sin fecha', 'no date');
