/** The one place that a school has in a call: taken by its live submission, freed when it is withdrawn or disowned. */
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Form } from '#schemas/form/form.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import { liveKey, pointerOf, pointerWrite } from '../../store/reference.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';

/** The write named `place` that follows from a change of the head, if any; it is lost when another submission holds the place. */
export async function placeWrite(
  { store }: Pick<Deps, 'store'>,
  form: Form,
  before: CaseHead | null,
  after: CaseHead,
): Promise<Readonly<Record<string, Write>>> {
  if (!after.call || form.subject !== 'centre') return {};
  const had = before !== null && holds(form, before);
  const has = holds(form, after);
  if (had === has) return {};
  const key = liveKey(after.call, after.subject);
  if (has) return { place: pointerWrite(key, { case: after.id, reference: after.reference ?? '' }) };
  const [row] = await store.get([key]);
  return row && pointerOf(row).case === after.id ? { place: { del: key, if: row.rev } } : {};
}

function holds({ workflow }: Form, { state, sender }: CaseHead): boolean {
  return sender !== 'denied' && !isTagged(workflow, state, 'draft') && !isTagged(workflow, state, 'void');
}
