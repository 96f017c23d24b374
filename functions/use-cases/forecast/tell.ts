/** Gives lines of mails their names: what they are about, who reads them, for which centre. Reads each row once, a hundred at a time. */

import type { Told } from '#functions/rules/mail/told.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Centre } from '#schemas/entities/centre.ts';
import { centreOfSeat } from '#schemas/programme/seats.ts';
import type { Text } from '#schemas/text.ts';
import { headKey, headOfCase } from '../../store/case.ts';
import { centresById } from '../../store/centre.ts';
import { envelopeKey, type MailLine, mailLineOf } from '../../store/envelope.ts';
import { rowsOf } from '../../store/every.ts';
import { getItemsOf } from '../../store/item.ts';
import type { Store } from '../../store/store.ts';
import { namesOf } from '../calendar/invited-people.ts';
import { titleOf } from '../calendar/load-item.ts';
import { programmeOf } from '../calendar/rung.ts';
import type { Deps } from '../ports.ts';

/** A line without names. */
export type Untold = Pick<Told, 'at' | 'message' | 'step' | 'about' | 'seat' | 'person' | 'state' | 'why'> & {
  readonly envelope: string | null;
};

/** Names of messages that are about nothing stored. */
export type Titles = Readonly<Record<string, Text>>;

/** In the order given. */
export async function tell(
  deps: Pick<Deps, 'store' | 'forms' | 'programme'>,
  lines: readonly Untold[],
  titles: Titles = {},
): Promise<readonly Told[]> {
  const { store } = deps;
  const ids = (kind: Told['about']['kind']) => [...new Set(lines.flatMap(({ about }) => (about.kind === kind ? [about.id] : [])))];
  const [items, heads, names, mails] = await Promise.all([
    itemsOf(store, ids('item')),
    headsOf(store, ids('case')),
    namesOf(
      store,
      lines.flatMap(({ person }) => person ?? []),
    ),
    mailsOf(store, [...new Set(lines.flatMap(({ envelope }) => envelope ?? []))]),
  ]);
  const about = { items, heads };
  const places = lines.map((line) => placeOf(line, about));
  const centres = await centresById(store, [...new Set(places.filter((id) => id !== null))]);
  return lines.map(({ envelope, ...line }, at) => ({
    ...line,
    ...subjectOf(deps, line, about, titles),
    name: line.person === null ? '' : (names.get(line.person) ?? ''),
    centre: centreOf(places[at] ?? null, centres),
    mail: mails.get(envelope ?? '') ?? null,
  }));
}

interface About {
  readonly items: ReadonlyMap<string, CalendarItem>;
  readonly heads: ReadonlyMap<string, CaseHead>;
}

function placeOf({ seat, about }: Untold, { items, heads }: About): string | null {
  return centreOfSeat(seat) ?? items.get(about.id)?.centre ?? heads.get(about.id)?.subject ?? null;
}

function centreOf(id: string | null, centres: ReadonlyMap<string, Centre>): Told['centre'] {
  const found = centres.get(id ?? '');
  return found ? { id: found.id, name: found.record.nom || found.record.codi } : null;
}

function subjectOf(
  { forms, programme }: Pick<Deps, 'forms' | 'programme'>,
  { about, message }: Pick<Untold, 'about' | 'message'>,
  { items, heads }: About,
  titles: Titles,
): Pick<Told, 'title' | 'activity' | 'date'> {
  const item = items.get(about.id);
  const form = forms.find(({ slug }) => slug === heads.get(about.id)?.form);
  const bare = titles[message] ?? { ca: message, es: message, en: message };
  if (!item) return { title: form?.name ?? bare, activity: null, date: null };
  const activity = activityOf(programmeOf({ ...(programme && { programme }) }), item.activity);
  return { title: titleOf({ item, activity }), activity: item.activity, date: item.is.start ?? item.is.due ?? null };
}

async function itemsOf(store: Store, ids: readonly string[]): Promise<About['items']> {
  return new Map((await getItemsOf(store, ids)).map(({ item }) => [item.id, item]));
}

async function headsOf(store: Store, ids: readonly string[]): Promise<About['heads']> {
  const found = (await rowsOf(store, ids.map(headKey))).map(headOfCase);
  return new Map(found.map((head) => [head.id, head]));
}

async function mailsOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, MailLine>> {
  const found = (await rowsOf(store, ids.map(envelopeKey))).map(mailLineOf);
  return new Map(found.map((mail) => [mail.id, mail]));
}
