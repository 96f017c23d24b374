/** Every mail as `.eml` in a folder, one an envelope id, with an index of lines beside them. Survives a kill at any instant. */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { RawMail } from './query.ts';

const line = z.object({
  /** Envelope id; without one the message id. */
  id: z.string(),
  messageId: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  tags: z.record(z.string(), z.string()),
  /** Milliseconds of the epoch. */
  at: z.number(),
});
/** What the index says of a mail. */
export type MailEntry = z.infer<typeof line>;

/** The mails of one folder. */
export class Mailbox {
  readonly #dir: string;
  readonly #index: string;
  readonly #entries: MailEntry[] = [];
  readonly #known = new Map<string, MailEntry>();
  readonly #lines: number;

  constructor(dir: string) {
    this.#dir = dir;
    this.#index = join(dir, 'index.jsonl');
    mkdirSync(dir, { recursive: true });
    for (const entry of this.#read()) this.#learn(entry);
    this.#repair();
    this.#lines = openSync(this.#index, 'a');
  }

  /** Keeps a mail. A second one of the same envelope is not kept: the first one's entry is answered, `fresh` false. */
  keep(mail: RawMail, at: number): { readonly entry: MailEntry; readonly fresh: boolean } {
    const { envelope = '' } = mail.tags;
    const id = /^[\w-]+$/.test(envelope) ? envelope : digest(mail.raw, String(at)).slice(0, 26);
    const first = this.#known.get(id);
    if (first) return { entry: first, fresh: false };
    const entry = { id, messageId: messageIdOf(id), from: mail.from, to: [...mail.to], tags: mail.tags, at };
    // The mail is there whole or not at all, and before its line.
    writeFileSync(`${this.#path(id)}.part`, mail.raw);
    renameSync(`${this.#path(id)}.part`, this.#path(id));
    writeSync(this.#lines, `${JSON.stringify(entry)}\n`);
    this.#learn(entry);
    return { entry, fresh: true };
  }

  /** Newest first; `before` is the number of entries that the page before left unread. */
  page({ limit, before, to, since = 0 }: { limit: number; before?: number | undefined; to?: string | undefined; since?: number }): {
    readonly entries: readonly MailEntry[];
    readonly next: number | null;
  } {
    const found: MailEntry[] = [];
    let at = Math.min(before ?? this.#entries.length, this.#entries.length);
    while (at > 0 && found.length < limit) {
      at -= 1;
      const entry = this.#entries[at];
      if (entry && entry.at >= since && (to === undefined || entry.to.includes(to))) found.push(entry);
    }
    return { entries: found, next: at > 0 ? at : null };
  }

  /** The entry of a message id or envelope id. */
  find(id: string): MailEntry | undefined {
    return this.#entries.findLast((entry) => entry.id === id || entry.messageId === id);
  }

  /** The bytes of a mail. */
  raw({ id }: MailEntry): Promise<Buffer> {
    return readFile(this.#path(id));
  }

  #path(id: string): string {
    return join(this.#dir, `${id}.eml`);
  }

  #learn(entry: MailEntry): void {
    this.#entries.push(entry);
    this.#known.set(entry.id, entry);
  }

  #read(): readonly MailEntry[] {
    if (!existsSync(this.#index)) return [];
    const lines = readFileSync(this.#index, 'utf8').split('\n');
    return lines.flatMap((text) => {
      try {
        return [line.parse(JSON.parse(text))];
      } catch {
        return [];
      }
    });
  }

  // Killed between the mail and its line: the mail counts.
  #repair(): void {
    for (const file of readdirSync(this.#dir).filter((name) => name.endsWith('.eml'))) {
      const id = file.slice(0, -'.eml'.length);
      if (this.#known.has(id)) continue;
      const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(readFileSync(this.#path(id), 'utf8'))?.[1]?.trim() ?? '';
      const bare = (text: string) => /<([^>]+)>/.exec(text)?.[1] ?? text;
      const at = statSync(this.#path(id)).mtimeMs;
      const entry = { id, messageId: messageIdOf(id), from: bare(header('From')), to: [bare(header('To'))], tags: { envelope: id }, at };
      appendFileSync(this.#index, `\n${JSON.stringify(entry)}\n`);
      this.#learn(entry);
    }
  }
}

function digest(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Looks like SES's own, and is the same for the same envelope. */
function messageIdOf(id: string): string {
  const hex = digest(id);
  return `0102${hex.slice(0, 12)}-${hex.slice(12, 20)}-${hex.slice(20, 24)}-${hex.slice(24, 28)}-${hex.slice(28, 32)}-${hex.slice(32, 44)}-000000`;
}
