/** What a command works with when no service runs: the store file, under the service's lock. */
import { openDisk } from '#functions/files/disk.ts';
import { sheets } from '#functions/files/sheets.ts';
import { realClock, startingAt } from '#functions/ops/clock.ts';
import { systemIds, systemRandom } from '#functions/ops/ids.ts';
import { createLog } from '#functions/ops/log.ts';
import { takeLock } from '#functions/store/lock.ts';
import { openSqlite } from '#functions/store/sqlite.ts';
import type { JobDeps } from '#functions/use-cases/ports.ts';
import type { EnvOf } from '#schemas/env.ts';
import { forms } from '#schemas/registry.ts';
import { databasePath, filesPath, lockPath, makeDataFolder } from '../places.ts';
import type { Control } from './client.ts';

const taken = 'Un altre procés té les dades obertes. Si el servei s’està engegant, torneu-ho a provar d’aquí a uns segons.';

/** The part of the environment that says where the data are. */
export type Place = Pick<EnvOf<'local'>, 'DATA_DIR' | 'PORT' | 'MAGNET_NOW' | 'MAGNET_DEMO'>;

/** Opens the store of a data folder. Throws when another process has it. */
export async function openOffline(env: Place, handler: (deps: JobDeps, body: unknown) => Promise<unknown>): Promise<Control> {
  makeDataFolder(env.DATA_DIR);
  const lock = takeLock(lockPath(env.DATA_DIR));
  if (!lock) throw new Error(taken);
  const store = openSqlite(databasePath(env.DATA_DIR), { random: systemRandom });
  const origin = `http://127.0.0.1:${env.PORT}`;
  const deps: JobDeps = {
    ...{ store, ids: systemIds, log: createLog('command', 'WARN'), forms, origin, replyTo: 'coordinacio@magnet.example' },
    now: env.MAGNET_NOW ? startingAt(env.MAGNET_NOW) : realClock,
    real: realClock,
    demo: env.MAGNET_DEMO === 'on',
    sheets,
    files: await openDisk({ folder: filesPath(env.DATA_DIR), origin, secret: systemIds.token(), now: realClock }),
  };
  const close = async () => {
    await store.close();
    lock.release();
  };
  return { call: (body) => handler(deps, body), close };
}
