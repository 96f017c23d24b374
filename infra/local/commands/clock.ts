/** `npm run clock`: moves the programme clock of the local service, through the running service or on its data. */
import { environment } from '#functions/ops/env.ts';
import { openControl } from './client.ts';
import { clockOffline } from './clock-offline.ts';
import { openOffline } from './offline.ts';
import { runClock } from './run-clock.ts';

const env = environment('local');
const line = (text: string): void => void process.stdout.write(`${text}\n`);
const open = () => openControl(env.DATA_DIR, 'clock', () => openOffline(env, (workplace) => clockOffline(env, workplace)));

// The first Ctrl-C stops where the clock then is; the second one ends the command at once.
let stopped = false;
process.once('SIGINT', () => {
  stopped = true;
});
// Who reads only the beginning (`| head`) still travels the whole way.
process.stdout.on('error', () => undefined);

try {
  process.exitCode = await runClock(process.argv.slice(2), { open, line, stopped: () => stopped });
} catch (error) {
  line(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
