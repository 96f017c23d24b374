/** The service's side of the second process: a postman over its channel, with a bounded number of letters under way. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Letter, Log, Postman } from '#functions/use-cases/ports.ts';
import { type Answer, type FromChild, fromChild, type StartProps, type ToChild } from './protocol.ts';

/** How the postman works. */
export interface PostmanProcessProps extends Omit<StartProps, 'kind'> {
  readonly log: Log;
  /** Gets what SES tells of mails (SNS events). */
  readonly feedback: (event: unknown) => void;
}

/** A postman in a process of its own. */
export interface PostmanProcess extends Postman {
  /** Where the inbox is. */
  readonly port: number;
  /** The second process; another one after it died. */
  readonly pid: number | undefined;
  /** Ends the process after the letters that are under way. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Letters under way, and how long one may take. Shorter than the lease of a claim. */
const width = 64;
const timeLimit = 40_000;
const startLimit = 30_000;
/** Before a dead process is started again. */
const pause = 1_000;
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Starts the process; resolves when its inbox listens. Throws where it does not start. It is started again when it dies. */
export async function startPostman(props: PostmanProcessProps): Promise<PostmanProcess> {
  const office = new Office(props);
  await office.open();
  return {
    idempotent: props.endpoint === undefined,
    send: (letter) => office.send(letter),
    get port() {
      return office.port;
    },
    get pid() {
      return office.pid;
    },
    close: () => office.close(),
  };
}

class Office {
  readonly #props: PostmanProcessProps;
  readonly #waiting = new Map<number, Waiting>();
  readonly #line: (() => void)[] = [];
  /** The one that is ready. */
  #child: ChildProcess | undefined;
  #next = 0;
  #closing = false;
  port: number;

  constructor(props: PostmanProcessProps) {
    this.#props = props;
    this.port = props.port;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Starts a process; rejects when it ends or says nothing before it is ready. */
  async open(): Promise<void> {
    const child = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), {
      cwd: root,
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    const { dir, from, configurationSet, endpoint } = this.#props;
    const start: ToChild = { kind: 'start', port: this.port, dir, from, configurationSet, ...(endpoint !== undefined && { endpoint }) };
    child.send(start);
    this.port = await readiness(child);
    this.#child = child;
    child.on('message', (message) => this.#hear(fromChild.parse(message)));
    child.once('exit', () => this.#died());
    if (child.exitCode !== null || child.signalCode !== null) this.#died();
  }

  #hear(said: FromChild): void {
    if (said.kind === 'event') this.#props.feedback(said.event);
    else if (said.kind === 'answer') this.#settle(said.id, said.answer);
    else if (said.kind === 'lost') this.#settle(said.id, null);
  }

  async send(letter: Letter): Promise<Answer> {
    while (this.#waiting.size >= width) await new Promise<void>((turn) => this.#line.push(turn));
    if (!this.#child?.connected) return { throttled: true };
    const child = this.#child;
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#settle(id, null), timeLimit);
      this.#waiting.set(id, { resolve, reject, timer });
      const message: ToChild = { kind: 'send', id, letter };
      child.send(message, (error) => error && this.#settle(id, null));
    });
  }

  async close(): Promise<void> {
    this.#closing = true;
    while (this.#waiting.size > 0) await new Promise<void>((turn) => this.#line.push(turn));
    const child = this.#child;
    if (!child?.connected) return;
    const gone = new Promise((ended) => child.once('exit', ended));
    child.disconnect();
    await gone;
  }

  /** Null = nothing is known of the outcome. */
  #settle(id: number, answer: Answer | null): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    if (answer) waiting.resolve(answer);
    else waiting.reject(new Error('no answer from the postman'));
    this.#line.shift()?.();
  }

  /** Nothing is known of what was under way. Another process is started until one stays. */
  #died(): void {
    this.#child = undefined;
    for (const id of [...this.#waiting.keys()]) this.#settle(id, null);
    if (this.#closing) return;
    this.#props.log.error('postman-died');
    this.#reopen();
  }

  #reopen(): void {
    const again = (error: unknown): void => {
      this.#props.log.error('postman-lost', {}, error);
      if (!this.#closing) this.#reopen();
    };
    setTimeout(() => void (this.#closing || this.open().catch(again)), pause).unref();
  }
}

/** The port of a process that is ready; a process that is not is ended. */
async function readiness(child: ChildProcess): Promise<number> {
  const ended = once(child, 'exit').then(([code]) => new Error(`the postman ended with ${code}`));
  const late = new AbortController();
  const said = once(child, 'message', { signal: late.signal }).then(([message]) => fromChild.parse(message));
  const timer = setTimeout(() => late.abort(), startLimit);
  try {
    const first = await Promise.race([said, ended]);
    if (first instanceof Error) throw first;
    if (first.kind === 'ready') return first.port;
    throw new Error(`the postman does not start: ${first.kind === 'failed' ? first.why : first.kind}`);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
