/** An e-mail address. */
import type { Text } from '../../text.ts';
import { proper } from '../../values/checked.ts';
import { checkEmail, isPersonal } from '../../values/email.ts';
import type { EmailField } from '../field.ts';
import { fillWith, join } from '../words.ts';
import { textual } from './textual.ts';
import type { Widget } from './widget.ts';

const missing: Text = {
  ca: 'Escriviu una adreça electrònica, com ara nom@centre.cat.',
  es: 'Escriba una dirección electrónica, como nombre@centro.cat.',
  en: 'Type an e-mail address, like name@school.cat.',
};
const perhaps: Text = { ca: ' Potser volíeu dir {near}.', es: ' Quizá quería decir {near}.', en: ' Perhaps you meant {near}.' };
const personal = {
  title: {
    ca: 'Sembla una adreça personal',
    es: 'Parece una dirección personal',
    en: 'This looks like a personal address',
  },
  text: {
    ca: 'És millor l’adreça del centre o una d’@xtec.cat: la continuarà llegint qui prengui el relleu.',
    es: 'Es mejor la dirección del centro o una de @xtec.cat: la seguirá leyendo quien tome el relevo.',
    en: 'The school’s own address or one at @xtec.cat is better: whoever comes next will still read it.',
  },
};

/** The address without the slips that fingers make: spaces, a comma for a dot, a doubled @, a dot at the end. */
function tidied(typed: string): string {
  return typed
    .replace(/\s/gu, '')
    .replace(/,/gu, '.')
    .replace(/@+/gu, '@')
    .replace(/\.+$/u, '')
    .replace(/@xtec$/u, '@xtec.cat')
    .replace(/@(gmail|hotmail)$/u, '@$1.com');
}

/** An address in lower case. */
export const email: Widget<EmailField> = {
  ...textual,
  says: () => ({ missing }),
  parse(_, typed) {
    const checked = checkEmail(typed);
    if (checked.ok) return { value: checked.value };
    const near = checkEmail(tidied(typed.toLowerCase()));
    return { wrong: near.ok ? join([checked.message, fillWith(perhaps, { near: proper(near.value) })], '') : checked.message };
  },
  warns: ({ institutional }, value) => (institutional && isPersonal(String(value)) ? personal : null),
  json: () => ({ type: 'string', format: 'email', maxLength: 254 }),
  sample: (_, nth) => `nom${nth + 1}@centre.example`,
};
