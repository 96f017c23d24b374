/** `npm run directory`: imports the directory of centres, through the running service or on its file. */
import { resolve } from 'node:path';
import { environment } from '#functions/ops/env.ts';
import { openControl } from './client.ts';
import { controlDirectory } from './control-directory.ts';
import { openOffline } from './offline.ts';
import { runDirectory, type Screen } from './run-directory.ts';

const place = environment('local');

/** On a terminal, progress writes over itself; elsewhere it would only fill the log. */
const screen: Screen = {
  line: (text) => void process.stdout.write(`${process.stdout.isTTY ? '\r\u001b[K' : ''}${text}\n`),
  progress: (text) => void (process.stdout.isTTY && process.stdout.write(`\r\u001b[K${text}`)),
};
// Who reads only the beginning (`| head`) still gets the whole import.
process.stdout.on('error', () => undefined);
const offline = () => openOffline(place, ({ deps }) => ({ call: (body) => controlDirectory(deps, body) }));
const open = () => openControl(place.DATA_DIR, 'directory', offline);

try {
  const near = (path: string) => resolve(process.env.INIT_CWD ?? '.', path);
  process.exitCode = await runDirectory(process.argv.slice(2), { open, near, screen });
} catch (error) {
  screen.line(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
