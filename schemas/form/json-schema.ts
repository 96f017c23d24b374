/** The answers of a form as a JSON Schema (2020-12), for the API's description. What only reading can tell (conditions, checks) stands in words. */
import type { Locale, Text } from '../text.ts';
import type { Field, LeafField } from './field.ts';
import type { Form } from './form.ts';
import { planOf } from './plan.ts';
import { containerOf, isContainer, leafWidget } from './widgets/registry.ts';
import type { JsonSchema } from './widgets/widget.ts';

const notSent = new Set<Field['widget']>(['computed', 'file']);

/** The schema of the answers that a program sends: later fields, computed values and files, which have pages of their own, are not among them. */
export function jsonSchema(form: Form, version: number, locale: Locale = 'ca'): JsonSchema {
  const asked = planOf(form, version).fields.filter(({ field }) => field.asked !== 'later' && !notSent.has(field.widget));
  return {
    title: form.name[locale],
    description: form.intro[locale],
    ...object(
      asked.map(({ key, field, question, when }) => ({ key, field, title: question, always: when.length === 0 })),
      locale,
    ),
  };
}

interface Property {
  readonly key: string;
  readonly field: Field;
  /** The whole question, where a label alone would not say it. */
  readonly title: Text;
  readonly always: boolean;
}

function object(properties: readonly Property[], locale: Locale): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map(({ key, ...each }) => [key, property(each, locale)])),
    required: properties.filter(({ field, always }) => always && (field.required ?? true) === true).map(({ key }) => key),
    additionalProperties: false,
  };
}

function property({ field, title }: Pick<Property, 'field' | 'title'>, locale: Locale): JsonSchema {
  const described = { title: title[locale], ...(field.hint ? { description: field.hint[locale] } : {}) };
  if (!isContainer(field)) return { ...described, ...leafSchema(field) };
  const inner = Object.entries(field.fields).map(([key, each]) => ({ key, field: each, title: each.label, always: !each.when }));
  return { ...described, ...containerOf(field).json(field, object(inner, locale)) };
}

function leafSchema(field: LeafField): JsonSchema {
  const schema = leafWidget(field).json(field) ?? {};
  const examples = [field.example].flat().filter((each) => each !== undefined && schema.type === 'string' && !('format' in schema));
  return examples.length > 0 ? { ...schema, examples } : schema;
}
