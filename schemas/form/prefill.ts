/** Values that a form offers while nothing was typed: the school's telephone from the directory, a day proposed for a deadline. */
import { evaluate } from './evaluate.ts';
import type { Fields } from './fields.ts';
import type { Facts, Raw } from './form.ts';
import { leafWidget } from './widgets/registry.ts';

/**
 * What was typed, completed with what `prefill` offers, as somebody would type it. An input that was emptied stays empty; what is not known is
 * not offered. Offered is not answered: it counts once it was sent with its page.
 */
export function prefilled(fields: Fields, raw: Raw, facts: Facts): Raw {
  const offers = Object.entries(fields).flatMap(([key, field]) => {
    if (!field.prefill || Object.hasOwn(raw, key) || field.widget === 'group' || field.widget === 'rows') return [];
    const value = evaluate(field.prefill, {}, facts);
    const typed = value === null || value === '' ? null : leafWidget(field).encode(field, value);
    return typed === null ? [] : [[key, typed] as const];
  });
  return { ...Object.fromEntries(offers), ...raw };
}
