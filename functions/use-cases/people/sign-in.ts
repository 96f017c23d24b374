/** Sign-in by e-mail: one mail carries a link and a code. Whether an address is known shows in no answer and in no length of work. */
import type { Challenge } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Locale } from '#schemas/text.ts';
import { checkEmail } from '#schemas/values/email.ts';
import { causeWrite, newCause } from '../../store/cause.ts';
import { challengeWrite } from '../../store/challenge.ts';
import { hashed } from '../../store/keys.ts';
import { addressKey, getPersonIdOf } from '../../store/person.ts';
import { getSeated } from '../../store/seat.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { hit, network } from './limit.ts';
import { later, signInMinutes } from './mint.ts';
import { officialOf } from './official.ts';
import { founderOf } from './staff.ts';

/** One address is asked for by its owner; one client may be a whole school behind one router. */
const allowed = { address: { most: 5, minutes: 15 }, client: { most: 60, minutes: 15 } } as const;

/** Who wants to sign in. */
export interface SignInWish {
  /** As typed. */
  readonly address: string;
  /** Network address of the reader. */
  readonly client: string;
  /** A path of ours to go on to. */
  readonly next: string;
  readonly locale: Locale;
}

/** Starts a sign-in and causes its mail. The secret stays in the browser that asked: the code works only there. */
export async function startSignIn(deps: Deps, wish: SignInWish): Promise<Result<{ readonly secret: string; readonly seconds: number }>> {
  const checked = checkEmail(wish.address);
  if (!checked.ok) return fail('invalid', { errors: [{ path: 'correu', message: checked.message }] });
  for (const [kind, who] of [
    ['client', network(wish.client)],
    ['address', checked.value],
  ] as const) {
    const counted = await hit(deps, `sign-in-${kind}`, who, allowed[kind]);
    if (!counted.ok) return counted;
  }
  const secret = deps.ids.token();
  await deps.store.commit(await writesOf(deps, wish, checked.value, hashed(secret)));
  return ok({ secret, seconds: signInMinutes * 60 });
}

/** Known or not, the same reads and two writes. Official mailboxes are public: theirs may take longer the first time. */
async function writesOf(deps: Deps, { next, locale }: SignInWish, address: string, hash: string): Promise<readonly Write[]> {
  const founder = await founderOf(deps, address, locale);
  const id = founder?.id ?? (await getPersonIdOf(deps.store, address)) ?? (await officialOf(deps, address, locale))?.id;
  const seated = await getSeated(deps.store, id ?? 'nobody');
  const person = seated && seated.seats.length > 0 ? seated.person.id : null;
  const now = deps.real();
  const challenge: Challenge = {
    ...{ hash, person, next, address: hashed(address), codeHash: null, linkHash: null, attempts: 0, usedAt: null },
    endsAt: later(now, { minutes: signInMinutes }),
  };
  const written = challengeWrite(challenge);
  if (!person) return [written, { check: addressKey(address), if: id ? 'present' : 'absent' }];
  const at = deps.now();
  // It is worth sending while the challenge stands, which ends by the real clock: no date of the programme says so.
  const cause = newCause({
    ...{ id: deps.ids.ulid(at), message: 'sign-in', now: at },
    anchor: { kind: 'person', id: person, version: 1 },
    audience: { of: 'address', address, locale },
    values: { challenge: hash },
  });
  return [written, causeWrite(cause)];
}
