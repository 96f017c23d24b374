/** Every message that a form can show, for the proofreader. */
import type { Form } from './form.ts';
import { type Planned, planOf } from './plan.ts';
import { type Placed, textsIn } from './texts.ts';

/** Declared texts and the messages of widgets with the bounds of their fields; holes stay open. */
export function allMessages(form: Form, version: number): readonly Placed[] {
  const plan = planOf(form, version);
  const { name, intro, disclaimer, afterwards } = form;
  return [
    ...textsIn({ name, intro, disclaimer, afterwards }, ''),
    ...textsIn(plan.declared, ''),
    ...plan.fields.flatMap((field) => saidBy(field)),
  ].filter(({ text }) => text.ca !== '');
}

/** Rows say the same in each row, so the first speaks for all. */
function saidBy({ key, rows, container }: Planned): readonly Placed[] {
  const own = container ? textsIn(container.widget.says(container.field), `${key}.says`) : [];
  return [...own, ...(rows[0] ?? []).flatMap(({ path, field, widget }) => textsIn(widget.says(field), `${path}.says`))];
}
