/** A number with a decimal comma and its unit. */
import type { Examples, Maybe } from '../types.ts';
import { Input } from './input.tsx';
import type { ValueProps } from './props.ts';

export interface DecimalInputProps extends ValueProps {
  readonly unit?: Maybe<string>;
}

/** Comma or point, as typed. */
export function DecimalInput(props: DecimalInputProps) {
  return <Input {...props} inputmode="decimal" width="w4" autocomplete="off" />;
}

export const examples: Examples = {
  percentage: () => <DecimalInput locale="ca" name="decimal.pct" label="Beques de menjador" value="48,2" unit="%" />,
  'out of range': () => (
    <DecimalInput
      locale="ca"
      name="decimal.error"
      label="Beques de la zona"
      value="342"
      unit="%"
      error="Heu escrit 342. Ha de ser un percentatge entre 0 i 100; potser volíeu dir 34,2."
    />
  ),
};
