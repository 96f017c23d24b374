/** Repeated rows: a fieldset each; "add" and "remove" are submit buttons, so they work without script. */
import type { Child } from 'hono/jsx';
import { uiText } from '../../text/ui.ts';
import { Button } from '../button.tsx';
import type { Examples, Maybe } from '../types.ts';
import { SetFrame } from './frame.tsx';
import { idOf } from './ids.ts';
import type { FieldProps } from './props.ts';
import { TextInput } from './text.tsx';

export interface RowsProps extends FieldProps {
  /** Title of each row ("Persona 1") and its fields, with `compact`. */
  readonly rows: readonly { readonly title: string; readonly fields: Child }[];
  /** Words of the adding button; absent = no more rows fit or they are fixed. Posts `_add=<name>`. */
  readonly add?: Maybe<string>;
  /** Rows can be taken away. Posts `_remove=<name>.<index>`. */
  readonly removable?: Maybe<boolean>;
}

function RowItem({
  field,
  at,
  title,
  fields,
}: {
  readonly field: RowsProps;
  readonly at: number;
  readonly title: string;
  readonly fields: Child;
}) {
  return (
    <fieldset class="item" id={`${idOf(field.name)}-${at}`}>
      <legend>{title}</legend>
      <div class="duo">{fields}</div>
      {field.removable && !field.disabled ? (
        <Button kind="link" name="_remove" value={`${field.name}.${at}`} about={title}>
          {uiText.remove[field.locale]}
        </Button>
      ) : null}
    </fieldset>
  );
}

/** The frame carries the id that error links about the whole list lead to. */
export function Rows(props: RowsProps) {
  return (
    <SetFrame field={props}>
      <div id={idOf(props.name)} tabindex={-1}>
        {props.rows.map((row, at) => (
          <RowItem field={props} at={at} title={row.title} fields={row.fields} />
        ))}
      </div>
      {props.add && !props.disabled ? (
        <p>
          <Button kind="alt" name="_add" value={props.name}>
            {props.add}
          </Button>
        </p>
      ) : null}
    </SetFrame>
  );
}

const person = (at: number, name: string, error?: string) => (
  <>
    <TextInput locale="ca" compact name={`rows.${at}.nom`} label="Nom i cognoms" value={name} error={error} />
    <TextInput locale="ca" compact name={`rows.${at}.carrec`} label="Càrrec o especialitat" value="" />
  </>
);

export const examples: Examples = {
  'two people': () => (
    <Rows
      locale="ca"
      name="rows"
      label="Membres de l’equip impulsor"
      hint="L’equip directiu i, com a mínim, un de cada cinc docents."
      rows={[
        { title: 'Persona 1', fields: person(0, 'Biel Mas') },
        { title: 'Persona 2', fields: person(1, '', 'Escriviu el nom i els cognoms.') },
      ]}
      add="Afegeix una persona"
      removable
    />
  ),
};
