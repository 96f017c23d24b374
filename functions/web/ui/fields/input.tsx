/** One line of typing: what the text, number, date, e-mail and telephone fields share. */
import type { Maybe } from '../types.ts';
import { Frame } from './frame.tsx';
import { idOf, type Part, partId } from './ids.ts';
import { describedBy, type ValueProps } from './props.ts';

export interface InputProps extends ValueProps {
  readonly type?: Maybe<'text' | 'email' | 'tel'>;
  readonly inputmode?: Maybe<'numeric' | 'decimal' | 'email' | 'tel' | 'text'>;
  readonly autocomplete?: Maybe<string>;
  /** `w4` for a few figures, `w8` for a date or a telephone; absent = a line. */
  readonly width?: Maybe<'w4' | 'w8'>;
  /** "%", "hores": after the input. */
  readonly unit?: Maybe<string>;
  readonly spellcheck?: Maybe<boolean>;
}

/** Never `type=number` (it loses what it does not understand) and never maxlength (it cuts what is pasted). */
export function Input(props: InputProps) {
  const { name, unit, width, type = 'text' } = props;
  const more: readonly Part[] = unit ? ['unit'] : [];
  const input = (
    <input
      type={type}
      class={width ? `in ${width}` : 'in'}
      id={idOf(name)}
      name={name}
      value={props.value}
      inputmode={props.inputmode}
      autocomplete={props.autocomplete}
      spellcheck={props.spellcheck}
      aria-invalid={props.error ? 'true' : undefined}
      aria-describedby={describedBy(props, more)}
      disabled={props.disabled}
    />
  );
  return (
    <Frame field={props} long={!width}>
      {unit ? (
        <span class="unit">
          {input}
          <span id={partId(name, 'unit')}>{unit}</span>
        </span>
      ) : (
        input
      )}
    </Frame>
  );
}
