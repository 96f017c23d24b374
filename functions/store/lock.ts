/** One service for each data folder: a lock on a small SQLite file, which the system drops with its process, however it ends. */
import { DatabaseSync } from 'node:sqlite';
import { isBusy } from './sqlite-tables.ts';

/** A lock that is held. */
export interface Lock {
  readonly release: () => void;
}

/** Takes the lock at `path`, or answers null when a process (this one too) holds it. Never waits. */
export function takeLock(path: string): Lock | null {
  const db = new DatabaseSync(path, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
    return { release: () => db.close() };
  } catch (error) {
    db.close();
    if (isBusy(error)) return null;
    throw error;
  }
}
