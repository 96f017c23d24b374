/** The cases of what is handed in in a curs, from their lists. */
import type { CellCase } from '#functions/rules/calendar/cell.ts';
import type { Activity } from '#schemas/calendar/activity.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Form } from '#schemas/form/form.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import { casesOf, headOfCase } from '../../store/case.ts';
import { everyHead } from '../../store/every.ts';
import { under } from '../../store/keys.ts';
import { formNamed } from '../cases/known.ts';
import type { Deps } from '../ports.ts';

/** By the id of the case. May lag. */
export async function casesOfCurs(
  deps: Pick<Deps, 'store' | 'forms'>,
  curs: string,
  activities: readonly Activity[],
): Promise<ReadonlyMap<string, CellCase>> {
  const slugs = activities.flatMap((activity) => (activity.kind === 'deadline' && activity.form !== undefined ? [activity.form] : []));
  const forms = [...new Set(slugs)].flatMap((slug) => formNamed(deps, slug) ?? []);
  const found = await Promise.all(forms.map(async (form) => ({ form, heads: await headsOf(deps, form.slug, curs) })));
  return new Map(found.flatMap(({ form, heads }) => heads.map((head) => [head.id, cellCase(form, head)] as const)));
}

async function headsOf({ store }: Pick<Deps, 'store'>, slug: string, curs: string): Promise<readonly CaseHead[]> {
  return (await everyHead(store, 'list', casesOf(slug), under(`${curs}#`))).map(headOfCase);
}

/** Who has the next word, by the tags of its state. */
export function cellCase({ workflow }: Form, { state, percent, deadline }: CaseHead): CellCase {
  const is = (tag: Parameters<typeof isTagged>[2]) => isTagged(workflow, state, tag);
  const stage = is('draft') ? 'draft' : is('amending') ? 'amending' : is('waits-staff') ? 'staff' : 'closed';
  return { stage, percent, deadline };
}
