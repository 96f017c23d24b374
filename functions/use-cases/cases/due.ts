/** When a case needs attention again. */
import type { Timed } from '#functions/rules/situation.ts';
import { lastChange } from '#functions/rules/situation.ts';
import { nextDue } from '#functions/rules/steps.ts';
import { keptYears } from '#schemas/form/redact.ts';
import type { Held } from './known.ts';

/** The part of a case that time asks for. */
export function timedOf({ form, head, call, pages }: Pick<Held, 'form' | 'head' | 'call' | 'pages'>): Timed {
  const changedAt = lastChange(
    head,
    pages.map(({ page }) => page),
  );
  return { workflow: form.workflow, head, call, changedAt, keptYears: keptYears(form, head.version), owed: form.opens === 'calendar' };
}

/** For the due index; null = never. */
export function dueOf(held: Pick<Held, 'form' | 'head' | 'call' | 'pages'>): string | null {
  return nextDue(timedOf(held));
}
