/** What forms know of a school: flat facts, copied with a date when the school is chosen. */
import type { Centre } from '#schemas/entities/centre.ts';
import type { Facts } from '#schemas/form/form.ts';

/** `centre.codi`, `.nom`, `.municipi`, `.comarca`, `.territori` (key), `.titularitat` (`public`, `privat`), `.etapes` (codes), … ; null = not known. */
export function centreFacts({ id, record, source, listed }: Centre): Facts {
  const known = (text: string) => text || null;
  return {
    'centre.id': id,
    'centre.codi': record.codi,
    'centre.nom': known(record.nom),
    'centre.tipus': known(record.tipus),
    'centre.titularitat': known(record.naturalesa),
    'centre.municipi': known(record.municipi),
    'centre.comarca': known(record.comarca),
    'centre.territori': known(record.territori),
    'centre.etapes': record.etapes,
    'centre.correu': record.correu,
    'centre.telefon': known(record.telefon),
    'centre.verificat': source !== 'manual',
    'centre.constaAlDirectori': listed,
  };
}
