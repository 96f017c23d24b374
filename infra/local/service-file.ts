/** `DATA_DIR/service.json`: where the running service listens for commands, readable by its owner only. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const serviceFile = z.object({ port: z.number().int(), token: z.string().min(20), pid: z.number().int() });
/** Port and one-time token of the running service. */
export type ServiceFile = z.infer<typeof serviceFile>;

const pathIn = (dataDir: string): string => join(dataDir, 'service.json');

/** Writes it with mode 0600. */
export function writeServiceFile(dataDir: string, content: ServiceFile): void {
  writeFileSync(pathIn(dataDir), `${JSON.stringify(content)}\n`, { mode: 0o600 });
}

/** Reads it; null when no service has written one that can be read. */
export function readServiceFile(dataDir: string): ServiceFile | null {
  try {
    return serviceFile.parse(JSON.parse(readFileSync(pathIn(dataDir), 'utf8')));
  } catch {
    return null;
  }
}

/** Takes it away at the end. */
export function removeServiceFile(dataDir: string): void {
  rmSync(pathIn(dataDir), { force: true });
}
