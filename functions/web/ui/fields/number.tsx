/** A whole number. */
import type { Examples, Maybe } from '../types.ts';
import { Input } from './input.tsx';
import type { ValueProps } from './props.ts';

export interface NumberInputProps extends ValueProps {
  readonly unit?: Maybe<string>;
}

/** Figures on the phone's keyboard. */
export function NumberInput(props: NumberInputProps) {
  return <Input {...props} inputmode="numeric" width="w4" autocomplete="off" />;
}

export const examples: Examples = {
  typed: () => <NumberInput locale="ca" name="number.alumnes" label="Nombre d’alumnes" value="412" />,
  'with a warning': () => (
    <NumberInput
      locale="ca"
      name="number.docents"
      label="Docents del claustre"
      value="12"
      unit="docents"
      warning={{ title: 'El nombre és lluny del que consta', text: 'Al directori n’hi consten 31; heu escrit 12.' }}
    />
  ),
};
