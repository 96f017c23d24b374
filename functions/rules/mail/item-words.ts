/** Small words of mails about items: the box, and the sentence that says what has changed. */
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { fill, type Locale, type Text } from '#schemas/text.ts';

/** Words of the box. */
export const itemBoxWords = {
  curs: { ca: 'Curs', es: 'Curso', en: 'School year' },
  until: { ca: 'Fins al {deadline}', es: 'Hasta el {deadline}', en: 'Until {deadline}' },
  over: { ca: 'El termini era el {deadline}', es: 'El plazo era el {deadline}', en: 'The deadline was {deadline}' },
  off: { ca: 'Anul·lat', es: 'Anulado', en: 'Cancelled' },
} as const satisfies Readonly<Record<string, Text>>;

const changes = {
  session: {
    restored: { ca: 'Es torna a convocar.', es: 'Se vuelve a convocar.', en: 'It is convened again.' },
    moved: {
      ca: 'Ha canviat la data: abans era el {was}.',
      es: 'Ha cambiado la fecha: antes era el {was}.',
      en: 'The date has changed: before, it was {was}.',
    },
    later: {
      ca: 'Ha canviat la data: abans era el {was}.',
      es: 'Ha cambiado la fecha: antes era el {was}.',
      en: 'The date has changed: before, it was {was}.',
    },
    edited: {
      ca: 'Hi ha canvis en una convocatòria que us vam enviar.',
      es: 'Hay cambios en una convocatoria que le enviamos.',
      en: 'An invitation that we sent you has changed.',
    },
  },
  deadline: {
    restored: { ca: 'Es torna a demanar.', es: 'Se vuelve a pedir.', en: 'It is asked for again.' },
    moved: {
      ca: 'El termini s’avança: abans acabava el {was}.',
      es: 'El plazo se adelanta: antes terminaba el {was}.',
      en: 'The deadline is earlier now: before, it was {was}.',
    },
    later: {
      ca: 'Teniu més temps: abans el termini acabava el {was}.',
      es: 'Tiene más tiempo: antes el plazo terminaba el {was}.',
      en: 'You have more time: before, the deadline was {was}.',
    },
    edited: {
      ca: 'Hi ha canvis en el que us vam demanar.',
      es: 'Hay cambios en lo que le pedimos.',
      en: 'What we asked of you has changed.',
    },
  },
} as const satisfies Readonly<Record<CalendarItem['kind'], Readonly<Record<string, Text>>>>;

/** What has changed, a sentence; `what` is the deed that was told, `was` the date before in words. */
export function changeInWords(
  {
    kind,
    what,
    was,
    later,
  }: { readonly kind: CalendarItem['kind']; readonly what: string | undefined; readonly was: string; readonly later: boolean },
  locale: Locale,
): string {
  const words = changes[kind];
  if (what === 'restore') return words.restored[locale];
  if (was === '') return words.edited[locale];
  return fill(later ? words.later : words.moved, locale, { was });
}
