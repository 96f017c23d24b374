/** The invented schools of a rehearsal: how each behaves, how long it has taken part, and who works there. */
import type { Phase } from '#schemas/calendar/activity.ts';
import { controlDigit } from '#schemas/catalonia/codi-centre.ts';
import { municipiControl } from '#schemas/catalonia/municipi.ts';
import type { Territori } from '#schemas/catalonia/territoris.ts';
import type { SeatId } from '#schemas/entities/people.ts';
import { plusYears, type SchoolYear } from '#schemas/values/school-year.ts';
import type { Dice } from './dice.ts';

/** `leaving`: takes part until the middle of the curs; `moving`: asks for another date; `bouncing`: an address of it does not work. */
export type Character = 'diligent' | 'late' | 'silent' | 'bouncing' | 'leaving' | 'moving' | 'replaced';

/** An invented school. */
export interface School {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  readonly town: string;
  readonly territori: Territori;
  readonly character: Character;
  readonly phases: Readonly<Record<SchoolYear, Phase>>;
  readonly people: readonly { readonly seat: SeatId; readonly name: string; readonly address: string }[];
}

/** The life of a school in the programme, and the year of it in which the schools are, in turn. */
const life: readonly Phase[] = ['any0', 'intensive', 'intensive', 'intensive', 'consolidation', 'network', 'network', 'network', 'network'];
const ages = [1, 0, 4, 2, 3, 1, 5] as const;
/** The first schools, so that few have one of each; the others by chance. */
const cast: readonly Character[] = ['diligent', 'moving', 'late', 'silent', 'leaving', 'bouncing', 'replaced'];
const towns: readonly (readonly [name: string, five: string, territori: Territori])[] = [
  ['Vilamostra', '08991', 'VOC'],
  ['Riudexemple', '08992', 'BLL'],
  ['Sant Assaig de Mar', '08993', 'MVO'],
  ['Puigprova', '17991', 'GIR'],
  ['Torrefictici', '25991', 'LLE'],
  ['Port de Mostra', '43991', 'TAR'],
];
const roles = ['direccio', 'impulsor', 'comunicacio', 'formador', 'partner'] as const;
const firsts = ['Laia', 'Oriol', 'Marta', 'Jordi', 'Núria', 'Ferran', 'Clara', 'Arnau', 'Elisenda', 'Guillem', 'Berta', 'Roger', 'Ivet'];
const lasts = ['Solà', 'Ferrer', 'Casals', 'Vidal', 'Pujol', 'Riera', 'Bosch', 'Serrat', 'Camps', 'Mestre', 'Roca'];
const seconds = ['Fàbregas', 'Oliva', 'Torrent', 'Planas', 'Grau', 'Comas', 'Ventura'];

/** So many schools of a curs. */
export function inventSchools(count: number, curs: SchoolYear, dice: Dice): readonly School[] {
  return Array.from({ length: count }, (_, nth) => invent(nth, curs, dice));
}

function invent(nth: number, curs: SchoolYear, dice: Dice): School {
  const seven = `080${String(9_100 + nth)}`;
  const code = `${seven}${controlDigit(seven)}`;
  const [town, five, territori] = towns[nth % towns.length] ?? ['', '', 'VOC'];
  const age = ages[nth % ages.length] ?? 0;
  const id = `C${code}`;
  return {
    ...{ id, code, name: `Escola Inventada ${nth + 1}`, municipality: `${five}${municipiControl(five)}`, town, territori },
    character: cast[nth] ?? byChance(dice('character', nth)),
    phases: Object.fromEntries(life.slice(0, age + 4).map((phase, from) => [plusYears(curs, from - age), phase])),
    // In some schools nobody is in charge of communication: the head is written to instead.
    people: roles
      .filter((role) => role !== 'comunicacio' || nth % 4 !== 3)
      .map((role, at) => person(nth * roles.length + at, code, `centre:${id}#${role}`)),
  };
}

function byChance(roll: number): Character {
  if (roll < 0.55) return 'diligent';
  return roll < 0.82 ? 'late' : roll < 0.94 ? 'silent' : 'bouncing';
}

/** An invented person; the address leads nowhere. */
export function person(nth: number, code: string, seat: SeatId): School['people'][number] {
  const name = [firsts[nth % firsts.length], lasts[nth % lasts.length], seconds[nth % seconds.length]].join(' ');
  return { seat, name, address: `p${nth}.${seat.split('#')[1]}@c${code}.example` };
}
