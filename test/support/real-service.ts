/** The real service in a process of its own over a folder, to be stopped, killed and started again there. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { readonly scripts: { readonly start: string } };
/** What `npm start` gives to node. */
const started = scripts.start.split(' ').slice(2);

/** A service that answers. */
export interface RealService {
  readonly origin: string;
  readonly pid: number;
  /** `kill -9`: resolves when the process is gone. */
  readonly kill: () => Promise<void>;
  /** SIGTERM: resolves when what was in flight is finished. */
  readonly stop: () => Promise<void>;
}

/** Starts it over a folder; page and inbox take free ports unless told. Resolves when pages are answered. */
export async function realService(folder: string, more: Readonly<Record<string, string>> = {}): Promise<RealService> {
  const port = more.PORT ?? String(await freePort());
  const env = { ...process.env, NODE_ENV: 'production', MAGNET_DEMO: 'off', PORT: port, MAIL_PORT: '0', DATA_DIR: folder, ...more };
  const child = spawn(process.execPath, started, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  await ready(child);
  const gone = once(child, 'exit');
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await gone;
  };
  return { origin: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

/** The last line of the start says how to end it. */
function ready(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((done, failed) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('Ctrl-C')) done();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => failed(new Error(`the service ended with ${code}:\n${said}`)));
  });
}
