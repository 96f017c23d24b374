/** Links of mails. Looking (GET) changes nothing, so a scanner that follows every link does no harm; only using one (POST) counts. */
import type { Token } from '#schemas/entities/people.ts';
import { paths } from '#schemas/paths.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Locale } from '#schemas/text.ts';
import { getHead } from '../../store/case.ts';
import { challengeOf, getChallenge } from '../../store/challenge.ts';
import { hashed } from '../../store/keys.ts';
import type { Write } from '../../store/store.ts';
import { getToken, tokenKey, tokenOf, tokenWrite } from '../../store/token.ts';
import type { Deps } from '../ports.ts';
import { complete, type SignedIn } from './complete.ts';
import { acceptHandover, handedBy } from './handover.ts';
import { isMailboxOf, seatsOf } from './seats.ts';
import { endUnproven, newSession } from './session.ts';

type Needs = Pick<Deps, 'store' | 'ids' | 'now' | 'real'>;

/** Reads a link that still holds; `link-spent` for all others, known or not. */
export async function openLink(deps: Needs, secret: string): Promise<Result<Token>> {
  const found = await read(deps, secret);
  return found ? ok(found.token) : fail('link-spent');
}

/** What a link is about: form and name of its case; null where it has none. */
export async function aboutLink(
  { store, forms }: Pick<Deps, 'store' | 'forms'>,
  { case: id }: Token,
  locale: Locale,
): Promise<string | null> {
  const found = id ? await getHead(store, id) : null;
  const form = forms.find(({ slug }) => slug === found?.head.form);
  return found && form ? `${form.name[locale]} · ${found.head.name}` : null;
}

/** Uses a link: a session for its person or its one seat, and where to go on. */
export async function spendLink(deps: Needs, secret: string): Promise<Result<SignedIn>> {
  const found = await read(deps, secret);
  if (!found) return fail('link-spent');
  const { token, rev } = found;
  if (token.purpose === 'sign-in') return bySignIn(deps, token);
  if (handedBy(token)) return byHandover(deps, token, rev);
  const { person, name, seat, task, purpose } = token;
  if (!seat || (purpose !== 'resume' && purpose !== 'task')) return fail('link-spent');
  const opening = newSession(deps, { person, name, seats: [seat], task, via: purpose });
  const { ok: done } = await deps.store.commit([opening.write, using(token, rev, deps.real())]);
  if (!done) return fail('link-spent');
  if (person && purpose === 'resume') await endUnproven(deps, [seat]);
  return ok({ opening, next: goesTo(token) });
}

/** Where a link leads once it is used. */
export function goesTo({ case: id, item, task }: Pick<Token, 'case' | 'item' | 'task'>): string {
  if (!id) return item ? paths.myItem(item) : paths.mine();
  if (task === 'confirm-sender') return paths.caseConfirm(id);
  const field = task?.startsWith('upload:') ? task.slice('upload:'.length) : null;
  return field ? paths.caseFile(id, field) : paths.caseHome(id);
}

async function bySignIn(deps: Needs, token: Token): Promise<Result<SignedIn>> {
  const item = await getChallenge(deps.store, token.challenge ?? '-');
  const done = item && (await complete(deps, challengeOf(item), item.rev, 'link'));
  return done ? ok(done) : fail('link-spent');
}

async function byHandover(deps: Needs, token: Token, rev: number): Promise<Result<SignedIn>> {
  const done = await acceptHandover(deps, token, rev);
  return done ? ok(done) : fail('link-spent');
}

function using(token: Token, rev: number, now: string): Write {
  return token.singleUse ? tokenWrite({ ...token, usedAt: now }, rev) : { check: tokenKey(token.hash), if: rev };
}

async function read(deps: Needs, secret: string): Promise<{ readonly token: Token; readonly rev: number } | null> {
  const item = await getToken(deps.store, hashed(secret));
  if (!item) return null;
  const token = tokenOf(item);
  const holds = !token.usedAt && token.endsAt > deps.real() && (await behind(deps, token));
  return holds ? { token, rev: item.rev } : null;
}

/** A link of a sign-in stands with it, however many codes were guessed; one of a person's seat while the person sits there; a handover while who hands over does. */
async function behind(deps: Needs, { hash, purpose, challenge, person, seat, task }: Token): Promise<boolean> {
  if (purpose === 'sign-in') {
    const item = await getChallenge(deps.store, challenge ?? '-');
    const asked = item && challengeOf(item);
    return asked !== null && asked.linkHash === hash && asked.usedAt === null && asked.endsAt > deps.real();
  }
  const sits = handedBy({ task }) ?? person;
  if (!seat) return true;
  return sits ? (await seatsOf(deps, sits)).includes(seat) : isMailboxOf(deps, seat, task);
}
