/** A day, typed as it is said: dd/mm/aaaa. */
import type { Examples } from '../types.ts';
import { Input } from './input.tsx';
import type { ValueProps } from './props.ts';

/** One text input: a calendar to click through is slower for a day one knows. */
export function DateInput(props: ValueProps) {
  return <Input {...props} inputmode="numeric" width="w8" autocomplete="off" />;
}

export const examples: Examples = {
  typed: () => <DateInput locale="ca" name="date.dades" label="De quin dia són?" hint="Dia, mes i any: 31/12/2026." value="15/03/2027" />,
  'a day that does not exist': () => (
    <DateInput
      locale="ca"
      name="date.error"
      label="Fi del mandat"
      value="31/02/2028"
      error="El 31/02/2028 no existeix. Febrer acaba el 29."
    />
  ),
};
