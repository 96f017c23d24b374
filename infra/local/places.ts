/** Where things lie in DATA_DIR. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The SQLite file of the store. */
export const databasePath = (dataDir: string): string => join(dataDir, 'magnet.db');

/** The lock of the one process that has the store open. */
export const lockPath = (dataDir: string): string => join(dataDir, 'lock');

/** The folder of uploaded and made files. */
export const filesPath = (dataDir: string): string => join(dataDir, 'files');

/** Creates the data folder, for its owner only: it holds what people wrote, and their mails. */
export function makeDataFolder(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
}
