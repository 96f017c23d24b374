/** Which seat a role of the programme's year is (domain.md 1.8): where its mail goes and who owes what. */
import type { Role } from '../calendar/activity.ts';
import type { SeatId } from '../entities/people.ts';

/** Roles of a centre, by the last part of their seats `centre:<id>#…`. */
export const centreSeats = {
  'CEN-D': 'direccio',
  'CEN-I': 'impulsor',
  'CEN-P': 'docent',
  'CEN-C': 'comunicacio',
  FOR: 'formador',
  PAR: 'partner',
  INS: 'inspeccio',
} as const satisfies Partial<Record<Role, string>>;

const programmeSeats = { COO: 'coordination', COM: 'committee', ICE: 'ice', ADM: 'admin' } as const satisfies Partial<Record<Role, string>>;

/** What a seat is looked for in. */
export interface Whose {
  /** Name of the programme. */
  readonly programme: string;
  /** Internal ids of the centres. */
  readonly centres: readonly { readonly centre: string; readonly municipality: string }[];
}

/** The seats of a role, each once. Candidates and the public have none: their mails are of the call, and pages. */
export function seatsOf(role: Role, { programme, centres }: Whose): readonly SeatId[] {
  if (role in centreSeats) {
    const name = centreSeats[role as keyof typeof centreSeats];
    return [...new Set(centres.map(({ centre }) => `centre:${centre}#${name}`))];
  }
  if (role === 'AJU') return [...new Set(centres.map(({ municipality }) => `municipality:${municipality}#ajuntament`))];
  if (role in programmeSeats) return [`programme:${programme}#${programmeSeats[role as keyof typeof programmeSeats]}`];
  return [];
}

/** The municipality of a seat; null for others. */
export function townOfSeat(seat: SeatId): string | null {
  return /^municipality:([^#]+)#/u.exec(seat)?.[1] ?? null;
}

/** The centre of a seat; null for others. */
export function centreOfSeat(seat: SeatId): string | null {
  return /^centre:([^#]+)#/u.exec(seat)?.[1] ?? null;
}
