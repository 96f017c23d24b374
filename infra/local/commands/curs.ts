/** `npm run curs`: plans a curs and applies the plan, through the running service or on its data. */
import { environment } from '#functions/ops/env.ts';
import { fillDemo } from '../demo/fill.ts';
import { openControl } from './client.ts';
import { controlCurs } from './control-curs.ts';
import { openOffline } from './offline.ts';
import { runCurs } from './run-curs.ts';

const env = environment('local');
const write = (text: string): void => void process.stdout.write(text);
const screen = {
  write,
  line: (text: string) => write(`${process.stdout.isTTY ? '\r\u001b[K' : ''}${text}\n`),
  progress: (text: string) => process.stdout.isTTY && write(`\r\u001b[K${text}`),
};
// Who reads only the beginning (`| head`) still gets the whole plan applied.
process.stdout.on('error', () => undefined);

/** An empty store gets the demonstration, as the service would give it. */
const offline = () =>
  openOffline(env, ({ deps }) => {
    const filled = env.MAGNET_DEMO === 'on' ? fillDemo(deps) : Promise.resolve([]);
    return { call: async (body) => filled.then(() => controlCurs(deps, body)) };
  });

try {
  process.exitCode = await runCurs(process.argv.slice(2), { open: () => openControl(env.DATA_DIR, 'curs', offline), screen });
} catch (error) {
  screen.line(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
