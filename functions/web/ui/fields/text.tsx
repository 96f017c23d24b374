/** One line of text. */
import type { Examples, Maybe } from '../types.ts';
import { Input, type InputProps } from './input.tsx';
import type { ValueProps } from './props.ts';

export interface TextInputProps extends ValueProps, Pick<InputProps, 'inputmode' | 'autocomplete' | 'width'> {
  /** Codes and proper names are not words to correct. */
  readonly spellcheck?: Maybe<boolean>;
}

/** A line; `width` for codes. */
export function TextInput(props: TextInputProps) {
  return <Input {...props} />;
}

export const examples: Examples = {
  empty: () => (
    <TextInput locale="ca" name="text.buit" label="D’on surten aquestes dades?" hint="Per exemple: secretaria del centre." value="" />
  ),
  'with an error': () => (
    <TextInput
      locale="ca"
      name="text.error"
      label="Nom i cognoms de la direcció"
      autocomplete="name"
      value="M"
      error="Heu escrit «M». Escriviu el nom i els cognoms."
    />
  ),
  'a code that the browser may fill': () => (
    <TextInput
      locale="ca"
      name="text.codi"
      label="Codi de sis xifres"
      inputmode="numeric"
      autocomplete="one-time-code"
      width="w8"
      spellcheck={false}
      value=""
    />
  ),
  'not asked now': () => <TextInput locale="ca" name="text.fix" label="Partner proposat" value="Museu de la Mar" disabled />,
};
