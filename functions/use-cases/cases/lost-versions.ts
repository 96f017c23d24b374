/** The versions of forms that open cases stand on and the code no longer has (design-cases.md, Versions): their answers could not be read. */
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Form } from '#schemas/form/form.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import { casesOf, headOfCase } from '../../store/case.ts';
import type { Deps } from '../ports.ts';

/** A version that is missed, and by how many cases. */
export interface LostVersion {
  readonly form: string;
  readonly version: number;
  readonly cases: number;
}

/** Reads all heads of the register's forms, once at a start. A closed case needs no version: it is read from its frozen document. */
export async function lostVersions(deps: Pick<Deps, 'store' | 'forms'>): Promise<readonly LostVersion[]> {
  const lost: LostVersion[] = [];
  for (const form of deps.forms) {
    const missed = (await headsOf(deps, form)).filter((head) => isLost(form, head)).map(({ version }) => version);
    for (const version of new Set(missed)) lost.push({ form: form.slug, version, cases: missed.filter((each) => each === version).length });
  }
  return lost;
}

/** Whether an open case stands on a version that is gone. */
export function isLost({ versions, workflow }: Form, { version, state }: CaseHead): boolean {
  return !Object.hasOwn(versions, version) && !isTagged(workflow, state, 'final');
}

async function headsOf({ store }: Pick<Deps, 'store'>, { slug }: Form): Promise<readonly CaseHead[]> {
  const heads: CaseHead[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.find('list', casesOf(slug), { limit: 1_000, ...(cursor && { cursor }) });
    heads.push(...page.items.map(headOfCase));
    cursor = page.cursor;
  } while (cursor);
  return heads;
}
