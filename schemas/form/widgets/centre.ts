/** The directory look-up. The answer is the school's code of eight digits. */
import { checkCodiCentre } from '../../catalonia/codi-centre.ts';
import type { Text } from '../../text.ts';
import type { CentreField } from '../field.ts';
import { fictionalCode } from './formats.ts';
import { textual } from './textual.ts';
import type { Widget } from './widget.ts';

const missing: Text = {
  ca: 'Busqueu el centre pel nom o pel municipi, o escriviu-ne el codi de vuit xifres.',
  es: 'Busque el centro por el nombre o por el municipio, o escriba su código de ocho cifras.',
  en: 'Look the school up by name or municipality, or type its code of eight digits.',
};

/** A code with a right control digit; the directory may not know it. */
export const centre: Widget<CentreField> = {
  ...textual,
  says: () => ({ missing }),
  parse(_, typed) {
    const checked = checkCodiCentre(typed);
    return checked.ok ? { value: checked.value } : { wrong: checked.message };
  },
  json: () => ({ type: 'string', pattern: '^(08|17|25|43)0\\d{5}$' }),
  sample: (_, nth) => fictionalCode(nth),
};
