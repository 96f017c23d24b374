/** What somebody did to an item, in a sentence of the past. */
import type { ItemDeed } from '#schemas/entities/calendar.ts';
import { fill, type Locale, type Text } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

const sentences: Readonly<Record<ItemDeed['action'], Text>> = {
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
const none = t('sense data', 'sin fecha', 'no date');

/** «Nora Vidal en va canviar la data: de dimecres 20 de gener de 2027, a les 9.00 h a …». The reason stands beside it. */
export function deedInWords({ action, name, from, to }: ItemDeed): Text {
  const date = (when: ItemDeed['from'], locale: Locale) => {
    const at = when?.start ?? when?.due;
    return at ? instantInWords(at, locale) : none[locale];
  };
  const say = (locale: Locale) => fill(sentences[action], locale, { name, from: date(from, locale), to: date(to, locale) });
  return { ca: say('ca'), es: say('es'), en: say('en') };
}
