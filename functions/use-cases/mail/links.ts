/** The addresses behind the buttons of a mail; their secrets are minted for the claim commit. */
import type { CalendarPart } from '#schemas/calendar-entry.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import { type LinkName, trialMail } from '#schemas/messages.ts';
import { paths } from '#schemas/paths.ts';
import { schoolYearOf } from '#schemas/values/school-year.ts';
import type { Write } from '../../store/store.ts';
import { mintLink, mintSignIn, type Wish } from '../people/mint.ts';
import type { Deps } from '../ports.ts';
import { itemLinks } from './item-links.ts';
import type { Matter } from './matter.ts';
import type { Reader, To } from './reader.ts';

/** What the claim writes, what the envelope keeps, and what only the mail says. */
export interface MailLinks {
  readonly writes: readonly Write[];
  readonly hashes: readonly string[];
  readonly urls: Readonly<Partial<Record<LinkName, string>>>;
  readonly holes: Readonly<Record<string, string>>;
  /** What a calendar program is told with it. */
  readonly calendar: CalendarPart | null;
}

/** Who gets the mail, and where. */
export type Addressed = To & Reader;

const noLinks: MailLinks = { writes: [], hashes: [], urls: {}, holes: {}, calendar: null };

/** Links of one mail to one recipient. Null when the sign-in that it is for is over. */
export async function linksOf(
  deps: Deps,
  matter: Pick<Matter, 'message' | 'item' | 'substance'>,
  cause: Cause,
  to: Addressed,
): Promise<MailLinks | null> {
  const { message, item } = matter;
  const names = new Set((message.words.buttons ?? []).map((button) => button.to));
  if (cause.message === trialMail) return trialLinks(deps, cause, names);
  if (item) return { ...noLinks, ...(await itemLinks(deps, item, matter, to)) };
  if (names.has('sign-in')) return signInLinks(deps, cause);
  if (cause.message === 'handover') return handoverLinks(deps, cause);
  if (names.has('board')) return { ...noLinks, urls: { board: `${deps.origin}${paths.cursBoard(schoolYearOf(deps.now()))}` } };
  if (names.has('task')) return taskLinks(deps, cause, to);
  if (cause.anchor.kind !== 'case' || names.size === 0) return noLinks;
  const staff = `${deps.origin}${paths.staffCase(cause.anchor.id)}`;
  if (to.seat.startsWith('programme:')) return { ...noLinks, urls: { case: staff, form: staff, 'staff-case': staff } };
  const { writes, hashes, secrets } = mintLink(deps, wish(cause, to, { purpose: 'resume' }));
  return { ...noLinks, writes, hashes, urls: { case: secrets.url, form: secrets.url, 'staff-case': secrets.url } };
}

/** Nothing that is on trial opens anything: its buttons lead back to where the words are written. */
function trialLinks({ origin }: Deps, { values }: Cause, names: ReadonlySet<LinkName>): MailLinks {
  const url = `${origin}${paths.text(values.of ?? '')}`;
  return { ...noLinks, urls: Object.fromEntries([...names].map((name) => [name, url])) };
}

async function signInLinks(deps: Deps, cause: Cause): Promise<MailLinks | null> {
  const minted = await mintSignIn(deps, cause.values.challenge ?? '');
  if (!minted) return null;
  const { writes, hashes, secrets } = minted;
  return { ...noLinks, writes, hashes, urls: { 'sign-in': secrets.url }, holes: { pin: secrets.code, minutes: String(secrets.minutes) } };
}

/** Both answers of a question lead to the same page, where one is given by POST. */
function taskLinks(deps: Deps, cause: Cause, to: Addressed): MailLinks {
  const task = cause.message === 'confirm-sender' ? 'confirm-sender' : (cause.values.task ?? '');
  const { writes, hashes, secrets } = mintLink(deps, wish(cause, to, { purpose: 'task', task }));
  return { ...noLinks, writes, hashes, urls: { task: secrets.url, 'task-no': `${secrets.url}?resposta=no` } };
}

/** The seat that is handed over, for the person who takes it. */
function handoverLinks(deps: Deps, { values }: Cause): MailLinks {
  const { seat = '', person, from = '', name = '', centre = '' } = values;
  const minted = mintLink(deps, { purpose: 'task', task: `handover:${from}`, seat, person: person ?? null, case: null, singleUse: true });
  return { ...noLinks, writes: minted.writes, hashes: minted.hashes, urls: { task: minted.secrets.url }, holes: { name, centre } };
}

/** A mailbox without a person is called by its address. */
function wish(cause: Cause, { seat, person, address }: Addressed, more: Pick<Wish, 'purpose' | 'task'>): Wish {
  return { seat, person, name: person === null ? address : '', case: cause.anchor.kind === 'case' ? cause.anchor.id : null, ...more };
}
