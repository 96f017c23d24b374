/** What a request knows, and what the web needs besides the use-cases. */
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { Actor } from '#schemas/entities/people.ts';
import type { Locale } from '#schemas/text.ts';
import type { Deps, FeedMaker, PaperMaker } from '../use-cases/ports.ts';
import type { Assets } from './assets.ts';

/** Variables that the middleware sets before any handler. */
export interface Env {
  Variables: {
    readonly requestId: string;
    readonly locale: Locale;
    /** Null = nobody is signed in. */
    readonly actor: Actor | null;
  };
}

/** A request; `P` is the pattern of its route, which types its parameters. */
export type Ctx<P extends string = string> = Context<Env, P>;

/** What the commands of this machine may ask, behind a one-time token (`DATA_DIR/service.json`). */
export interface Control {
  readonly token: string;
  readonly handlers: Readonly<Record<string, (input: unknown) => Promise<unknown>>>;
}

/** Everything the web needs; composition roots fill it in. */
export interface WebDeps extends Deps {
  readonly assets: Assets;
  readonly version: string;
  /** Which store it stands on: `sqlite`, `dynamodb`. */
  readonly engine: string;
  /** Origin that uploads are posted to where it is not ours: named in the content security policy. */
  readonly uploads?: string;
  /** Network address of the reader; rate limits count by it. */
  readonly client: (c: Ctx) => string;
  /** Prints what was submitted. */
  readonly paper: PaperMaker;
  /** Writes the calendar that somebody subscribes to. */
  readonly feed: FeedMaker;
  /** Rehearsals can be done here: whoever runs jobs has a rehearser. */
  readonly rehearses?: boolean;
  readonly control?: Control;
  /** A line over every page, where there is something to say of the service itself. */
  readonly notice?: (locale: Locale) => Child;
}
