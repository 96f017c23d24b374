/** What use-cases need from the outside world; composition roots fill it in. */
import type { Programme } from '#schemas/calendar/programme.ts';
import type { CalendarFeed, CalendarPart } from '#schemas/calendar-entry.ts';
import type { Cell } from '#schemas/form/columns.ts';
import type { Form } from '#schemas/form/form.ts';
import type { CellKind } from '#schemas/form/widgets/widget.ts';
import type { Locale } from '#schemas/text.ts';
import type { Files } from '../files/port.ts';
import type { Store } from '../store/store.ts';

/** A clock answers a UTC instant with milliseconds. */
export type Clock = () => string;

/** Identifiers and secrets. */
export interface Ids {
  /** Sorts by time; 26 characters. */
  ulid(now: string): string;
  /** 256 random bits, base64url. */
  token(): string;
  /** Six digits. */
  code(): string;
  /** `count` characters without look-alikes. */
  reference(count: number): string;
}

/** Log lines carry codes, ids and counts; never personal data. */
export interface Log {
  info(event: string, values?: Readonly<Record<string, string | number | boolean>>): void;
  warn(event: string, values?: Readonly<Record<string, string | number | boolean>>): void;
  error(event: string, values?: Readonly<Record<string, string | number | boolean>>, cause?: unknown): void;
}

/** One mail, ready to be rendered and sent by whoever holds the templates. */
export interface Letter {
  readonly envelope: string;
  readonly to: string;
  readonly locale: 'ca' | 'es' | 'en';
  /** Name in the message register and its props (checked by the message's zod schema). */
  readonly message: string;
  readonly props: Readonly<Record<string, unknown>>;
  /** What a calendar program is told with it. */
  readonly calendar?: CalendarPart;
}

/** Renders, builds the MIME and hands it to SES. Throws when nothing is known of the outcome. */
export interface Postman {
  /** Answers SES's message id; `throttled` asks to come back later. */
  send(letter: Letter): Promise<{ readonly messageId: string } | { readonly throttled: true } | { readonly refused: string }>;
  /** It refuses a second mail of the same envelope and answers the first one's id: doubt about an outcome costs nothing. SES does not. */
  readonly idempotent?: boolean;
}

/** Everything a use-case may touch. */
export interface Deps {
  readonly store: Store;
  readonly files: Files;
  readonly ids: Ids;
  readonly log: Log;
  /** Programme clock: cases, sessions, reminders. */
  readonly now: Clock;
  /** Real clock: sign-in, web sessions, rate limits, presigned URLs, leases. */
  readonly real: Clock;
  /** The register of forms. */
  readonly forms: readonly Form[];
  /** The programme whose years are planned; Magnet unless a test says otherwise. */
  readonly programme?: Programme;
  /** Origin of links in mails, `http://127.0.0.1:3000`. */
  readonly origin: string;
  /** Address that people may answer to. */
  readonly replyTo: string;
  /** Domain whose mail the service reads: organizers of invitations have their address there. Absent = they are `replyTo`, and no program’s answer is read. */
  readonly receiving?: string | undefined;
  /** Address (lower case) of the first coordinator, who may sign in while nobody coordinates. */
  readonly founder?: string | undefined;
  /** Invented data: pages and mails say so. */
  readonly demo: boolean;
}

/** A table for spreadsheets. Of a `date` column, ISO days are dates; numbers are numbers wherever they stand. */
export interface Sheet {
  readonly name: string;
  readonly locale: Locale;
  readonly columns: readonly { readonly title: string; readonly kind: CellKind }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Makes table files. Their libraries are loaded when a table is made. */
export interface Sheets {
  csv(sheet: Sheet): Promise<Uint8Array>;
  xlsx(sheet: Sheet): Promise<Uint8Array>;
}

/** Rehearses a curs, in a process, a store and a time of its own. Answers soon, however far it is; asked again, it goes on. */
export type Rehearser = (wish: {
  /** Id of the job: one rehearsal each. */
  readonly job: string;
  readonly curs: string;
  readonly centres: number;
  readonly seed: number;
}) => Promise<{
  /** Months. */
  readonly done: number;
  readonly total: number;
  readonly ended: { readonly lines: readonly string[]; readonly counts: Readonly<Record<string, number>> } | null;
}>;

/** What jobs need besides. */
export interface JobDeps extends Deps {
  readonly sheets: Sheets;
  /** Absent where no second process can be started: in the cloud. */
  readonly rehearser?: Rehearser;
}

/** A document to be printed: words only, already in the reader's language. */
export interface Paper {
  readonly locale: Locale;
  readonly title: string;
  /** A small line over the title. */
  readonly over: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Paragraphs before the questions. */
  readonly notes: readonly string[];
  readonly sections: readonly {
    readonly title: string;
    readonly rows: readonly { readonly question: string; readonly answer: string }[];
  }[];
  /** On every page; `{n}` and `{total}` are the page and how many there are. */
  readonly foot: string;
  readonly at: string;
}

/** Makes a tagged PDF. */
export type PaperMaker = (paper: Paper) => Promise<Uint8Array>;

/** Writes a calendar to subscribe to. Its library is loaded when one is written. */
export type FeedMaker = (feed: CalendarFeed) => Promise<string>;

/** What the mailer needs besides. */
export interface MailDeps extends Deps {
  readonly postman: Postman;
}
