/** The board of a curs: its time with 60 centres and all activities, and that it reads the same whatever else is stored. */
import { headWrite } from '#functions/store/case.ts';
import { centreWrite, codeWrite } from '#functions/store/centre.ts';
import { guestWrite, itemWrite } from '#functions/store/item.ts';
import { participationWrite } from '#functions/store/participation.ts';
import type { Store, Write } from '#functions/store/store.ts';
import type { Use } from '#functions/store/units.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import { type CalendarItem, calendarItem } from '#schemas/entities/calendar.ts';
import { participation } from '#schemas/entities/call.ts';
import { paths } from '#schemas/paths.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { codeOf } from '#test/support/many.ts';
import { bodyOf, headOf } from '#test/support/situation.ts';
import { benchDeps, benchStore, p95, type Row } from '../bench.ts';

const curs = '2026-2027';
const centres = 60;
const now = '2026-11-23T09:00:00.000Z';
const idOf = (nth: number) => `C${codeOf(nth)}`;

async function written(store: Store, writes: readonly Write[]): Promise<void> {
  for (let at = 0; at < writes.length; at += 100) {
    const { ok } = await store.commit(writes.slice(at, at + 100));
    if (!ok) throw new Error('it was there already');
  }
}

function school(nth: number): readonly Write[] {
  const [id, codi] = [idOf(nth), codeOf(nth)];
  const record = {
    ...{
      codi,
      nom: `Escola ${nth}`,
      tipus: 'ESC',
      naturalesa: 'public' as const,
      titularitat: '',
      adreca: '',
      cp: '',
      municipi: `Vila ${nth}`,
    },
    ...{
      municipiCodi: `08${String(1_000 + nth)}`,
      comarca: '',
      territori: 'VOC',
      etapes: [],
      telefon: '',
      correu: '',
      web: '',
      lat: null,
      lon: null,
    },
  };
  const taking = { programme: 'magnet', centre: id, case: null, from: curs, to: null, phases: { [curs]: 'intensive' }, state: 'active' };
  return [
    centreWrite({ id, record, source: 'demo', listed: true, createdAt: now, changedAt: now }),
    codeWrite({ codi, centre: id, from: now, to: null }),
    participationWrite(participation.parse(taking)),
  ];
}

/** All 29 activities: of each centre where it is one of centres, else of the programme with an answer of each centre; a form is begun by each. */
function itemsOf(year: string): readonly Write[] {
  const item = (activity: string, kind: 'session' | 'deadline', centre: string | null): CalendarItem =>
    calendarItem.parse({
      ...{ id: `${year}.${activity}.${centre ?? 'magnet'}.1`, curs: year, activity, kind, centre, municipality: null, ordinal: 1 },
      is:
        kind === 'session'
          ? { start: '2027-02-01T09:00:00.000Z', end: '2027-02-01T11:00:00.000Z' }
          : { opens: '2026-09-08', due: '2026-12-01T22:59:59.000Z' },
      ...{
        proposed: {},
        published: '2026-09-08',
        version: 1,
        handled: [],
        updatedAt: now,
        case: activity === 'A01' ? `01${year}${centre}` : null,
      },
    });
  return magnet.activities.flatMap(({ id, cardinality, kind }) => {
    const kinds = kind === 'session' ? 'session' : 'deadline';
    if (cardinality !== 'centre') {
      const shared = item(id, kinds, null);
      const answers = kinds === 'session' ? Array.from({ length: centres }, (_, nth) => guestWrite(answerOf(shared.id, nth))) : [];
      return [itemWrite(shared, null), ...answers];
    }
    return Array.from({ length: centres }, (_, nth) => {
      const own = item(id, kinds, idOf(nth));
      const begun =
        own.case === null
          ? []
          : [
              headWrite(
                headOf({ id: own.case, form: 'dades-centre', state: 'draft', curs: year, subject: idOf(nth), percent: 60 }),
                bodyOf(),
                null,
              ),
            ];
      return [itemWrite(own, null), ...begun];
    }).flat();
  });
}

function answerOf(item: string, nth: number) {
  const who = { seat: `centre:${idOf(nth)}#impulsor`, person: `P${nth}`, name: '', centre: idOf(nth) };
  return { item, ...who, answer: 'yes' as const, why: '', instead: null, via: 'page' as const, at: now, stamp: null };
}

/** The board over so many cursos, of which one is looked at. */
async function boardOf(cursos: readonly string[]) {
  const uses: Use[] = [];
  const store = benchStore(':memory:', (use) => uses.push(use));
  const deps = { ...benchDeps(store), now: () => now };
  await written(store, Array.from({ length: centres }, (_, nth) => school(nth)).flat());
  for (const year of cursos) await written(store, itemsOf(year));
  const { id: person } = await ensurePerson(deps, { address: 'nora@magnet.example', name: 'Nora', locale: 'ca' });
  await grantSeat(deps, person, 'programme:magnet#coordination');
  const { secret } = await startSession(deps, { person, seats: [], task: null, via: 'link' });
  const app = createApp(deps);
  const open = async () => {
    const response = await app.request(paths.cursBoard(curs), { headers: { Cookie: `session=${secret}`, 'Accept-Encoding': 'gzip' } });
    if (response.status !== 200) throw new Error(`the board answered ${response.status}`);
    return (await response.arrayBuffer()).byteLength;
  };
  const time = await p95(60, open);
  uses.length = 0;
  const bytes = await open();
  await store.close();
  return { time, bytes, calls: uses.length, read: uses.reduce((sum, { read }) => sum + read, 0) };
}

/** The row. */
export const row: Row = async () => {
  const others = Array.from({ length: 10 }, (_, at) => `${2010 + at}-${2011 + at}`);
  const [alone, among] = [await boardOf([curs]), await boardOf([curs, ...others])];
  return [
    { what: 'board of 60 centres and 29 activities, server time, p95', value: among.time, unit: 'ms', target: { most: 150 } },
    { what: 'board, compressed', value: among.bytes / 1_024, unit: 'KB', target: { most: 40 } },
    { what: 'reads of the board', value: alone.calls, unit: 'calls' },
    { what: 'reads of the board with ten other cursos stored', value: among.calls, unit: 'calls', target: { most: alone.calls } },
    { what: 'read units of the board', value: alone.read, unit: 'units' },
    { what: 'read units with ten other cursos stored', value: among.read, unit: 'units', target: { most: alone.read } },
  ];
};
