/** What freezes a published version: its whole declaration as canonical JSON, with the places of texts instead of the texts. */
import type { Form } from './form.ts';
import { planOf } from './plan.ts';
import { isText } from './texts.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Records whose order people see: pages show fields and options in it. */
const inOrder = new Set(['fields', 'options']);

/** Fields, conditions, order, options, computed values, rules, visibility and retention of a version; equal text = equal declaration. Samples are left out. */
export function snapshot(form: Form, version: number): string {
  const { declared } = planOf(form, version);
  return `${JSON.stringify({ form: form.slug, version, ...(canonical(declared, '') as object) }, null, 1)}\n`;
}

function canonical(node: unknown, place: string): Json {
  if (isText(node)) return `§${place}`;
  if (Array.isArray(node)) return node.map((each, at) => canonical(each, `${place}.${label(each) ?? at}`));
  if (typeof node === 'object' && node !== null) return canonicalRecord(node, place);
  return typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean' ? node : null;
}

function canonicalRecord(node: object, place: string): Json {
  const entries = Object.entries(node)
    .filter(([key, value]) => value !== undefined && key !== 'example')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]): readonly [string, Json] => {
      const inside = place === '' ? key : `${place}.${key}`;
      if (!inOrder.has(key) || Array.isArray(value)) return [key, canonical(value, inside)];
      return [key, Object.entries(value as object).map(([name, each]): Json => [name, canonical(each, `${inside}.${name}`)])];
    });
  return Object.fromEntries(entries);
}

/** Sections and rules are named by their key, so that a new one does not rename the rest. */
function label(node: unknown): string | null {
  if (typeof node !== 'object' || node === null) return null;
  if ('key' in node && typeof node.key === 'string') return node.key;
  return 'id' in node && typeof node.id === 'string' ? node.id : null;
}
