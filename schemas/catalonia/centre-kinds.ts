/** Kinds of centre by the short directory's codes (domain.md 2.4). */
import type { Text } from '../text.ts';

/** Kinds by code. */
export const centreKinds: Readonly<Record<string, Text>> = {
  ESC: { ca: 'Escola', es: 'Escuela', en: 'Primary school' },
  'ESC-ZER': { ca: 'Escola de ZER', es: 'Escuela de ZER', en: 'Rural school of a ZER' },
  INS: { ca: 'Institut', es: 'Instituto', en: 'Secondary school' },
  IE: { ca: 'Institut escola o centre de diverses etapes', es: 'Instituto escuela o centro de varias etapas', en: 'All-through school' },
  LLA: { ca: 'Llar d’infants', es: 'Guardería', en: 'Nursery' },
  FP: { ca: 'Formació professional', es: 'Formación profesional', en: 'Vocational training centre' },
  CFA: { ca: 'Formació de persones adultes', es: 'Formación de personas adultas', en: 'Adult education centre' },
  EE: { ca: 'Educació especial', es: 'Educación especial', en: 'Special school' },
  EOI: { ca: 'Escola oficial d’idiomes', es: 'Escuela oficial de idiomas', en: 'Official language school' },
  ART: { ca: 'Ensenyaments artístics', es: 'Enseñanzas artísticas', en: 'School of music, dance or drama' },
  APD: { ca: 'Arts plàstiques i disseny', es: 'Artes plásticas y diseño', en: 'School of visual arts and design' },
  SUP: { ca: 'Ensenyaments superiors', es: 'Enseñanzas superiores', en: 'Higher education' },
  ESP: { ca: 'Centre específic', es: 'Centro específico', en: 'Specific centre' },
  ESTR: { ca: 'Centre estranger', es: 'Centro extranjero', en: 'Foreign school' },
  AH: { ca: 'Aula hospitalària', es: 'Aula hospitalaria', en: 'Hospital classroom' },
  CJJ: { ca: 'Justícia juvenil', es: 'Justicia juvenil', en: 'Youth justice centre' },
  TANCAT: { ca: 'Centre tancat', es: 'Centro cerrado', en: 'Closed school' },
};

/** Name of a kind; an unknown code is its own name. */
export function centreKindName(code: string): Text {
  return centreKinds[code] ?? { ca: code, es: code, en: code };
}
