/** What a case is about: a school of the directory, copied with its facts, or nothing but itself. */

import { centreFacts } from '#functions/rules/directory/facts.ts';
import { checkCodiCentre } from '#schemas/catalonia/codi-centre.ts';
import type { CaseBody, CaseHead } from '#schemas/entities/case.ts';
import type { Form } from '#schemas/form/form.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { localDay } from '#schemas/values/dates.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import { getParticipation } from '../../store/participation.ts';
import { centreByCode } from '../directory/centre-by-code.ts';
import type { Deps } from '../ports.ts';

/** The parts of head and body that follow from the subject. */
export interface Subject {
  readonly head: Pick<CaseHead, 'subject' | 'name' | 'code' | 'municipality' | 'territory'>;
  readonly body: Pick<CaseBody, 'facts' | 'factsAt'>;
}

const unknown = {
  ca: 'No trobem cap centre amb el codi {code} al directori. Comproveu-lo o escriviu a la coordinació.',
  es: 'No encontramos ningún centro con el código {code} en el directorio. Compruébelo o escriba a la coordinación.',
  en: 'We find no school with code {code} in the directory. Check it or write to the coordination.',
};

/** A form about nobody: the case is its own subject. */
export function noSubject(id: string, name: string, now: string): Subject {
  return { head: { subject: id, name, code: '', municipality: '', territory: '' }, body: { facts: {}, factsAt: localDay(now) } };
}

/** The school of a code as typed; `invalid` at the field that asks for it. */
export async function centreSubject(
  deps: Pick<Deps, 'store' | 'now'>,
  form: Form,
  programme: CaseHead['programme'],
  typed: string,
): Promise<Result<Subject>> {
  const path = form.subjectField ?? 'codi';
  const checked = checkCodiCentre(typed);
  if (!checked.ok) return fail('invalid', { errors: [{ path, message: checked.message }] });
  const code = checked.value;
  const found = await centreByCode(deps, code);
  if (!found) {
    const message = {
      ca: unknown.ca.replace('{code}', code),
      es: unknown.es.replace('{code}', code),
      en: unknown.en.replace('{code}', code),
    };
    return fail('invalid', { errors: [{ path, message }] });
  }
  const { record, id } = found;
  const before = await getParticipation(deps.store, programme, id);
  const facts = { ...centreFacts(found), participation: before ? showSchoolYear(before.participation.from) : null } as CaseBody['facts'];
  return ok({
    head: { subject: id, name: record.nom, code: record.codi, municipality: record.municipi, territory: record.territori },
    body: { facts, factsAt: localDay(deps.now()) },
  });
}
