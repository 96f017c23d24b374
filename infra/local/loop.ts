/** A piece of background work that runs when poked and at a steady beat, never twice at once. */

/** What a loop needs to know. */
export interface LoopProps {
  /** Does what there is to do now; `true` = there is more. */
  readonly work: () => Promise<boolean>;
  /** Milliseconds between two runs when nobody pokes. */
  readonly beat: number;
  readonly failed: (error: unknown) => void;
}

/** Pokes that come while it runs are one more run. Stopping waits for what is in flight. */
export class Loop {
  readonly #props: LoopProps;
  readonly #timer: NodeJS.Timeout;
  #wanted = false;
  #running: Promise<void> | null = null;
  #stopped = false;
  #held = false;

  constructor(props: LoopProps) {
    this.#props = props;
    this.#timer = setInterval(() => this.poke(), props.beat);
    this.#timer.unref();
  }

  /** Asks for a run; answers at once. */
  poke(): void {
    this.#wanted = true;
    if (!this.#stopped && !this.#held) this.#running ??= this.#run();
  }

  /** Resolves when nothing runs and nothing was asked for. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** No run begins until it is released; resolves when the one in flight has ended. */
  async hold(): Promise<void> {
    this.#held = true;
    await this.idle();
  }

  /** Goes on, with a run at once. */
  release(): void {
    this.#held = false;
    this.poke();
  }

  /** No more runs; resolves when the one in flight has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.idle();
  }

  async #run(): Promise<void> {
    while (this.#wanted && !this.#stopped && !this.#held) {
      this.#wanted = false;
      try {
        if (await this.#props.work()) this.#wanted = true;
      } catch (error) {
        this.#props.failed(error);
      }
    }
    this.#running = null;
  }
}
