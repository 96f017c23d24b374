/** Signs in by the six digits of the mail, in the browser that asked for them. */
import { timingSafeEqual } from 'node:crypto';
import type { Challenge } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { filled } from '#schemas/values/checked.ts';
import { challengeOf, challengeWrite, getChallenge } from '../../store/challenge.ts';
import { hashed } from '../../store/keys.ts';
import type { Deps } from '../ports.ts';
import { complete, type SignedIn } from './complete.ts';
import { codeHash } from './mint.ts';

/** Wrong codes that a sign-in bears. */
const attempts = 5;
const tries = 8;

const words = {
  shape: {
    ca: 'Escriviu les sis xifres que hi ha al correu, sense res més.',
    es: 'Escriba las seis cifras del correo, sin nada más.',
    en: 'Type the six digits of the e-mail and nothing else.',
  },
  wrong: {
    ca: 'No és aquest codi. Comproveu les sis xifres del darrer correu que us hem enviat; ho podeu provar {left} vegades més.',
    es: 'No es este código. Compruebe las seis cifras del último correo que le hemos enviado; puede probarlo {left} veces más.',
    en: 'That is not the code. Check the six digits of the last e-mail we sent you; you can try {left} more times.',
  },
  last: {
    ca: 'No és aquest codi. Comproveu les sis xifres del darrer correu que us hem enviat; ho podeu provar una vegada més.',
    es: 'No es este código. Compruebe las seis cifras del último correo que le hemos enviado; puede probarlo una vez más.',
    en: 'That is not the code. Check the six digits of the last e-mail we sent you; you can try once more.',
  },
} as const satisfies Record<string, Text>;

/** `link-spent` when the sign-in is used, over or was tried too often: then only a new one helps. An attempt counts before it is compared. */
export async function signInByCode(deps: Deps, secret: string, typed: string): Promise<Result<SignedIn>> {
  const hash = hashed(secret);
  const code = typed.replace(/[\s.-]/gu, '');
  if (!/^\d{6}$/u.test(code)) return wrong(words.shape);
  for (let attempt = 0; attempt < tries; attempt++) {
    const item = await getChallenge(deps.store, hash);
    const challenge = item && challengeOf(item);
    if (!item || !challenge || !stands(challenge, deps.real())) return fail('link-spent');
    if (matches(challenge, code)) {
      const done = await complete(deps, challenge, item.rev, 'code');
      if (done) return ok(done);
      continue;
    }
    const used = challenge.attempts + 1;
    const counted = await deps.store.commit([challengeWrite({ ...challenge, attempts: used }, item.rev)]);
    if (counted.ok) return used < attempts ? wrong(used === attempts - 1 ? words.last : words.wrong, attempts - used) : fail('link-spent');
  }
  return fail('busy');
}

/** Whether a sign-in can still be completed by its code. */
function stands(challenge: Challenge, now: string): boolean {
  return challenge.usedAt === null && challenge.endsAt > now && challenge.attempts < attempts;
}

function matches({ hash, codeHash: kept }: Challenge, code: string): boolean {
  const typed = Buffer.from(codeHash(hash, code));
  const wanted = Buffer.from(kept ?? hashed(`nobody:${hash}`));
  return timingSafeEqual(typed, wanted) && kept !== null;
}

function wrong(message: Text, left = 0): Result<never> {
  return fail('invalid', { errors: [{ path: 'codi', message: filled(message, { left: String(left) }) }] });
}
