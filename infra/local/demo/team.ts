/** Invented people around the schools of the programme: names that nobody is meant by, addresses that lead nowhere. */
import { fold } from '#schemas/catalonia/fold.ts';
import type { Centre } from '#schemas/entities/centre.ts';
import type { SeatId } from '#schemas/entities/people.ts';

/** Somebody and where they sit. */
export interface Named {
  readonly name: string;
  readonly address: string;
  readonly seats: readonly SeatId[];
}

const first = ['Laia', 'Oriol', 'Marta', 'Jordi', 'Núria', 'Ferran', 'Clara', 'Arnau', 'Elisenda', 'Guillem', 'Berta', 'Roger', 'Ivet'];
const last = ['Solà', 'Ferrer', 'Casals', 'Vidal', 'Pujol', 'Riera', 'Bosch', 'Serrat', 'Camps', 'Mestre', 'Roca'];
const second = ['Fàbregas', 'Oliva', 'Torrent', 'Planas', 'Grau', 'Comas', 'Ventura'];

const roles = ['direccio', 'impulsor', 'comunicacio', 'formador', 'partner'] as const;

/** Who works at a school, and who speaks for its town council; the council of two schools of a town is the same person. */
export function team({ id, record }: Centre, at: number): readonly Named[] {
  const people = roles.map((role, nth) => named(at * roles.length + nth, `c${record.codi}.example`, `centre:${id}#${role}`));
  const council = named(
    Number(record.municipiCodi),
    `ajuntament-${record.municipiCodi}.example`,
    `municipality:${record.municipiCodi}#ajuntament`,
  );
  return [...people, council];
}

function named(nth: number, domain: string, seat: SeatId): Named {
  const [given = '', family = '', other = ''] = [first[nth % first.length], last[nth % last.length], second[nth % second.length]];
  return { name: `${given} ${family} ${other}`, address: `${fold(given)}.${fold(family)}@${domain}`, seats: [seat] };
}
