/** Secrets of mails, minted by the mailer in its claim commit: only hashes are stored, so a mail shown again later has no working link. */
import { DateTime } from 'luxon';
import type { SeatId, Token } from '#schemas/entities/people.ts';
import { paths } from '#schemas/paths.ts';
import { challengeOf, challengeWrite, getChallenge } from '../../store/challenge.ts';
import { hashed } from '../../store/keys.ts';
import type { Write } from '../../store/store.ts';
import { tokenWrite } from '../../store/token.ts';
import type { Deps } from '../ports.ts';

/** How long a link or code of sign-in holds. */
export const signInMinutes = 15;
/** How long other links hold: a draft is erased after 120 days without change; a task waits a month; a receipt is read for a year, an invitation may come a year ahead, a calendar is read until it is renewed. */
const days = { resume: 120, task: 30, api: 365, answer: 400, reply: 400, feed: 3_650 } as const;

const ways = {
  resume: paths.link,
  task: paths.task,
  api: paths.link,
  answer: paths.answer,
  reply: paths.answer,
  feed: paths.feed,
} as const;

/** `writes` go into the claim commit, `secrets` into the mail, `hashes` into the envelope. */
export interface Minted<Secrets> {
  readonly writes: readonly Write[];
  readonly secrets: Secrets;
  readonly hashes: readonly string[];
}

/** What a link opens: one seat, for one person, perhaps for one task only. */
export interface Wish {
  readonly purpose: keyof typeof days;
  /** Null = no seat: a calendar is its person's. */
  readonly seat: SeatId | null;
  /** Whom the mail goes to; null = a mailbox without a person. */
  readonly person: string | null;
  /** Its address then, shown in histories. */
  readonly name?: string;
  readonly case: string | null;
  /** Where a link without a case leads: an item of the calendar. */
  readonly item?: string;
  /** `upload:<field>`, `confirm-sender`, `handover:<person>`, `answer:<item>`. */
  readonly task?: string;
  readonly singleUse?: boolean;
}

/** A link of a mail, or the token of an address; `secret` where it is one that was minted before. */
export function mintLink(
  deps: Pick<Deps, 'ids' | 'real' | 'origin'>,
  wish: Wish,
  secret = deps.ids.token(),
): Minted<{ readonly url: string; readonly token: string }> {
  const token: Token = {
    hash: hashed(secret),
    purpose: wish.purpose,
    seat: wish.seat,
    person: wish.person,
    name: wish.name ?? '',
    case: wish.case,
    item: wish.item ?? null,
    task: wish.task ?? null,
    challenge: null,
    singleUse: wish.singleUse ?? false,
    usedAt: null,
    endsAt: later(deps.real(), { days: days[wish.purpose] }),
  };
  const path = ways[wish.purpose](secret);
  return { writes: [tokenWrite(token)], secrets: { url: `${deps.origin}${path}`, token: secret }, hashes: [token.hash] };
}

/** Link and code of a sign-in, by the `challenge` of its cause's values. Null when it is used or over: then there is nothing to send. */
export async function mintSignIn(
  deps: Pick<Deps, 'ids' | 'real' | 'origin' | 'store'>,
  challenge: string,
): Promise<Minted<{ readonly url: string; readonly code: string; readonly minutes: number }> | null> {
  const item = await getChallenge(deps.store, challenge);
  const now = deps.real();
  if (!item) return null;
  const asked = challengeOf(item);
  if (!asked.person || asked.usedAt || asked.endsAt <= now) return null;
  const secret = deps.ids.token();
  const code = deps.ids.code();
  const endsAt = later(now, { minutes: signInMinutes });
  const link = {
    purpose: 'sign-in',
    seat: null,
    person: asked.person,
    name: '',
    case: null,
    item: null,
    task: null,
    singleUse: true,
    usedAt: null,
  } as const;
  const token: Token = { ...link, hash: hashed(secret), challenge, endsAt };
  return {
    writes: [challengeWrite({ ...asked, linkHash: token.hash, codeHash: codeHash(challenge, code), endsAt }, item.rev), tokenWrite(token)],
    secrets: { url: `${deps.origin}${paths.link(secret)}`, code, minutes: signInMinutes },
    hashes: [token.hash],
  };
}

/** What is kept of a code: worthless without the sign-in it belongs to. */
export function codeHash(challenge: string, code: string): string {
  return hashed(`${challenge}:${code}`);
}

/** An instant some time later, in UTC with milliseconds. */
export function later(
  from: string,
  { days = 0, hours = 0, minutes = 0 }: { readonly days?: number; readonly hours?: number; readonly minutes?: number },
): string {
  const at = DateTime.fromMillis(Date.parse(from) + ((days * 24 + hours) * 60 + minutes) * 60_000, { zone: 'utc' }).toISO();
  if (!at) throw new RangeError('later takes a UTC instant');
  return at;
}
