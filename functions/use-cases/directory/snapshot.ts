/** Publishes the snapshot that is searched: from the rows, which are the truth. */
import type { Centre } from '#schemas/entities/centre.ts';
import type { DirectoryEntry } from '#schemas/entities/directory.ts';
import { getDirectoryVersion, snapshotWrites } from '../../store/directory.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { stockOf } from './stored.ts';

/** What a search knows of a school. */
export function entryOf({ record, source, listed }: Centre): DirectoryEntry {
  const { codi, nom, tipus, naturalesa, municipi, comarca, territori, etapes } = record;
  return { codi, nom, tipus, naturalesa, municipi, comarca, territori, etapes, source, listed };
}

/** The writes of a new snapshot of all rows that have a name; they are lost when somebody publishes another one meanwhile. */
export async function newSnapshot({ store, now }: Pick<Deps, 'store' | 'now'>): Promise<readonly Write[]> {
  const version = await getDirectoryVersion(store);
  const { centres } = await stockOf(store);
  return snapshotWrites(
    centres.filter(({ record }) => record.nom !== '').map(entryOf),
    version && { version: version.value.version, rev: version.rev },
    now(),
  );
}
