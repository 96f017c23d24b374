/** One recipient of one mail as pages tell it, past or to come; and a forecast of them by day: counted, narrowed, and folded where many get the same. */
import { fold } from '#schemas/catalonia/fold.ts';
import type { Instant, LocalDate } from '#schemas/entities/instant.ts';
import type { Envelope, Reason } from '#schemas/entities/mail.ts';
import type { SeatId } from '#schemas/entities/people.ts';
import type { Text } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { addDays } from '../working-days.ts';

/** See the module. */
export interface Told {
  readonly at: Instant;
  readonly message: string;
  /** Which step of its ladder: `-7`, `publish`; null = none. */
  readonly step: string | null;
  readonly about: { readonly kind: 'item' | 'case' | 'none'; readonly id: string };
  /** What it is about: the activity, the form, the mail itself. */
  readonly title: Text;
  /** Id of the activity of an item. */
  readonly activity: string | null;
  /** The date of the item. */
  readonly date: Instant | null;
  readonly seat: SeatId;
  /** Null = the mailbox of the seat. */
  readonly person: string | null;
  readonly name: string;
  /** The centre of the seat, else that of the item or case. */
  readonly centre: { readonly id: string; readonly name: string } | null;
  readonly state: Reason['state'];
  readonly why: string | null;
  /** The mail that carries it, alone or with others. */
  readonly mail: Pick<Envelope, 'id' | 'address' | 'state' | 'subject' | 'possiblyTwice' | 'at'> | null;
}

/** How a line of a forecast stands. `early`, `later`: it left a quiet day. */
export type Outlook = 'planned' | 'early' | 'later' | 'merged' | 'skipped';

/** See {@link Outlook}. */
export function outlookOf({ state, step, date, at }: Pick<Told, 'state' | 'step' | 'date' | 'at'>): Outlook {
  if (state === 'skipped' || state === 'failed') return 'skipped';
  const days = step === null || date === null ? Number.NaN : Number(step);
  const nominal = Number.isNaN(days) || date === null ? null : addDays(localDay(date), days);
  if (nominal !== null && localDay(at) < nominal) return 'early';
  if (nominal !== null && days > 0 && localDay(at) > nominal) return 'later';
  return state === 'merged' ? 'merged' : 'planned';
}

/** What a forecast is narrowed to; empty = all. */
export interface ToldFilter {
  /** Internal id. */
  readonly centre: string;
  /** Words of a name or address. */
  readonly person: string;
  readonly activity: string;
  readonly message: string;
  readonly outlook: Outlook | '';
}

/** Whether a line is looked for. */
export function isToldOf(line: Told, { centre, person, activity, message, outlook }: ToldFilter): boolean {
  const words = fold(person)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const who = fold(`${line.name} ${line.mail?.address ?? ''}`);
  return (
    (centre === '' || line.centre?.id === centre) &&
    (activity === '' || line.activity === activity) &&
    (message === '' || line.message === message) &&
    (outlook === '' || outlookOf(line) === outlook) &&
    words.every((word) => who.includes(word))
  );
}

/** Those who get the same thing at the same time. */
export interface ToldGroup {
  readonly first: Told;
  readonly outlook: Outlook;
  readonly lines: readonly Told[];
}

/** One day of a forecast. */
export interface ToldDay {
  readonly day: LocalDate;
  /** Mails: several reminders of a reader are one. */
  readonly mails: number;
  readonly groups: readonly ToldGroup[];
}

/** Lines by day, in the order of time; what goes out stands before what does not. */
export function byDay(lines: readonly Told[]): readonly ToldDay[] {
  const days = Map.groupBy(lines, ({ at }) => localDay(at));
  return [...days]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, own]) => ({ day, mails: mailsOf(own), groups: groupsOf(own) }));
}

function groupsOf(lines: readonly Told[]): readonly ToldGroup[] {
  const groups = Map.groupBy(lines, (line) => {
    const { at, message, step, title, date, why } = line;
    return [outlookOf(line) === 'skipped' ? 1 : 0, at, title.ca, message, step, date, outlookOf(line), why].join(' ');
  });
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, own]) => {
      const sorted = own.toSorted((one, other) => whose(one).localeCompare(whose(other), 'ca'));
      const [first] = sorted;
      return first ? [{ first, outlook: outlookOf(first), lines: sorted }] : [];
    });
}

const whose = ({ centre, name }: Told): string => `${centre?.name ?? '\uffff'} ${name}`;

/** How many mails carry these lines. */
export function mailsOf(lines: readonly Told[]): number {
  return new Set(lines.flatMap(({ mail }) => mail?.id ?? [])).size;
}

/** The figures of a forecast: mails, and lines of each outlook. */
export function toldFigures(lines: readonly Told[]): Readonly<Record<'mails' | Outlook, number>> {
  const count = (outlook: Outlook) => lines.filter((line) => outlookOf(line) === outlook).length;
  return {
    mails: mailsOf(lines),
    ...{ planned: count('planned'), early: count('early'), later: count('later'), merged: count('merged'), skipped: count('skipped') },
  };
}
