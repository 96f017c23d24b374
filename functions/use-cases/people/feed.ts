/** The address of a personal calendar: made, renewed and taken back by its person. Whoever has it reads the calendar, and can do nothing else. */
import type { Actor } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { feedKey, feedWrite, getFeed } from '../../store/feed.ts';
import { hashed } from '../../store/keys.ts';
import type { Write } from '../../store/store.ts';
import { tokenKey } from '../../store/token.ts';
import type { Deps } from '../ports.ts';
import { mintLink } from './mint.ts';
import { seatsOf } from './seats.ts';

/** The calendar of a reader: since when there is one, and its secret where the browser still has it from making it. */
export interface OwnFeed {
  readonly since: string | null;
  readonly secret: string | null;
}

/** `kept`: what the browser has; of another person or an older address it is not shown. `not-found` for who is nobody or came for one task. */
export async function ownFeed({ store }: Pick<Deps, 'store'>, actor: Actor | null, kept: string | undefined): Promise<Result<OwnFeed>> {
  if (!actor?.person || actor.task !== null) return fail('not-found');
  const stands = (await getFeed(store, actor.person))?.feed;
  const secret = kept !== undefined && stands?.token === hashed(kept) ? kept : null;
  return ok({ since: stands?.at ?? null, secret });
}

/**
 * A new address; an older one leads nowhere from then on. Answers its secret, which is shown once. A calendar shows all seats and is read for years:
 * who came by a link that opens some of them (`sign-in-needed`) does not make it.
 */
export async function renewFeed(deps: Deps, actor: Actor | null): Promise<Result<string>> {
  if (!actor?.person || actor.task !== null) return fail('not-found');
  const held = await seatsOf(deps, actor.person);
  if (!held.every((seat) => actor.seats.includes(seat))) return fail('sign-in-needed');
  const stands = await getFeed(deps.store, actor.person);
  const minted = mintLink(deps, { purpose: 'feed', seat: null, person: actor.person, case: null });
  const [token = ''] = minted.hashes;
  const { ok: written } = await deps.store.commit([
    ...minted.writes,
    feedWrite(actor.person, { token, at: deps.real() }, stands?.rev),
    ...(stands ? [gone(stands.feed.token)] : []),
  ]);
  return written ? ok(minted.secrets.token) : fail('busy');
}

/** Its person takes it back. Repeating it is harmless. */
export async function endOwnFeed(deps: Pick<Deps, 'store'>, actor: Actor | null): Promise<Result<null>> {
  if (!actor?.person || actor.task !== null) return fail('not-found');
  await endFeed(deps, actor.person);
  return ok(null);
}

/** Takes that of a person back. Repeating it is harmless. */
export async function endFeed({ store }: Pick<Deps, 'store'>, person: string): Promise<void> {
  const stands = await getFeed(store, person);
  if (stands) await store.commit([{ del: feedKey(person), if: stands.rev }, gone(stands.feed.token)]);
}

/** Tokens are written once: their first revision is their only one. */
const gone = (token: string): Write => ({ del: tokenKey(token), if: 1 });
