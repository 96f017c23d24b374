/** Postcodes of Catalonia (domain.md 2.5). */
import type { Text } from '../text.ts';
import { type Checked, refuse } from '../values/checked.ts';

/** Why a postcode is refused. */
export type PostcodeProblem = 'shape' | 'prefix';

const messages: Readonly<Record<PostcodeProblem, Text>> = {
  shape: {
    ca: '«{typed}» no és un codi postal: ha de tenir cinc xifres, per exemple 08001.',
    es: '«{typed}» no es un código postal: debe tener cinco cifras, por ejemplo 08001.',
    en: '“{typed}” is not a postcode: it must have five digits, for example 08001.',
  },
  prefix: {
    ca: '«{typed}» no és un codi postal de Catalunya: comencen per 08, 17, 25 o 43. Comproveu les dues primeres xifres.',
    es: '«{typed}» no es un código postal de Cataluña: empiezan por 08, 17, 25 o 43. Compruebe las dos primeras cifras.',
    en: '“{typed}” is not a postcode of Catalonia: they begin with 08, 17, 25 or 43. Check the first two digits.',
  },
};

/** Five digits; four that begin with 8 get back the zero that a spreadsheet took. */
export function checkPostcode(typed: string): Checked<PostcodeProblem> {
  const bare = typed.replace(/\s/gu, '').replace(/^(8\d{3})$/u, '0$1');
  if (!/^\d{5}$/u.test(bare)) return refuse('shape', messages.shape, typed);
  return /^(?:08|17|25|43)/u.test(bare) ? { ok: true, value: bare } : refuse('prefix', messages.prefix, typed);
}
