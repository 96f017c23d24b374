/** What the Monday digest says: what is late, by centre; what comes within two weeks; whom mail does not reach; which cases nobody has read. Pure. */
import type { LocalDate } from '#schemas/entities/instant.ts';
import { digestParts as words } from '#schemas/mails/digest.ts';
import { capital, fill, type Locale, type Text } from '#schemas/text.ts';
import { dayOfYearInWords } from '#schemas/values/dates.ts';

/** See the module. `where`: the name of a centre; null = the programme itself. */
export interface DigestFacts {
  readonly today: LocalDate;
  readonly overdue: readonly { readonly where: string | null; readonly what: readonly { readonly title: Text; readonly days: number }[] }[];
  /** `count`: of how many centres; null where it is of the programme, or one for all. */
  readonly soon: readonly { readonly day: LocalDate; readonly title: Text; readonly count: number | null }[];
  readonly bounced: readonly { readonly name: string; readonly address: string; readonly where: readonly string[] }[];
  readonly unread: readonly { readonly form: Text; readonly count: number }[];
}

/** Lines of one list; more are counted. */
const longest = 20;

/** Nothing calls for anybody. */
export function isCalm({ overdue, soon, bounced, unread }: DigestFacts): boolean {
  return overdue.length + soon.length + bounced.length + unread.length === 0;
}

/** What fills its words; a list of nothing is empty. */
export function digestHoles(
  facts: DigestFacts,
  locale: Locale,
): Readonly<Record<'figures' | 'day' | 'overdue' | 'soon' | 'bounced' | 'unread', string>> {
  const { today, overdue, soon, bounced, unread } = facts;
  const ago = (days: number) => (days === 0 ? words.today[locale] : days === 1 ? words.day[locale] : say(words.days, days));
  const say = (text: Text, n: number) => fill(text, locale, { n: String(n) });
  const list = (lines: readonly string[]) =>
    [...lines.slice(0, longest), ...(lines.length > longest ? [say(words.more, lines.length - longest)] : [])]
      .map((line) => `– ${line}`)
      .join('\n');
  const of = (count: number | null) => (count === null ? '' : `, ${count === 1 ? words.oneCentre[locale] : say(words.centres, count)}`);
  return {
    figures: figuresOf(facts, locale),
    day: dayOfYearInWords(today, locale),
    overdue: list(
      overdue.map(
        ({ where, what }) =>
          `${where ?? words.programme[locale]}: ${what.map(({ title, days }) => `${title[locale]} (${ago(days)})`).join('; ')}`,
      ),
    ),
    soon: list(soon.map(({ day, title, count }) => `${capital(dayOfYearInWords(day, locale))}: ${title[locale]}${of(count)}`)),
    bounced: list(bounced.map(({ name, address, where }) => [name, address, ...where].filter((part) => part !== '').join(', '))),
    unread: list(unread.map(({ form, count }) => `${form[locale]}: ${count}`)),
  };
}

function figuresOf({ overdue, soon, bounced, unread }: DigestFacts, locale: Locale): string {
  const say = (text: Text, n: number, one = text) => (n === 0 ? [] : [fill(n === 1 ? one : text, locale, { n: String(n) })]);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const parts = [
    ...say(words.late, sum(overdue.map(({ what }) => what.length))),
    ...say(words.near, sum(soon.map(({ count }) => count ?? 1))),
    ...say(words.silent, bounced.length, words.oneSilent),
    ...say(words.read, sum(unread.map(({ count }) => count)), words.oneRead),
  ];
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}
