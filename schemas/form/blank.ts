/** A form to print and fill by hand. */
import type { Text } from '../text.ts';
import type { Field, LeafField } from './field.ts';
import type { Form } from './form.ts';
import { planOf } from './plan.ts';
import { yesOrNo } from './words.ts';

/** What one prints for an answer. */
export type BlankSpace =
  /** So many lines to write on. */
  | { readonly space: 'lines'; readonly lines: number; readonly unit?: Text }
  /** Boxes to tick. */
  | { readonly space: 'boxes'; readonly options: readonly Text[]; readonly several: boolean }
  /** Columns, and the names of rows (open rows: empty names). */
  | { readonly space: 'table'; readonly columns: readonly Text[]; readonly rows: readonly (Text | null)[] }
  | { readonly space: 'inputs'; readonly inputs: readonly { readonly label: Text; readonly space: BlankSpace }[] }
  | { readonly space: 'attachment' };

/** One printed question. */
export interface BlankField {
  readonly key: string;
  readonly question: Text;
  readonly hint: Text | null;
  /** Asked, or required, only in some cases. */
  readonly conditional: boolean;
  readonly optional: boolean;
  readonly space: BlankSpace;
}

/** One printed page. */
export interface BlankSection {
  readonly key: string;
  readonly title: Text;
  readonly intro: Text | null;
  readonly fields: readonly BlankField[];
}

const openRows = 8;

/** Every page with everything that is asked at submission; computed values and later fields are not printed. */
export function blank(form: Form, version: number): readonly BlankSection[] {
  const plan = planOf(form, version);
  return plan.declared.sections.map(({ key, title, intro = null }) => ({
    key,
    title,
    intro,
    fields: (plan.bySection.get(key) ?? [])
      .filter(({ field }) => field.asked !== 'later' && field.widget !== 'computed')
      .map(({ key: name, field, question, when }) => ({
        key: name,
        question,
        hint: field.hint ?? null,
        conditional: when.length > 0 || typeof field.required === 'object',
        optional: field.required === false,
        space: spaceOf(field),
      })),
  }));
}

function spaceOf(field: Field): BlankSpace {
  if (field.widget === 'group')
    return { space: 'inputs', inputs: Object.values(field.fields).map((each) => ({ label: each.label, space: leafSpace(each) })) };
  if (field.widget !== 'rows') return leafSpace(field);
  const rows = field.fixed ?? Array.from({ length: Math.min(field.max, openRows) }, () => null);
  return { space: 'table', columns: Object.values(field.fields).map(({ label }) => label), rows };
}

/** About ninety characters go on a written line. */
function leafSpace(field: LeafField): BlankSpace {
  if (field.widget === 'choice' || field.widget === 'multi')
    return { space: 'boxes', options: Object.values(field.options), several: field.widget === 'multi' };
  if (field.widget === 'yesNo')
    return { space: 'boxes', options: field.mustBe ? [field.statement ?? field.label] : [yesOrNo.yes, yesOrNo.no], several: false };
  if (field.widget === 'file') return { space: 'attachment' };
  if (field.widget === 'area') return { space: 'lines', lines: Math.min(20, Math.ceil(field.max / 90)) };
  const unit = field.widget === 'number' || field.widget === 'decimal' ? field.unit : undefined;
  return { space: 'lines', lines: 1, ...(unit ? { unit } : {}) };
}
