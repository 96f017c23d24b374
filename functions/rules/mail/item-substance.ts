/** What a mail about an item of the calendar says: holes and box, from what is stored; pure, so that it can be shown again. */
import type { Instant } from '#schemas/entities/instant.ts';
import type { LetterBox } from '#schemas/letter.ts';
import type { ItemHoles } from '#schemas/mails/items.ts';
import { rolesInWords, seatInWords } from '#schemas/programme/role-words.ts';
import { capital, type Locale } from '#schemas/text.ts';
import { instantInWords, localDay, weekdayInWords } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import { dayOfInstant, daysInWords, hoursInWords, spanInWords } from '#schemas/values/spans.ts';
import { addDays } from '../working-days.ts';
import type { AboutItem } from './about-item.ts';
import type { Substance } from './compose.ts';
import { changeInWords, itemBoxWords as words } from './item-words.ts';

/** What else the words need: names, and the moment from which days are counted. */
export interface Said {
  /** Null = the mailbox of the seat. */
  readonly person: string | null;
  /** Empty where there is none: of the centre or municipality that the item is of, that the reader's seat is of, that is visited; of who is responsible. */
  readonly names: Readonly<Record<'subject' | 'place' | 'host' | 'responsible', string>>;
  /** When it is sent, by the programme clock. */
  readonly now: Instant;
}

/** When the item is, as the cause tells it: what it was when it was told, else what it is. */
export interface Told {
  readonly start: Instant | undefined;
  readonly end: Instant | undefined;
  readonly due: Instant | undefined;
  readonly was: Instant | undefined;
  readonly place: string;
  readonly link: string;
  readonly note: string;
  readonly reason: string;
}

/** A cause that tells of a change keeps what it tells. */
export function toldOf({ cause: { values }, item }: Pick<AboutItem, 'cause' | 'item'>, host = ''): Told {
  const at = (name: 'start' | 'end' | 'due') => (values[name] ?? item.is[name]) || undefined;
  return {
    ...{ start: at('start'), end: at('end'), due: at('due'), was: values.was || undefined },
    ...{ place: (values.place ?? item.place) || host, link: values.link ?? item.link, note: values.note ?? item.note },
    reason: values.reason ?? '',
  };
}

/** The message that is said: who comes is reminded otherwise than who has not answered, the coordination otherwise than the school, who is invited no more otherwise than all. */
export function variantOf({ cause: { message, values }, item: { kind }, seat, guest }: AboutItem): string {
  if (kind === 'deadline') return message.endsWith('-VENCUT') && seat.startsWith('programme:') ? `${message}-COO` : message;
  if (message.endsWith('-ANULLAT')) return values.what === 'uninvite' ? `${message}-FORA` : message;
  const comes = guest?.answer === 'yes' || (guest === null && seat.endsWith('#convidat'));
  return message.endsWith('-REC') && comes ? `${message}-SI` : message;
}

/** The substance of a mail about an item in one language. */
export function substanceOfItem(about: AboutItem, said: Said, locale: Locale): Substance & { readonly holes: ItemHoles } {
  const documents = about.item.documents.flatMap(({ title, url }) => (isAddress(url) ? [{ label: title || url, url }] : []));
  return { holes: holesOf(about, said, locale), box: boxOf(about, said, locale), documents, comments: [], answers: [] };
}

function holesOf(about: AboutItem, { person, names, now }: Said, locale: Locale): ItemHoles {
  const { cause, item, activity, seat, head } = about;
  const told = toldOf(about, names.host);
  const date = told.start ?? told.due;
  const was = told.was ? instantInWords(told.was, locale) : '';
  const title = item.title || activity.title[locale];
  return {
    ...{ activity: title, centre: names.subject, about: joined(title, names.subject), curs: showSchoolYear(item.curs) },
    ...{ expects: activity.expects[locale], convened: item.kind === 'session' ? rolesInWords(activity.audience, locale) : '' },
    when: told.start ? spanInWords(told.start, told.end, locale) : told.due ? instantInWords(told.due, locale) : '',
    day: date ? dayOfInstant(date, locale) : '',
    hour: told.start ? hoursInWords(told.start, told.end, locale) : '',
    until: told.start ? answerBy(told.start, now, locale) : '',
    deadline: told.due ? instantInWords(told.due, locale) : '',
    days: date ? daysInWords(localDay(now), localDay(date), locale) : '',
    ...{ was, change: changeInWords({ kind: item.kind, what: cause.values.what, was, later: isLater(told) }, locale) },
    ...{ place: told.place, link: told.link, note: told.note, reason: told.reason, responsible: names.responsible },
    documents: item.documents.map(({ title: name }) => name).join('; '),
    role: seatInWords(seat, person, names.place, locale),
    percent: head?.percent ? `${head.percent}${locale === 'en' ? '' : '\u00a0'}%` : '',
  };
}

/** An answer is asked a week before, where that day is still to come. */
function answerBy(start: Instant, now: Instant, locale: Locale): string {
  const day = addDays(localDay(start), -7);
  return day > localDay(now) ? weekdayInWords(day, locale) : '';
}

function isLater({ due, was }: Told): boolean {
  return due !== undefined && was !== undefined && due > was;
}

function boxOf(about: AboutItem, { names, now }: Said, locale: Locale): LetterBox | null {
  const { cause, item, activity } = about;
  const told = toldOf(about, names.host);
  const title = item.title || activity.title[locale];
  const own = [joined(title, names.subject), `${words.curs[locale]} ${showSchoolYear(item.curs)}`];
  if (cause.values.what === 'uninvite') return { title: own[0] ?? title, lines: own.slice(1) };
  if (cause.message.endsWith('-ANULLAT')) return { title: `${words.off[locale]}: ${title}`, lines: own.slice(1) };
  if (told.start) {
    const far = isAddress(told.link);
    const lines = [told.place, far ? '' : told.link].filter((line) => line !== '');
    return {
      title: capital(weekdayInWords(localDay(told.start), locale)),
      hours: hoursInWords(told.start, told.end, locale),
      lines,
      ...(far && { link: told.link }),
    };
  }
  if (!told.due) return null;
  const when = told.due < now ? words.over : words.until;
  return { title: when[locale].replace('{deadline}', instantInWords(told.due, locale)), lines: own };
}

/** Only these become links: what is anything else stays text. */
function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
}
function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
