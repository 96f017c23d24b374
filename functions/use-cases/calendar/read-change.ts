/** From what a coordinator typed to the item as it would be. */
import {
  cancelItem,
  doneItem,
  editItem,
  type ItemFacts,
  moveItem,
  pauseItem,
  restoreItem,
  resumeItem,
  undoneItem,
} from '#functions/rules/calendar/alter.ts';
import { inviteCentres } from '#functions/rules/calendar/alter-guests.ts';
import type { Altered, Change, ItemCause } from '#functions/rules/calendar/altered.ts';
import type { ItemAction } from '#functions/rules/calendar/item-actions.ts';
import { at, endOfDay } from '#functions/rules/working-days.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Fields } from '#schemas/form/fields.ts';
import { readFields } from '#schemas/form/fields.ts';
import type { Raw } from '#schemas/form/form.ts';
import { type FieldError, fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { readHour } from '#schemas/values/hour.ts';
import { none } from './item-fields.ts';

const noHour: Text = {
  ca: 'Escriviu l’hora amb minuts, com ara 09:30.',
  es: 'Escriba la hora con minutos, como 09:30.',
  en: 'Write the hour with its minutes, for instance 09:30.',
};
const backwards: Text = {
  ca: 'Ha d’acabar després de començar.',
  es: 'Debe terminar después de empezar.',
  en: 'It must end after it begins.',
};

/** What was read: texts by name (empty = nothing), and the others as the form kernel reads them. */
export interface Said {
  readonly text: (name: string) => string;
  readonly value: (name: string) => unknown;
}

/** Reads the fields of an action; `invalid` with an error at each that is wrong. Hours are read where the fields ask them. */
export function readSaid(fields: Fields, raw: Raw, now: string): Result<Said> {
  const { values, errors } = readFields(fields, raw, { today: localDay(now) });
  const text = (name: string) => (typeof values[name] === 'string' ? (values[name] as string) : '');
  const wrong: FieldError[] = errors.map(({ path, message }) => ({ path, message }));
  for (const name of ['hora', 'fi']) {
    if (name in fields && text(name) !== '' && readHour(text(name)) === null) wrong.push({ path: name, message: noHour });
  }
  if (wrong.length === 0 && 'fi' in fields && timesOf(text).end <= timesOf(text).start) wrong.push({ path: 'fi', message: backwards });
  return wrong.length > 0 ? fail('invalid', { errors: wrong }) : ok({ text, value: (name) => values[name] });
}

/** Beginning and end of a session, in UTC. */
export function timesOf(text: Said['text']): { readonly start: string; readonly end: string } {
  const on = (name: string) => at(text('dia'), readHour(text(name)) ?? '00:00');
  return { start: on('hora'), end: on('fi') };
}

/** The facts of a session as they were typed. */
export function factsOf({ text, value }: Said): Omit<ItemFacts, 'host' | 'centres'> {
  const rows = value('documents');
  const documents = (Array.isArray(rows) ? rows : []).map((row) => {
    return { title: text(`documents.${row}.titol`), url: text(`documents.${row}.url`) };
  });
  const capacity = value('aforament');
  return {
    ...{ title: text('titol'), place: text('lloc'), link: text('enllac'), note: text('nota'), documents },
    ...{ responsible: chosen(text('responsable')), capacity: typeof capacity === 'number' ? capacity : null },
  };
}

const chosen = (key: string): string | null => (key === '' || key === none ? null : key);

/** The schools that were chosen. */
export function guestsSaid({ text, value }: Said): { readonly host: string | null; readonly centres: readonly string[] } {
  const centres = value('centres');
  return { host: chosen(text('acull')), centres: Array.isArray(centres) ? centres.map(String) : [] };
}

/** A change and its further mails. */
export type Changed = Altered & { readonly also?: readonly ItemCause[] };

/** The change that an action makes; `was`: the schools that are invited until now. */
export function changed(
  action: ItemAction,
  { item, said, was }: { readonly item: CalendarItem; readonly said: Said; readonly was: readonly string[] },
  change: Change,
): Changed {
  const reason = said.text('motiu');
  if (action === 'move') {
    const is = item.kind === 'session' ? timesOf(said.text) : { due: endOfDay(said.text('dia')) };
    return moveItem(item, { is, reason }, change);
  }
  if (action === 'edit') return editItem(item, { facts: factsOf(said), reason }, change);
  if (action === 'invite') return inviteCentres(item, { ...guestsSaid(said), was, reason }, change);
  if (action === 'done') return doneItem(item, { note: said.text('nota') }, change);
  const plain = { cancel: cancelItem, restore: restoreItem, undone: undoneItem, pause: pauseItem, resume: resumeItem } as const;
  return plain[action](item, { reason }, change);
}
