/** When a case needs attention again. */
import { lastChange } from '#functions/rules/situation.ts';
import { nextDue } from '#functions/rules/steps.ts';
import type { Held } from './known.ts';

/** For the due index; null = never. */
export function dueOf({ form, head, call, pages }: Pick<Held, 'form' | 'head' | 'call' | 'pages'>): string | null {
  const changedAt = lastChange(
    head,
    pages.map(({ page }) => page),
  );
  return nextDue({ workflow: form.workflow, head, call, changedAt });
}
