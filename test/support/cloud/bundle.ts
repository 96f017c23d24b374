/** A built bundle in a process of its own, as Lambda runs it: nothing but its folder and its environment. */
import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

/** One event for the process. */
export interface Asked {
  readonly id: string;
  /** JSON. */
  readonly event: string;
  /** Seconds. */
  readonly timeout: number;
  /** Milliseconds by which the clock of the machine differs from ours. */
  readonly ahead: number;
}

/** What became of it: the result as JSON, or the error. */
export type Answered = { readonly id: string } & ({ readonly result: string } | { readonly error: string });

/** A Lambda as the template declares it. */
export interface BundleProps {
  readonly name: string;
  /** Folder of `index.mjs`. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Seconds. */
  readonly timeout: number;
  /** How far its machine's clock is ahead of ours now, in milliseconds. */
  readonly ahead: () => number;
}

/** A function that can be invoked. */
export interface Bundle {
  /** Answers what the handler answers; rejects with its error. Starts the process at the first call. */
  invoke(event: unknown): Promise<unknown>;
  /** Everything that it printed. */
  readonly printed: () => string;
  /** How often it was invoked. */
  readonly count: () => number;
  stop(): Promise<void>;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Prepares one; costs nothing until it is invoked. */
export function bundle(props: BundleProps): Bundle {
  const waiting = new Map<string, Waiting>();
  let child: ChildProcess | undefined;
  let printed = '';
  let count = 0;
  const start = (): ChildProcess => {
    const started = fork(fileURLToPath(new URL('./runtime.ts', import.meta.url)), {
      cwd: props.folder,
      execArgv: [],
      env: { PATH: process.env.PATH, ...props.env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const pipe of [started.stdout, started.stderr]) pipe?.on('data', (text: Buffer) => (printed += String(text)));
    started.on('message', (answered: Answered) => settle(waiting, answered));
    started.once('exit', (code) => {
      for (const { reject } of waiting.values()) reject(new Error(`${props.name} ended with ${code}: ${printed}`));
      waiting.clear();
    });
    return started;
  };
  return {
    invoke(event) {
      count += 1;
      child ??= start();
      const asked: Asked = { id: randomUUID(), event: JSON.stringify(event), timeout: props.timeout, ahead: props.ahead() };
      const answer = new Promise((resolve, reject) => waiting.set(asked.id, { resolve, reject }));
      child.send(asked);
      return answer;
    },
    printed: () => printed,
    count: () => count,
    async stop() {
      if (!child?.connected) return;
      const ended = new Promise((done) => child?.once('exit', done));
      child.disconnect();
      await ended;
    },
  };
}

function settle(waiting: Map<string, Waiting>, answered: Answered): void {
  const found = waiting.get(answered.id);
  waiting.delete(answered.id);
  if ('error' in answered) found?.reject(new Error(answered.error));
  else found?.resolve(JSON.parse(answered.result));
}
