/** Around an input: label, hint and error before it, source, warning and comments after it. */
import type { Child } from 'hono/jsx';
import { FieldError } from '../field-error.tsx';
import { SourceTag } from '../source-tag.tsx';
import { Warning } from '../warning.tsx';
import { idOf, partId } from './ids.ts';
import { describedBy, type FieldProps } from './props.ts';

interface FrameProps {
  readonly field: FieldProps;
  readonly children: Child;
}

function Label({ field }: { readonly field: FieldProps }) {
  return (
    <>
      {field.label}
      {field.optionalMark ? <span class="opt"> {field.optionalMark}</span> : null}
    </>
  );
}

function Hint({ field }: { readonly field: FieldProps }) {
  return field.hint ? (
    <p class="hint" id={partId(field.name, 'hint')}>
      {field.hint}
    </p>
  ) : null;
}

function Wrong({ field }: { readonly field: FieldProps }) {
  return field.error ? <FieldError id={partId(field.name, 'error')} locale={field.locale} text={field.error} /> : null;
}

function After({ field }: { readonly field: FieldProps }) {
  return (
    <>
      {field.source ? <SourceTag {...field.source} /> : null}
      {field.warning ? (
        <Warning id={partId(field.name, 'warning')} locale={field.locale} title={field.warning.title}>
          {field.warning.text}
        </Warning>
      ) : null}
      {field.beside ? <div id={partId(field.name, 'beside')}>{field.beside}</div> : null}
    </>
  );
}

/** A field of one input. Inside a group it is a cell, and what is wrong goes under the whole line. */
export function Frame({ field, children, long }: FrameProps & { readonly long?: boolean }) {
  const label = (
    <label for={idOf(field.name)}>
      <Label field={field} />
    </label>
  );
  if (field.compact) {
    return (
      <>
        <div class={long ? 'cell long' : 'cell'}>
          {label}
          <Hint field={field} />
          {children}
        </div>
        <Wrong field={field} />
        <After field={field} />
      </>
    );
  }
  return (
    <div class="field">
      {label}
      <Hint field={field} />
      <Wrong field={field} />
      {children}
      <After field={field} />
    </div>
  );
}

/** A field of several inputs under one question. With `id` the set itself is what error links lead to. */
export function SetFrame({ field, children, role, id }: FrameProps & { readonly role?: 'radiogroup'; readonly id?: string }) {
  const classes = [field.compact ? 'cell' : 'field', field.error ? 'wrong' : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      class={classes}
      id={id}
      tabindex={id ? -1 : undefined}
      role={role}
      aria-describedby={describedBy(field)}
      aria-invalid={role && field.error ? 'true' : undefined}
      disabled={field.disabled}
    >
      <legend>
        <Label field={field} />
      </legend>
      <Hint field={field} />
      <Wrong field={field} />
      {children}
      <After field={field} />
    </fieldset>
  );
}
