/** Files in one folder, with S3's protocol over HTTP (`disk-http.ts`). A file that was acknowledged is on disk. */
import type { Clock } from '#functions/use-cases/ports.ts';
import { checkFileKey, offeredAt } from './keys.ts';
import type { FileKey, Files } from './port.ts';
import { openShelf } from './shelf.ts';
import { sign } from './signing.ts';

/** What the adapter needs from outside. */
export interface DiskOptions {
  readonly folder: string;
  /** Origin of the addresses, such as `http://127.0.0.1:3000`. */
  readonly origin: string;
  /** Signs forms and addresses; a new one makes the old ones worthless. */
  readonly secret: string;
  readonly now: Clock;
}

/** The port, and what HTTP and housekeeping need besides. */
export type DiskFiles = Files & {
  /** Writes an object piece by piece; throws what `pieces` throws, and then nothing is there. */
  readonly write: (key: FileKey, type: string, pieces: AsyncIterable<Uint8Array>) => Promise<void>;
  /** Deletes uploads that were offered more than a day before now and not kept, and results of more than 30 days. Answers how many. */
  readonly clean: () => Promise<number>;
};

/** A policy of an upload, as it is signed. `until` is in milliseconds. */
export interface Policy {
  readonly key: FileKey;
  readonly type: string;
  readonly maxBytes: number;
  readonly redirect: string;
  readonly until: number;
}

/** Opens the folder, creating it; leftovers of a crash are removed. */
export async function openDisk({ folder, origin, secret, now }: DiskOptions): Promise<DiskFiles> {
  const shelf = await openShelf(folder);
  const until = (seconds: number): number => Date.parse(now()) + seconds * 1_000;
  const { keys, ...rest } = shelf;
  return {
    ...rest,
    async presign({ seconds, ...rule }) {
      offeredAt(rule.key);
      const policy = Buffer.from(JSON.stringify({ ...rule, until: until(seconds) } satisfies Policy)).toString('base64url');
      const fields = { key: rule.key, 'Content-Type': rule.type, success_action_redirect: rule.redirect };
      return { url: `${origin}/_files`, fields: { ...fields, Policy: policy, Signature: sign(secret, 'upload', policy) } };
    },
    async link(key, fileName, seconds) {
      checkFileKey(key);
      const query = new URLSearchParams({ name: fileName, until: String(until(seconds)) });
      query.set('signature', sign(secret, 'download', `${key}?${query}`));
      return `${origin}/_files/${key}?${query}`;
    },
    async clean() {
      const uploads = (await keys('pending/')).filter((key) => offeredAt(key) < until(-86_400));
      const { items: results } = await shelf.list('results/');
      const old = [...uploads, ...results.filter(({ at }) => Date.parse(at) < until(-30 * 86_400)).map(({ key }) => key)];
      for (const key of old) await shelf.delete(key);
      return old.length;
    },
  };
}
