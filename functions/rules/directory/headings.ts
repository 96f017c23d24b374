/** Which heading of a directory file means what: open-data headings, API names, the short file (domain.md 3.2, 3.4). */
import { etapaCodes } from '#schemas/catalonia/etapes.ts';
import { fold } from '#schemas/catalonia/fold.ts';

/** Headings of each column, folded. */
const synonyms = {
  codi: ['codi centre', 'codi de centre', 'codi', 'id'],
  nom: ['denominacio completa', 'denominaci completa', 'denominacio', 'nom centre', 'nom del centre', 'nom'],
  curs: ['curs', 'any'],
  tipus: ['tipus', 'tipus centre', 'tipus de centre'],
  naturalesa: ['nom naturalesa', 'naturalesa', 'codi naturalesa', 'public'],
  titularitat: ['nom titularitat', 'titularitat'],
  adreca: ['adreca', 'adre a'],
  cp: ['codi postal', 'cp'],
  municipi: ['nom municipi', 'municipi'],
  municipiCodi: ['codi municipi 6', 'codi municipi 5', 'codi municipi'],
  comarca: ['nom comarca', 'comarca'],
  territori: ['nom area territorial', 'area territorial', 'nom delegacio', 'nom delegaci', 'delegacio', 'servei territorial', 'sstt'],
  etapes: ['estudis', 'etapes', 'ensenyaments'],
  telefon: ['telefon', 'tel fon', 'tel'],
  correu: ['e mail centre', 'e mail', 'mail', 'correu electronic', 'correu', 'email'],
  web: ['url', 'web', 'pagina web'],
  lat: ['latitud', 'coordenades geo y', 'lat'],
  lon: ['longitud', 'coordenades geo x', 'lng', 'lon'],
} as const;

/** A column that the import understands. */
export type Column = keyof typeof synonyms;

/** Where each column of a file stands; `flags` are the columns named by a stage. */
export interface Layout {
  readonly at: Readonly<Partial<Record<Column, number>>>;
  readonly flags: readonly { readonly etapa: string; readonly at: number }[];
  /** Headings without a meaning for us, as written. */
  readonly ignored: readonly string[];
}

/** What has to be there, and its heading in words. */
const needed = { codi: 'Codi centre', nom: 'Denominació completa' } as const;

/** The layout of a heading row. Of two headings with one meaning the one named first in the table counts. */
export function layoutOf(headings: readonly string[]): Layout {
  const folded = headings.map(fold);
  const at: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(synonyms).filter(isColumn)) {
    const heading = synonyms[column].find((name) => folded.includes(name));
    if (heading !== undefined) at[column] = folded.indexOf(heading);
  }
  const flags = etapaCodes.flatMap((etapa) =>
    folded.includes(etapa.toLowerCase()) ? [{ etapa, at: folded.indexOf(etapa.toLowerCase()) }] : [],
  );
  const used = new Set([...Object.values(at), ...flags.map((flag) => flag.at)]);
  return { at, flags, ignored: headings.filter((heading, place) => heading.trim() !== '' && !used.has(place)) };
}

/** Names of the headings without which a file is refused. */
export function missingHeadings({ at }: Layout): readonly string[] {
  return [...(at.codi === undefined ? [needed.codi] : []), ...(at.nom === undefined ? [needed.nom] : [])];
}

function isColumn(name: string): name is Column {
  return name in synonyms;
}
