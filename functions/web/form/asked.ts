/** Which questions stood on a page, so that one which an answer brings up is asked and not passed by. */
import { planOf } from '#schemas/form/plan.ts';
import type { LoadedCase } from '../../use-cases/cases/load-case.ts';

/** Name of the hidden input that tells them. */
export const askedName = '_asked';

/** The inputs of a page that are asked now. Rows come and go by buttons of their own; files have pages, later questions tasks. */
export function askedOn(
  { form, head }: Pick<LoadedCase, 'form' | 'head'>,
  section: string,
  visible: ReadonlySet<string>,
): readonly string[] {
  const fields = planOf(form, head.version).bySection.get(section) ?? [];
  return fields
    .filter(({ field, computed }) => !computed && field.widget !== 'rows' && field.widget !== 'file' && field.asked !== 'later')
    .flatMap(({ rows }) => rows.flat().map(({ path }) => path))
    .filter((path) => visible.has(path));
}

/** The first question that the answers brought up; null where the page did not tell what it asked. */
export function broughtUp(stood: string, now: readonly string[]): string | null {
  const then = new Set(stood.split(' '));
  return stood === '' ? null : (now.find((path) => !then.has(path)) ?? null);
}
