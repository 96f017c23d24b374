/** An e-mail address. */
import type { Examples, Maybe } from '../types.ts';
import { Input } from './input.tsx';
import type { ValueProps } from './props.ts';

export interface EmailInputProps extends ValueProps {
  /** `email` for the reader's own address; `off` for somebody else's. */
  readonly autocomplete?: Maybe<'email' | 'off'>;
}

/** Keyboard with @. */
export function EmailInput({ autocomplete = 'email', ...props }: EmailInputProps) {
  return <Input {...props} type="email" inputmode="email" autocomplete={autocomplete} spellcheck={false} />;
}

export const examples: Examples = {
  'own address': () => (
    <EmailInput locale="ca" name="email.propi" label="La vostra adreça electrònica" value="direccio@ventdepaper.example" />
  ),
  'incomplete address': () => (
    <EmailInput
      locale="ca"
      name="email.error"
      label="Correu de contacte"
      autocomplete="off"
      value="direccio@"
      error="A «direccio@» hi falta el que va després de l’arrova."
    />
  ),
};
