/** Search of the directory in memory: by name, municipality or beginning of a code; accents, case, `l·l` and articles make no difference. */
import { centreKindName } from '#schemas/catalonia/centre-kinds.ts';
import { repairCodi } from '#schemas/catalonia/codi-centre.ts';
import { eligibleEtapes } from '#schemas/catalonia/etapes.ts';
import { fold } from '#schemas/catalonia/fold.ts';
import type { DirectoryEntry } from '#schemas/entities/directory.ts';

/** One school, ready to be compared. Texts are folded and begin with a space, so that ` word` finds beginnings of words. */
interface Indexed {
  readonly entry: DirectoryEntry;
  readonly name: string;
  readonly place: string;
  readonly all: string;
  readonly standing: number;
}

/** Each word in the forms that may begin a word of a school. */
type Words = readonly (readonly string[])[];

/** The directory, folded, in the order in which equal results are shown. */
export interface DirectoryIndex {
  readonly schools: readonly Indexed[];
  readonly byCode: ReadonlyMap<string, DirectoryEntry>;
}

/** The best results, and how many there are in all. */
export interface Found {
  readonly total: number;
  readonly items: readonly DirectoryEntry[];
}

const small = new Set(['a', 'd', 'de', 'del', 'dels', 'el', 'els', 'en', 'i', 'l', 'la', 'les', 's']);
const old: Readonly<Record<string, string>> = { ies: 'institut', ceip: 'escola', st: 'sant', sta: 'santa' };

/** Folds a directory once. */
export function indexDirectory(entries: readonly DirectoryEntry[]): DirectoryIndex {
  const schools = entries.map(indexed).sort((a, b) => order(a.name, b.name) || order(a.place, b.place));
  return { schools, byCode: new Map(entries.map((entry) => [entry.codi, entry])) };
}

/** The `limit` best results of what was typed so far; every word has to begin a word of name, municipality or kind, or the code. */
export function searchDirectory({ schools, byCode }: DirectoryIndex, typed: string, limit: number): Found {
  const whole = fold(typed);
  const exact = byCode.get(repairCodi(typed));
  if (exact) return { total: 1, items: [exact] };
  if (whole === '') return { total: 0, items: [] };
  const words = wordsOf(whole);
  const shelves: DirectoryEntry[][] = Array.from({ length: 3 * ranks.length }, () => []);
  let total = 0;
  for (const school of schools) {
    if (!begins(school.all, words)) continue;
    total += 1;
    const rank = ranks.findIndex((fits) => fits(school, whole, words));
    shelves[rank === 0 ? 0 : school.standing * ranks.length + rank]?.push(school.entry);
  }
  return { total, items: shelves.flat().slice(0, limit) };
}

/** Better results first: what was typed as a name, in a name, as a municipality; then what only begins so, names first. The last one fits all. */
const ranks: readonly ((school: Indexed, whole: string, words: Words) => boolean)[] = [
  ({ name }, whole) => name === ` ${whole}`,
  ({ entry }, whole) => entry.codi.startsWith(whole),
  ({ name }, whole) => `${name} `.includes(` ${whole} `),
  ({ place }, whole) => place === ` ${whole}`,
  ({ name }, whole) => name.includes(` ${whole}`),
  ({ name }, _, words) => begins(name, words),
  ({ place }, _, words) => begins(place, words),
  () => true,
];

/** Each word with its modern form; small words count only when there are no others. */
function wordsOf(whole: string): Words {
  const words = whole.split(' ');
  const telling = words.filter((word) => !small.has(word));
  return (telling.length > 0 ? telling : words).map((word) => [word, ...(old[word] ? [old[word]] : [])].map((form) => ` ${form}`));
}

function begins(text: string, words: Words): boolean {
  return words.every((forms) => forms.some((form) => text.includes(form)));
}

function indexed(entry: DirectoryEntry): Indexed {
  const name = ` ${fold(entry.nom)}`;
  const place = ` ${fold(entry.municipi)}`;
  return { entry, name, place, all: `${name}${place} ${fold(centreKindName(entry.tipus).ca)} ${entry.codi}`, standing: standing(entry) };
}

/** 0: schools that the programme is for; 1: other centres; 2: those that the directory no longer has. */
function standing({ listed, etapes }: DirectoryEntry): number {
  if (!listed) return 2;
  return etapes.some((etapa) => eligibleEtapes.includes(etapa)) ? 0 : 1;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
