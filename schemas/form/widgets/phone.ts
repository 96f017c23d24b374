/** A telephone number of nine digits. */
import { checkPhone, showPhone } from '../../catalonia/phone.ts';
import type { Text } from '../../text.ts';
import { proper } from '../../values/checked.ts';
import type { PhoneField } from '../field.ts';
import { textual } from './textual.ts';
import type { Widget } from './widget.ts';

const missing: Text = {
  ca: 'Escriviu un telèfon de nou xifres, com ara 937 000 000.',
  es: 'Escriba un teléfono de nueve cifras, como 937 000 000.',
  en: 'Type a telephone number of nine digits, like 937 000 000.',
};

/** Nine digits, with or without `+34`, in groups as people type them. */
const pattern = '^(?:(?:\\+|00)?34)?[\\s.()/–-]*[6-9](?:[\\s.()/–-]*\\d){8}$';

/** `+34` and nine digits. */
export const phone: Widget<PhoneField> = {
  ...textual,
  says: () => ({ missing }),
  parse(_, typed) {
    const checked = checkPhone(typed);
    return checked.ok ? { value: checked.value } : { wrong: checked.message };
  },
  encode: (_, value) => (typeof value === 'string' ? showPhone(value).replaceAll('\u00a0', ' ') : null),
  words: (_, value) => proper(showPhone(String(value))),
  json: () => ({ type: 'string', pattern }),
  sample: (_, nth) => `93700000${nth % 10}`,
};
