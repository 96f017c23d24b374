/** The files port: what people upload and what the service makes. S3 and disk speak the same protocol. */

import type { FileKind } from '#schemas/values/file-kind.ts';

/** `pending/<ulid>`, `kept/…` or `results/…`: segments of ASCII `[A-Za-z0-9_.-]`, none beginning with a dot; at most 200 characters. */
export type FileKey = string;

/** What one upload may be. The browser is held to it by a signed policy. */
export interface UploadRule {
  /** `pending/<ulid>`: the ULID's time is when the upload was offered; a day later it may be gone. */
  readonly key: FileKey;
  /** The exact content type. */
  readonly type: string;
  /** Largest size in bytes; the smallest is 1. */
  readonly maxBytes: number;
  /** Absolute address that the browser is sent to with 303 afterwards; `bucket`, `key` and `etag` are added to its query. */
  readonly redirect: string;
  /** How long the form can be posted. */
  readonly seconds: number;
}

/** A plain multipart form: post the fields in this order to `url`, then the input `file`. */
export interface UploadForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What is known of an object without reading it. */
export interface FileInfo {
  readonly bytes: number;
  readonly type: string;
}

/** What an object really is. `kind` is null when its bytes are none that a form asks for, whatever it was called. */
export interface Inspection {
  readonly kind: FileKind | null;
  readonly bytes: number;
  /** SHA-256 in hex of all bytes. */
  readonly sha256: string;
}

/** One object of a list; `at` is the ISO instant of its last writing. */
export interface FileEntry {
  readonly key: FileKey;
  readonly bytes: number;
  readonly at: string;
}

/** The port. An absent object is null, never an exception. */
export interface Files {
  /** Offers an upload. */
  presign(rule: UploadRule): Promise<UploadForm>;
  head(key: FileKey): Promise<FileInfo | null>;
  /** The whole object, or its first bytes. */
  read(key: FileKey, first?: number): Promise<Uint8Array | null>;
  /** Looks at the whole object: its first bytes, its parts, its hash. */
  inspect(key: FileKey): Promise<Inspection | null>;
  /** The object piece by piece. */
  stream(key: FileKey): Promise<AsyncIterable<Uint8Array> | null>;
  /** Server side, as the content type that its bytes showed; `false` when there is nothing to copy. Repeating it is harmless. */
  copy(from: FileKey, to: FileKey, type: string): Promise<boolean>;
  put(key: FileKey, type: string, bytes: Uint8Array): Promise<void>;
  /** A short-lived address that downloads the object under that file name, never shown inline. Authorise before asking for it. */
  link(key: FileKey, fileName: string, seconds: number): Promise<string>;
  /** Repeating it is harmless. */
  delete(key: FileKey): Promise<void>;
  /** Up to 1,000 objects whose key begins with `prefix`, by key. */
  list(prefix: string, cursor?: string): Promise<{ readonly items: readonly FileEntry[]; readonly cursor?: string }>;
}
