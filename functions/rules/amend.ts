/** Which answers the school may write: all of a draft, the commented ones while amending, none otherwise. */
import type { CaseBody, CaseHead } from '#schemas/entities/case.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import type { Workflow } from '#schemas/workflow/workflow.ts';

/** Inputs that are open: `all`, or the names that a comment or an error opens with everything under them. */
export type OpenInputs = 'all' | readonly string[];

/**
 * While amending, an answer that is wrong is open too: an amended answer may ask for another one that was not asked before.
 * `wrong` are the input names with an error now.
 */
export function openInputs(
  workflow: Workflow,
  head: Pick<CaseHead, 'state'>,
  { amendments }: Pick<CaseBody, 'amendments'>,
  wrong: readonly string[] = [],
): OpenInputs {
  if (isTagged(workflow, head.state, 'draft')) return 'all';
  return isTagged(workflow, head.state, 'amending') ? [...Object.keys(amendments), ...wrong.map(rootOf)] : [];
}

/** Whether an input may be written: it is named, or it lies under a name, or a name lies under its field. */
export function isOpen(open: OpenInputs, input: string): boolean {
  if (open === 'all') return true;
  return open.some((name) => input === name || input.startsWith(`${name}.`) || name.startsWith(`${input}.`));
}

/** The field that an input belongs to: `equip.0.nom` → `equip`. */
export function rootOf(input: string): string {
  const dot = input.indexOf('.');
  return dot < 0 ? input : input.slice(0, dot);
}
