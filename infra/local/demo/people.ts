/** The invented people of the demonstration. */

/** Somebody with a seat in the programme. `role` is told at the start, in Catalan. */
export interface DemoPerson {
  readonly address: string;
  readonly name: string;
  readonly seat: string;
  readonly role: string;
}

const coordination = { seat: 'programme:magnet#coordination', role: 'coordinació' };
const committee = { seat: 'programme:magnet#committee', role: 'comissió de selecció' };

/** Coordination and selection committee. */
export const demoPeople: readonly DemoPerson[] = [
  { address: 'nora.vidal@magnet.example', name: 'Nora Vidal Queralt', ...coordination },
  { address: 'pau.bassols@magnet.example', name: 'Pau Bassols Riu', ...coordination },
  { address: 'aina.torrent@magnet.example', name: 'Aina Torrent Mir', ...committee },
  { address: 'biel.mas@magnet.example', name: 'Biel Mas Fontanet', ...committee },
  { address: 'jana.prat@magnet.example', name: 'Jana Prat Solivella', ...committee },
];
