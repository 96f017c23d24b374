/** Every widget by name: the only place that lists them. */
import type { Field, GroupField, LeafField, RowsField } from '../field.ts';
import { area } from './area.ts';
import { centre } from './centre.ts';
import { choice } from './choice.ts';
import { computed } from './computed.ts';
import { date } from './date.ts';
import { decimal } from './decimal.ts';
import { email } from './email.ts';
import { file } from './file.ts';
import { group } from './group.ts';
import { multi } from './multi.ts';
import { number } from './number.ts';
import { phone } from './phone.ts';
import { rows } from './rows.ts';
import { text } from './text.ts';
import type { Container, Widget } from './widget.ts';
import { yesNo } from './yes-no.ts';

const leaves = { text, area, number, decimal, date, email, phone, choice, multi, yesNo, file, centre, computed } as const satisfies {
  readonly [W in LeafField['widget']]: Widget<Extract<LeafField, { widget: W }>>;
};
const containers = { group, rows } as const satisfies { readonly group: Container<GroupField>; readonly rows: Container<RowsField> };

/** Whether a field is made of others. */
export function isContainer(field: Field): field is GroupField | RowsField {
  return Object.hasOwn(containers, field.widget);
}

/** The widget of a field with an input of its own. */
export function leafWidget(field: LeafField): Widget {
  return leaves[field.widget];
}

/** The container of a group or of rows. */
export function containerOf(field: GroupField | RowsField): Container {
  return containers[field.widget];
}
