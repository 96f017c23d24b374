/** The service's side of the second process: a postman over its channel, with a bounded number of letters under way. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Letter, Log, Postman } from '#functions/use-cases/ports.ts';
import { type Answer, fromChild, type StartProps, type ToChild } from './protocol.ts';

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
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Starts the process; resolves when its inbox listens. Throws where it does not start. It is started again when it dies. */
export async function startPostman(props: PostmanProcessProps): Promise<PostmanProcess> {
  const office = new Office(props);
  await office.open();
  return {
    idempotent: props.endpoint === undefined,
    send: (letter) => office.send(letter),
    rate: async () => office.rate,
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
  #child: ChildProcess | undefined;
  #next = 0;
  #closing = false;
  port: number;
  rate = 1;

  constructor(props: PostmanProcessProps) {
    this.#props = props;
    this.port = props.port;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  open(): Promise<void> {
    const child = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), {
      cwd: root,
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    this.#child = child;
    const { dir, from, configurationSet, endpoint } = this.#props;
    const start: ToChild = { kind: 'start', port: this.port, dir, from, configurationSet, ...(endpoint !== undefined && { endpoint }) };
    child.send(start);
    return new Promise((ready, failed) => {
      const timer = setTimeout(() => failed(new Error('the postman does not start')), startLimit);
      child.on('message', (message) => {
        const said = fromChild.parse(message);
        if (said.kind === 'ready') ready(this.#learn(said));
        else if (said.kind === 'failed') failed(new Error(`the postman does not start: ${said.why}`));
        else if (said.kind === 'event') this.#props.feedback(said.event);
        else this.#settle(said.id, said.kind === 'answer' ? said.answer : null);
        if (said.kind === 'ready' || said.kind === 'failed') clearTimeout(timer);
      });
      child.once('exit', (code) => {
        clearTimeout(timer);
        failed(new Error(`the postman ended with ${code}`));
        this.#died(child);
      });
    });
  }

  #learn({ port, rate }: { readonly port: number; readonly rate: number }): void {
    this.port = port;
    this.rate = rate;
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

  #died(child: ChildProcess): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    for (const id of [...this.#waiting.keys()]) this.#settle(id, null);
    if (this.#closing) return;
    this.#props.log.error('postman-died');
    setTimeout(() => void this.open().catch((error: unknown) => this.#props.log.error('postman-lost', {}, error)), 1_000).unref();
  }
}
