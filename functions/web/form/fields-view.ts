/** A few fields without a form, painted like any others: what a person is asked when acting, opening a call, and the like. */
import { type Fields, fieldsSection, planOfFields, readFields } from '#schemas/form/fields.ts';
import type { Facts, Raw } from '#schemas/form/form.ts';
import type { FieldError } from '#schemas/result.ts';
import type { Locale } from '#schemas/text.ts';
import { paths } from '../paths.ts';
import type { FieldsView } from './view.ts';

/** What is known of them. */
export interface FieldsShown {
  readonly locale: Locale;
  /** As typed. */
  readonly raw: Raw;
  readonly facts: Facts;
  /** What the use-case refused, each at its input; none before the first try. */
  readonly errors?: readonly FieldError[] | undefined;
  /** Only these may be written; absent = all. */
  readonly writable?: ReadonlySet<string>;
}

/** For `SectionFields` of the section {@link fieldsSection}. */
export function fieldsView(fields: Fields, { locale, raw, facts, errors = [], writable }: FieldsShown): FieldsView {
  const plan = planOfFields(fields);
  const found = errors.map(({ path, message }) => ({
    ...{ path, message, section: fieldsSection, missing: false },
    key: plan.at.get(path)?.key ?? path,
  }));
  return {
    ...{ plan, locale, raw, errors: 'all', centresApi: paths.apiCentres() },
    reading: { ...readFields(fields, raw, facts), errors: found },
    ...(writable && { writable }),
  };
}
