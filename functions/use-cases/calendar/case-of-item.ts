/** The deadline of the form that an item asks for, which moves with the item's. */
import { nextDue, pastSteps } from '#functions/rules/steps.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import { getCase, headWrite } from '../../store/case.ts';
import type { Write } from '../../store/store.ts';
import { timedOf } from '../cases/due.ts';
import { formOfCase } from '../cases/known.ts';
import type { Deps } from '../ports.ts';

/** To be written with the item; null where no form is open, where it has been handed in, or where nothing moves. A cancelled item has no deadline. */
export async function caseDeadlineWrite(deps: Deps, item: CalendarItem): Promise<Write | null> {
  const rows = item.case === null ? null : await getCase(deps.store, item.case);
  if (!rows) return null;
  const form = formOfCase(deps, rows.head);
  const deadline = item.cancelled ? null : (item.is.due ?? null);
  if (!isTagged(form.workflow, rows.head.state, 'draft') || rows.head.deadline === deadline) return null;
  const next = { ...rows.head, deadline, dueVersion: rows.head.dueVersion + 1 };
  const timed = timedOf({ ...rows, form, head: next, call: null });
  const head = { ...next, steps: [...pastSteps(timed, deps.now())] };
  return headWrite(head, rows.body, nextDue({ ...timed, head }), rows.rev);
}
