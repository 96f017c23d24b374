/** Starts a draft: a school and an address are enough. The link to go on is mailed; who starts is in at once. */

import { emptyPage } from '#functions/rules/merge.ts';
import { notBegunNow } from '#functions/rules/needs.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Form } from '#schemas/form/form.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Locale } from '#schemas/text.ts';
import { checkEmail } from '#schemas/values/email.ts';
import { auditWrite } from '../../store/audit.ts';
import { headWrite, pageWrite } from '../../store/case.ts';
import { causeWrite, newCause } from '../../store/cause.ts';
import { commitNamed } from '../../store/commit.ts';
import type { Write } from '../../store/store.ts';
import { currentCall } from '../calls/current-call.ts';
import { hitWrite } from '../people/limit.ts';
import { newSession, type Opening } from '../people/session.ts';
import type { Deps } from '../ports.ts';
import { applicantSeat, begunKey, begunWith, seatApplicant } from './applicant.ts';
import { dueOf } from './due.ts';
import { plainEntry } from './entry.ts';
import { formNamed } from './known.ts';
import { newCase } from './new-case.ts';
import { centreSubject, noSubject, type Subject } from './subject.ts';

/** What starting asks for. */
export interface Start {
  readonly form: string;
  /** The code of the school as typed, for forms about a school. */
  readonly code?: string;
  /** The address as typed that the link is mailed to. */
  readonly address: string;
  readonly locale: Locale;
}

/** The draft, and the session to be kept in a cookie unless the actor is signed in and sees it anyway. */
export interface Started {
  readonly case: string;
  readonly opening: Opening | null;
}

const tries = 3;

/** `not-found` for an unknown form, `not-allowed-now` outside the call or for what the calendar opens, `too-many` for one address, `invalid` at `correu` or the field of the school. */
export async function startCase(deps: Deps, actor: Actor | null, start: Start): Promise<Result<Started>> {
  const form = formNamed(deps, start.form);
  if (!form) return fail('not-found');
  const address = checkEmail(start.address);
  if (!address.ok) return fail('invalid', { errors: [{ path: 'correu', message: address.message }] });
  const call = form.needsCall ? await currentCall(deps, form.slug) : null;
  const closed = notBegunNow(form, call, deps.now());
  if (closed) return fail('not-allowed-now', { values: { why: closed[start.locale] } });
  const id = deps.ids.ulid(deps.now());
  const subject = await subjectOf(deps, form, id, { ...start, address: address.value, programme: call?.programme ?? 'magnet' });
  if (!subject.ok) return subject;
  const newborn = newCase({ id, form, call, subject: subject.value, locale: start.locale, now: deps.now() });
  return bear(deps, actor, { ...newborn, form, call, address: address.value });
}

type Newborn = ReturnType<typeof newCase> & {
  readonly form: Form;
  readonly call: Awaited<ReturnType<typeof currentCall>>;
  readonly address: string;
};

async function bear(deps: Deps, actor: Actor | null, newborn: Newborn): Promise<Result<Started>> {
  const { head, body, form, address } = newborn;
  const now = head.startedAt;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const [hits = null] = await deps.store.get([begunKey(address)]);
    const counted = hitWrite(begunKey(address), hits, { now: deps.real(), allowed: begunWith });
    if (!counted.ok) return counted;
    const applicant = await seatApplicant(deps, head.id, { address, locale: body.locale, now });
    const seesIt = actor?.person === applicant.person.id && actor.task === null;
    const seats = [applicantSeat(head.id)];
    const opening = seesIt ? null : newSession(deps, { person: null, name: address, seats, task: null, via: 'resume' });
    const outcome = await commitNamed(deps.store, {
      head: headWrite(head, body, dueOf({ ...newborn, pages: [] })),
      ...chosenSchool(form, newborn),
      ...applicant.writes,
      ...resumeMail(deps, head.id, now),
      entry: auditWrite(plainEntry(deps, head, { person: applicant.person.id, name: address, role: 'applicant', action: 'start' })),
      session: opening?.write ?? null,
      hits: counted.value,
    });
    if (outcome.ok) return ok({ case: head.id, opening });
  }
  return fail('busy');
}

/** The form's own field of the school begins with the school that was chosen. */
function chosenSchool({ subjectField }: Form, { form, head }: Newborn): Readonly<Record<string, Write>> {
  const section = form.versions[head.version]?.sections.find(({ fields }) => subjectField !== undefined && subjectField in fields);
  if (!section || !subjectField) return {};
  return { page: pageWrite(emptyPage(head.id, section.key, { [subjectField]: head.code }, head.startedAt), 0) };
}

function resumeMail({ ids }: Pick<Deps, 'ids'>, id: string, now: string): Readonly<Record<string, Write>> {
  const anchor = { kind: 'case', id, version: 1 } as const;
  const audience = { of: 'case', groups: ['applicant'] } satisfies { of: 'case'; groups: ['applicant'] };
  return { cause: causeWrite(newCause({ id: ids.ulid(now), message: 'resume', now, anchor, audience })) };
}

async function subjectOf(
  deps: Deps,
  form: Form,
  id: string,
  { code = '', address, programme }: Start & { readonly programme: 'magnet' | 'xarxa' },
): Promise<Result<Subject>> {
  return form.subject === 'centre' ? centreSubject(deps, form, programme, code) : ok(noSubject(id, address, deps.now()));
}
