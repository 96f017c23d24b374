/** A telephone number. */
import type { Examples } from '../types.ts';
import { Input } from './input.tsx';
import type { ValueProps } from './props.ts';

/** Nine figures, with or without spaces. */
export function PhoneInput(props: ValueProps) {
  return <Input {...props} type="tel" inputmode="tel" width="w8" autocomplete="tel" />;
}

export const examples: Examples = {
  typed: () => <PhoneInput locale="ca" name="phone.centre" label="Telèfon de contacte" value="93 000 00 00" />,
};
