/** Sends a whole form at once through the API: JSON answers become typed ones and go the same way as a page's, in one commit. */
import { notBegunNow } from '#functions/rules/needs.ts';
import type { Actor, Person } from '#schemas/entities/people.ts';
import type { Receipt } from '#schemas/entities/receipt.ts';
import { encode } from '#schemas/form/encode.ts';
import type { Form, Raw } from '#schemas/form/form.ts';
import { type FieldError, fail, ok, type Result } from '#schemas/result.ts';
import type { Locale } from '#schemas/text.ts';
import { checkEmail } from '#schemas/values/email.ts';
import { receiptKey } from '../../store/idempotency.ts';
import { hashed } from '../../store/keys.ts';
import type { Item } from '../../store/store.ts';
import { currentCall } from '../calls/current-call.ts';
import { hitWrite } from '../people/limit.ts';
import { mintLink } from '../people/mint.ts';
import type { Deps } from '../ports.ts';
import { applicantSeat, begunKey, begunWith, seatApplicant } from './applicant.ts';
import { fileCase, sending } from './filing.ts';
import { factsOf, formNamed, type Held, readingOf } from './known.ts';
import { newCase } from './new-case.ts';
import { repeated, settle } from './settle.ts';
import { centreSubject, namedByHand, noSubject } from './subject.ts';

/** A request of a program. */
export interface Answers {
  readonly form: string;
  /** By field key, as the OpenAPI document describes them. */
  readonly answers: unknown;
  /** Whom mails go to. */
  readonly address: string;
  readonly locale: Locale;
  /** The caller's idempotency key. */
  readonly key: string;
}

/** The receipt, and the token that reads the submission for a year. */
export interface Accepted {
  readonly receipt: Receipt;
  readonly token: string;
}

const tries = 5;

/** The failures of a page's submission, `too-many` for one address, and `invalid` for answers of the wrong shape (paths are input names; `email` = the address). */
export async function submitAnswers(deps: Deps, wish: Answers): Promise<Result<Accepted>> {
  const form = formNamed(deps, wish.form);
  if (!form) return fail('not-found');
  const address = checkEmail(wish.address);
  const call = form.needsCall ? await currentCall(deps, form.slug) : null;
  const owed = form.opens === 'calendar' && notBegunNow(form, call, deps.now());
  if (owed) return fail('not-allowed-now', { values: { why: owed[wish.locale] } });
  const version = call?.version ?? Math.max(...Object.keys(form.versions).map(Number));
  const { raw, errors } = encode(form, version, wish.answers);
  if (!address.ok || errors.length > 0) {
    const wrong = address.ok ? errors : [{ path: 'email', message: address.message }, ...errors];
    const begun = await begin(deps, { form, call, raw, wish }, deps.ids.ulid(deps.now()));
    return refused(begun, wrong);
  }
  const key = receiptKey(`api-${form.slug}`, wish.key);
  const names = Object.keys(raw).sort();
  const hash = hashed(JSON.stringify([address.value, names, names.map((name) => raw[name])]));
  const ready = { form, call, raw, key, hash, wish: { ...wish, address: address.value } };
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const [row, hits = null] = await deps.store.get([key, begunKey(address.value)]);
    const kept = row ? repeated(row, hash) : await send(deps, ready, hits);
    if (kept?.ok) return ok({ receipt: kept.value.receipt, token: tokenOf(kept.value.salt ?? '', wish.key) });
    if (kept) return kept;
  }
  return fail('busy');
}

interface Ready {
  readonly form: Form;
  readonly call: Held['call'];
  readonly raw: Raw;
  readonly key: ReturnType<typeof receiptKey>;
  readonly hash: string;
  readonly wish: Answers;
}

async function send(deps: Deps, ready: Ready, hits: Item | null): ReturnType<typeof settle> {
  const { form, call, key, hash, wish } = ready;
  const now = deps.now();
  const counted = hitWrite(begunKey(wish.address), hits, { now: deps.real(), allowed: begunWith });
  if (!counted.ok) return counted;
  const closed = notBegunNow(form, call, now);
  if (closed) return fail('not-allowed-now', { values: { why: closed[wish.locale] } });
  const id = deps.ids.ulid(now);
  const begun = await begin(deps, ready, id);
  if (begun.errors.length > 0) return refused(begun);
  const { held } = begun;
  const transition = sending(held, ['applicant']);
  if (!transition) return fail('not-found');
  const applicant = await seatApplicant(deps, id, { address: wish.address, locale: wish.locale, now });
  const salt = deps.ids.token();
  const filing = { held, previous: null, rev: 0, actor: actorOf(applicant.person, id, wish.locale), roles: ['applicant'] as const };
  const filed = await fileCase(deps, transition, { ...filing, key, hash, salt });
  if (!filed.ok) return filed;
  const access = mintLink(
    { ...deps, ids: { ...deps.ids, token: () => tokenOf(salt, wish.key) } },
    { purpose: 'api', seat: applicantSeat(id), person: applicant.person.id, case: id },
  );
  const [token] = access.writes;
  return settle(
    deps,
    key,
    { hash, receipt: filed.value.receipt, salt },
    { ...filed.value.writes, ...applicant.writes, ...(token && { token }), hits: counted.value },
  );
}

interface Begun {
  readonly held: Held;
  /** What is wrong with its subject. */
  readonly errors: readonly FieldError[];
}

/** The case as it would be born, about nobody where its subject is wrong. */
async function begin(deps: Deps, { form, call, raw, wish }: Pick<Ready, 'form' | 'call' | 'raw' | 'wish'>, id: string): Promise<Begun> {
  const now = deps.now();
  const typed = form.subjectField === undefined ? '' : String(raw[form.subjectField] ?? '');
  const nobody = noSubject(id, wish.address, now);
  const subject = form.subject === 'centre' ? await centreSubject(deps, form, call?.programme ?? 'magnet', typed) : ok(nobody);
  const { head: born, body } = newCase({ id, form, call, subject: subject.ok ? subject.value : nobody, locale: wish.locale, now });
  const head = namedByHand(form, born, body, raw);
  const held = {
    ...{ head, body, form, call, raw, rev: 0, pages: [], files: [], notes: [], scores: [] },
    // A program sends no files: an answer that names one names none of this case.
    facts: { ...factsOf(body, head.curs, call, now), files: [] },
  };
  return { held, errors: subject.ok ? [] : (subject.failure.errors ?? []) };
}

/** All that is wrong at once: what is known, the subject, and what reading finds, each at places that nobody before it named. */
function refused({ held, errors }: Begun, known: readonly FieldError[] = []): Result<never> {
  const read = readingOf(held).errors.map(({ path, message }) => ({ path, message }));
  const all = [...known];
  for (const more of [errors, read]) {
    const places = new Set(all.map(({ path }) => path));
    all.push(...more.filter(({ path }) => !places.has(path)));
  }
  return fail('invalid', { errors: all });
}

function actorOf({ id: person, name }: Person, id: string, locale: Locale): Actor {
  return { person, name, locale, seats: [applicantSeat(id)], task: null };
}

/** Only who knows the key can make the token again. */
function tokenOf(salt: string, key: string): string {
  return Buffer.from(hashed(`${salt}:${key}`), 'hex').toString('base64url');
}
