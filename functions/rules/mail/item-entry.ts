/** What a calendar program is told of a session, with the mail that convenes it, changes it or calls it off. */
import type { CalendarEntry, CalendarPart } from '#schemas/calendar-entry.ts';
import type { ItemHoles } from '#schemas/mails/items.ts';
import type { Locale } from '#schemas/text.ts';
import { plusMinutes } from '../working-days.ts';
import type { AboutItem } from './about-item.ts';
import { toldOf } from './item-substance.ts';

const methods = { CONVOCATORIA: 'REQUEST', CANVI: 'REQUEST', ANULLAT: 'CANCEL' } as const;

/** How the mail tells calendar programs of its item; null = it does not. */
export function methodOf({ cause: { message }, item: { kind, is } }: Pick<AboutItem, 'cause' | 'item'>): CalendarPart['method'] | null {
  const last = message.slice(message.lastIndexOf('-') + 1);
  return kind === 'session' && is.start !== undefined && last in methods ? methods[last as keyof typeof methods] : null;
}

/** Who and where, beside what is told. */
export interface Addresses {
  readonly origin: string;
  readonly organizer: CalendarEntry['organizer'];
  readonly attendee: CalendarEntry['organizer'];
  /** Where the attendee answers on a page; null = there is nothing to answer. */
  readonly answer: string | null;
}

/** The entry for one invited. The same item has the same name in every mail; what it says changes as its sequence grows. Null where it has no hour. */
export function entryOf(
  about: AboutItem,
  holes: ItemHoles,
  { origin, organizer, attendee, answer }: Addresses,
  locale: Locale,
): CalendarPart | null {
  const { cause, item } = about;
  const method = methodOf(about);
  const { start, end } = toldOf(about);
  if (!method || start === undefined) return null;
  const entry: CalendarEntry = {
    uid: `${item.id}@${new URL(origin).host}`,
    sequence: Number(cause.values.sequence ?? item.sequence),
    stamp: cause.createdAt,
    ...{ start, end: end ?? plusMinutes(start, anHour), title: holes.about, place: holes.place, url: answer, organizer, attendee },
    text:
      method === 'CANCEL'
        ? holes.reason
        : [answer && `${words.answer[locale]}\n${answer}`, holes.link, holes.note, contact(holes, locale)].filter(Boolean).join('\n\n'),
    status: method === 'CANCEL' ? 'cancelled' : 'confirmed',
  };
  return { method, entry };
}

const anHour = 60;
const words = {
  answer: {
    ca: 'Digueu aquí si hi vindreu, o qui vindrà en lloc vostre:',
    es: 'Diga aquí si vendrá, o quién vendrá en su lugar:',
    en: 'Say here whether you will come, or who comes in your place:',
  },
  contact: { ca: 'Persona de contacte', es: 'Persona de contacto', en: 'Contact' },
} as const;

function contact({ responsible }: ItemHoles, locale: Locale): string {
  return responsible === '' ? '' : `${words.contact[locale]}: ${responsible}`;
}
