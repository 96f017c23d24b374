/** A school by its code or id, read from the rows. */
import type { Centre } from '#schemas/entities/centre.ts';
import { getCentres, getCodes } from '../../store/centre.ts';
import type { Deps } from '../ports.ts';

/** The school whose code it is or was; null when nobody's. Takes a checked code. */
export async function centreByCode({ store }: Pick<Deps, 'store'>, code: string): Promise<Centre | null> {
  const [row] = await getCodes(store, [code]);
  return row ? centreById({ store }, row.centre) : null;
}

/** The school of an internal id. */
export async function centreById({ store }: Pick<Deps, 'store'>, id: string): Promise<Centre | null> {
  const [found] = await getCentres(store, [id]);
  return found?.value ?? null;
}
