/** Stages of education by the directory's codes (domain.md 2.4). */
import type { Text } from '../text.ts';

const level = (name: Text, ca: string, es: string, en: string): Text => ({
  ca: `${name.ca} ${ca}`,
  es: `${name.es} ${es}`,
  en: `${name.en}, ${en}`,
});
const middle = (name: Text): Text => level(name, 'de grau mitjà', 'de grado medio', 'intermediate level');
const higher = (name: Text): Text => level(name, 'de grau superior', 'de grado superior', 'higher level');

const vocational = { ca: 'Cicles formatius', es: 'Ciclos formativos', en: 'Vocational training' };
const plastic = { ca: 'Arts plàstiques i disseny', es: 'Artes plásticas y diseño', en: 'Visual arts and design' };
const arts = { ca: 'Cicles formatius d’arts', es: 'Ciclos formativos de artes', en: 'Vocational training in the arts' };
const stage = { ca: 'Arts escèniques', es: 'Artes escénicas', en: 'Performing arts' };
const sports = { ca: 'Ensenyaments esportius', es: 'Enseñanzas deportivas', en: 'Sports training' };

/** Stages in the order in which pupils pass them. */
export const etapes: Readonly<Record<string, Text>> = {
  EINF1C: { ca: 'Infantil (primer cicle)', es: 'Infantil (primer ciclo)', en: 'Nursery (ages 0–3)' },
  EINF2C: { ca: 'Infantil (segon cicle)', es: 'Infantil (segundo ciclo)', en: 'Infant school (ages 3–6)' },
  EPRI: { ca: 'Primària', es: 'Primaria', en: 'Primary school' },
  ESO: { ca: 'ESO', es: 'ESO', en: 'Compulsory secondary school (ESO)' },
  BATX: { ca: 'Batxillerat', es: 'Bachillerato', en: 'Upper secondary school (batxillerat)' },
  AA01: middle({ ca: 'Curs d’accés als cicles', es: 'Curso de acceso a los ciclos', en: 'Access course to vocational training' }),
  CFPM: middle(vocational),
  PPAS: higher({
    ca: 'Preparació de la prova d’accés als cicles',
    es: 'Preparación de la prueba de acceso a los ciclos',
    en: 'Preparation for the access test',
  }),
  AA03: higher({
    ca: 'Curs d’incorporació als cicles',
    es: 'Curso de incorporación a los ciclos',
    en: 'Bridging course to vocational training',
  }),
  CFPS: higher(vocational),
  EE: { ca: 'Educació especial', es: 'Educación especial', en: 'Special education' },
  IFE: { ca: 'Itineraris formatius específics', es: 'Itinerarios formativos específicos', en: 'Specific training pathways' },
  PFI: { ca: 'Programes de formació i inserció', es: 'Programas de formación e inserción', en: 'Training and employment programmes' },
  PA01: middle(arts),
  CFAM: middle(plastic),
  PA02: higher(arts),
  CFAS: higher(plastic),
  ESDI: { ca: 'Ensenyaments superiors de disseny', es: 'Enseñanzas superiores de diseño', en: 'Higher education in design' },
  ESCM: middle(stage),
  ESCS: higher(stage),
  ADR: { ca: 'Art dramàtic', es: 'Arte dramático', en: 'Drama' },
  CRBC: {
    ca: 'Conservació i restauració de béns culturals',
    es: 'Conservación y restauración de bienes culturales',
    en: 'Conservation of cultural property',
  },
  IDI: { ca: 'Idiomes', es: 'Idiomas', en: 'Languages' },
  DANE: { ca: 'Escola de dansa', es: 'Escuela de danza', en: 'Dance school' },
  DANP: { ca: 'Ensenyaments professionals de dansa', es: 'Enseñanzas profesionales de danza', en: 'Professional dance training' },
  DANS: { ca: 'Ensenyaments superiors de dansa', es: 'Enseñanzas superiores de danza', en: 'Higher education in dance' },
  MUSE: { ca: 'Escola de música', es: 'Escuela de música', en: 'Music school' },
  MUSP: { ca: 'Ensenyaments professionals de música', es: 'Enseñanzas profesionales de música', en: 'Professional music training' },
  MUSS: { ca: 'Ensenyaments superiors de música', es: 'Enseñanzas superiores de música', en: 'Higher education in music' },
  TEGM: middle(sports),
  TEGS: higher(sports),
  ESTR: { ca: 'Ensenyaments de centre estranger', es: 'Enseñanzas de centro extranjero', en: 'Foreign curriculum' },
  ADULTS: { ca: 'Educació d’adults', es: 'Educación de adultos', en: 'Adult education' },
};

/** Codes of the stages, in order. */
export const etapaCodes: readonly string[] = Object.keys(etapes);

/** The stages that the programme is for: infant school from 3, primary school, ESO (criterion C6, domain.md 1.5). */
export const eligibleEtapes: readonly string[] = ['EINF2C', 'EPRI', 'ESO'];

/** Name of a stage; a code that this list does not know yet is its own name. */
export function etapaName(code: string): Text {
  return etapes[code] ?? { ca: code, es: code, en: code };
}

/** Codes in the order of the list, each once; unknown ones last. */
export function sortEtapes(codes: readonly string[]): readonly string[] {
  const place = (code: string) => (etapaCodes.includes(code) ? etapaCodes.indexOf(code) : etapaCodes.length);
  return [...new Set(codes)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
