/** Search of the directory, for suggestions and for the page without script. */
import type { DirectoryEntry } from '#schemas/entities/directory.ts';
import { type Found, searchDirectory } from '../../rules/directory/search.ts';
import type { Deps } from '../ports.ts';
import { heldDirectory } from './held.ts';

/** The best results of a name, a municipality or the beginning of a code. */
export async function searchCentres(deps: Pick<Deps, 'store' | 'real'>, query: string, limit = 10): Promise<Found> {
  return searchDirectory(await heldDirectory(deps), query.slice(0, 200), limit);
}

/** What the directory shows of a code, without a read where it is held; null when it is not there. Takes a checked code. */
export async function shownCentre(deps: Pick<Deps, 'store' | 'real'>, code: string): Promise<DirectoryEntry | null> {
  return (await heldDirectory(deps)).byCode.get(code) ?? null;
}
