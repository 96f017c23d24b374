/** What a case is about: a school of the directory, copied with its facts, or nothing but itself. */

import { centreFacts } from '#functions/rules/directory/facts.ts';
import { checkCodiCentre } from '#schemas/catalonia/codi-centre.ts';
import type { CaseBody, CaseHead } from '#schemas/entities/case.ts';
import type { Centre } from '#schemas/entities/centre.ts';
import type { Form, Raw } from '#schemas/form/form.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { localDay } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import { getParticipation } from '../../store/participation.ts';
import { centreToVerify } from '../directory/centre-to-verify.ts';
import type { Deps } from '../ports.ts';

/** The parts of head and body that follow from the subject. */
export interface Subject {
  readonly head: Pick<CaseHead, 'subject' | 'name' | 'code' | 'municipality' | 'territory'>;
  readonly body: Pick<CaseBody, 'facts' | 'factsAt'>;
}

/** A form about nobody: the case is its own subject. */
export function noSubject(id: string, name: string, now: string): Subject {
  return { head: { subject: id, name, code: '', municipality: '', territory: '' }, body: { facts: {}, factsAt: localDay(now) } };
}

/** The school of a code as typed; `invalid` at the field that asks for it. One that the directory does not know is to be verified. */
export async function centreSubject(
  deps: Pick<Deps, 'store' | 'ids' | 'now'>,
  form: Form,
  programme: CaseHead['programme'],
  typed: string,
): Promise<Result<Subject>> {
  const path = form.subjectField ?? 'codi';
  const checked = checkCodiCentre(typed);
  if (!checked.ok) return fail('invalid', { errors: [{ path, message: checked.message }] });
  return ok(await subjectOfCentre(deps, programme, await centreToVerify(deps, checked.value)));
}

/** A school with the facts that its forms copy. */
export async function subjectOfCentre(
  deps: Pick<Deps, 'store' | 'now'>,
  programme: CaseHead['programme'],
  centre: Centre,
): Promise<Subject> {
  const { record, id } = centre;
  const before = await getParticipation(deps.store, programme, id);
  const facts = { ...centreFacts(centre), participation: before ? showSchoolYear(before.participation.from) : null } as CaseBody['facts'];
  return {
    head: { subject: id, name: record.nom || record.codi, code: record.codi, municipality: record.municipi, territory: record.territori },
    body: { facts, factsAt: localDay(deps.now()) },
  };
}

/** The head with the name that was typed for a school that the directory does not know. */
export function namedByHand<H extends Pick<CaseHead, 'name'>>(
  { subjectName }: Form,
  head: H,
  { facts }: Pick<CaseBody, 'facts'>,
  raw: Raw,
): H {
  const typed = subjectName === undefined || facts['centre.nom'] ? '' : raw[subjectName];
  return typeof typed === 'string' && typed !== '' ? { ...head, name: typed } : head;
}
