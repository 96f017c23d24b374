/** Adds schools that no directory file has: invented ones, and real ones that a person types, to be verified. */
import { type Centre, type CentreRecord, centreRecord } from '#schemas/entities/centre.ts';
import { merged } from '../../rules/directory/changes.ts';
import { centreWrite, codeWrite } from '../../store/centre.ts';
import type { Deps } from '../ports.ts';
import { centreByCode } from './centre-by-code.ts';
import { letGo } from './held.ts';
import { newSnapshot } from './snapshot.ts';

/** What is said of a school; its code is checked. */
export type NewCentre = Partial<CentreRecord> & Pick<CentreRecord, 'codi' | 'nom' | 'municipi'>;

/** Adds those whose code nobody has, and answers all of them. They can be searched at once. */
export async function addCentres(
  deps: Pick<Deps, 'store' | 'ids' | 'now'>,
  list: readonly NewCentre[],
  source: 'manual' | 'demo',
): Promise<readonly Centre[]> {
  const centres: Centre[] = [];
  let added = 0;
  for (const said of list) {
    const found = await centreByCode(deps, said.codi);
    if (!found) added += 1;
    centres.push(found ?? (await add(deps, said, source)));
  }
  if (added > 0) await publish(deps);
  return centres;
}

async function add({ store, ids, now }: Pick<Deps, 'store' | 'ids' | 'now'>, said: NewCentre, source: 'manual' | 'demo'): Promise<Centre> {
  const at = now();
  const record = centreRecord.parse(merged(null, said, said.codi));
  const centre: Centre = { id: ids.ulid(at), record, source, listed: source === 'demo', createdAt: at, changedAt: at };
  const { ok } = await store.commit([centreWrite(centre), codeWrite({ codi: said.codi, centre: centre.id, from: at, to: null })]);
  const winner = ok ? centre : await centreByCode({ store }, said.codi);
  if (!winner) throw new Error('a code was taken and leads to no school');
  return winner;
}

/** Others may publish at the same time; each attempt reads all rows again. */
async function publish(deps: Pick<Deps, 'store' | 'now'>): Promise<void> {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    if ((await deps.store.commit(await newSnapshot(deps))).ok) return letGo(deps.store);
  }
  throw new Error('the directory was published by others eight times in a row');
}
