/** Which part of a form is asked for. */
import type { Planned } from './plan.ts';

/** A part of a form. Values are always read from all of it. */
export interface Scope {
  readonly section?: string;
  /** Absent = what is asked at submission; with `only`, whatever that names. */
  readonly asked?: 'submit' | 'later' | 'all';
  /** Field keys: amendments, a task of its own. */
  readonly only?: readonly string[];
}

/** Whether a field belongs to what is asked for. */
export function inScope({ key, field, section }: Planned, scope: Scope): boolean {
  if (scope.section !== undefined && scope.section !== section.key) return false;
  if (scope.only && !scope.only.includes(key)) return false;
  const asked = scope.asked ?? (scope.only ? 'all' : 'submit');
  return asked === 'all' || asked === (field.asked ?? 'submit');
}
