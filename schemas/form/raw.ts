/** What belongs to a form of what was sent, and how a page is laid over what was kept. */
import { answer } from './answer.ts';
import type { Facts, Form, Raw } from './form.ts';
import { type Input, type Plan, type Planned, planOf } from './plan.ts';

/** The inputs that a form has, and the names that it does not know. */
export function sift(form: Form, version: number, raw: Raw): { readonly raw: Raw; readonly unknown: readonly string[] } {
  const { inputs } = planOf(form, version);
  const names = Object.keys(raw);
  return { raw: pick(raw, (name) => isAnswered(inputs.get(name))), unknown: names.filter((name) => !isAnswered(inputs.get(name))) };
}

/** The part of what was typed that stands on one page. */
export function ofSection(form: Form, version: number, section: string, raw: Raw): Raw {
  const plan = planOf(form, version);
  return pick(raw, (name) => plan.at.get(name)?.section.key === section);
}

/**
 * A page as posted, completed: boxes and rows that stood on it with something in them and did not come are empty now (`''`).
 * Files, later fields and inputs of other pages are left out: a post of this page does not touch them.
 */
export function postedPage(form: Form, version: number, section: string, kept: Raw, posted: Raw, facts: Facts): Raw {
  const plan = planOf(form, version);
  const sent = pick(posted, (name) => isAnswered(plan.inputs.get(name)) && isPosted(plan.at.get(name), section));
  const { visible } = answer(plan, { ...kept, ...sent }, facts);
  const emptied = Object.keys(kept).filter((name) => {
    const field = plan.at.get(name);
    return isPosted(field, section) && visible.has(name) && !Object.hasOwn(sent, name) && comesEmpty(field, plan, name);
  });
  return { ...Object.fromEntries(emptied.map((name) => [name, ''])), ...sent };
}

function isAnswered(input: Input | undefined): boolean {
  return input !== undefined && input.field.widget !== 'computed';
}

/** Files have pages of their own; later fields have tasks. */
function isPosted(field: Planned | undefined, section: string): field is Planned {
  return field !== undefined && field.section.key === section && field.field.widget !== 'file' && field.field.asked !== 'later';
}

/** Boxes without a tick are not sent; rows that were taken away are not either. */
function comesEmpty({ field }: Planned, plan: Plan, name: string): boolean {
  const widget = plan.inputs.get(name)?.field.widget;
  return field.widget === 'rows' || widget === 'multi' || widget === 'yesNo';
}

function pick(raw: Raw, keep: (name: string) => boolean): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([name]) => keep(name)));
}
