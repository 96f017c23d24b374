/** One posted form, checked against its signed policy and streamed to disk. */
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import * as z from 'zod';
import type { DiskFiles, Policy } from './disk.ts';
import { signed } from './signing.ts';
import { pieces } from './streams.ts';

/** Refused as S3 refuses it. */
export interface UploadRefusal {
  readonly status: 400 | 403 | 404;
  readonly code: 'AccessDenied' | 'EntityTooLarge' | 'EntityTooSmall' | 'MalformedPOSTRequest' | 'NoSuchKey';
}
/** Where the browser goes. */
export interface Received {
  readonly redirect: string;
}
interface Desk {
  readonly files: DiskFiles;
  readonly secret: string;
  /** Milliseconds. */
  readonly now: number;
}

const policyText = z.object({ key: z.string(), type: z.string(), maxBytes: z.number(), redirect: z.string(), until: z.number() });
const malformed: UploadRefusal = { status: 400, code: 'MalformedPOSTRequest' };

/** Answers when the file is on disk, or why it is not. */
export async function receiveUpload(request: Request, desk: Desk): Promise<Received | UploadRefusal> {
  const type = request.headers.get('content-type') ?? '';
  if (!request.body || !type.startsWith('multipart/form-data')) return malformed;
  const form = busboy({ headers: { 'content-type': type }, limits: { files: 1, fields: 20, fieldSize: 8_192 } });
  const fields = new Map<string, string>();
  let taking: Promise<Received | UploadRefusal> = Promise.resolve(malformed);
  form.on('field', (name, value) => fields.set(name, value));
  // A connection that breaks may be told to a stream that nobody reads any more: that is no mistake of ours.
  form.on('error', ignored);
  form.on('file', (name, file) => {
    file.on('error', ignored);
    // What is not wanted is read to its end all the same, so that the browser sees the answer.
    taking = (name === 'file' ? take(fields, file, desk) : taking).finally(() => file.resume());
    taking.catch(() => {});
  });
  try {
    await pipeline(pieces(request.body), form);
  } catch {
    await taking.catch(() => {});
    return malformed;
  }
  return taking;
}

const ignored = (): void => undefined;

async function take(fields: ReadonlyMap<string, string>, file: Readable, desk: Desk): Promise<Received | UploadRefusal> {
  const policy = policyOf(fields, desk);
  if (!policy) return { status: 403, code: 'AccessDenied' };
  const hash = createHash('md5');
  try {
    await desk.files.write(policy.key, policy.type, measured(file, policy.maxBytes, hash));
  } catch (error) {
    if (error instanceof WrongSize) return { status: 400, code: error.code };
    throw error;
  }
  const redirect = new URL(policy.redirect);
  const told = { bucket: 'disk', key: policy.key, etag: `"${hash.digest('hex')}"` };
  for (const [name, value] of Object.entries(told)) redirect.searchParams.set(name, value);
  return { redirect: redirect.href };
}

// The policy, when it is ours, not over, and the fields are as signed.
function policyOf(fields: ReadonlyMap<string, string>, { secret, now }: Desk): Policy | null {
  const text = fields.get('Policy') ?? '';
  if (!signed(secret, 'upload', text, fields.get('Signature') ?? '')) return null;
  const policy = policyText.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  const same =
    fields.get('key') === policy.key &&
    fields.get('Content-Type') === policy.type &&
    fields.get('success_action_redirect') === policy.redirect;
  return same && policy.until >= now ? policy : null;
}

class WrongSize extends Error {
  readonly code: 'EntityTooLarge' | 'EntityTooSmall';
  constructor(code: 'EntityTooLarge' | 'EntityTooSmall') {
    super(code);
    this.code = code;
  }
}

async function* measured(file: Readable, most: number, hash: { update: (piece: Uint8Array) => unknown }): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of file.iterator({ destroyOnReturn: false })) {
    bytes += piece.length;
    if (bytes > most) throw new WrongSize('EntityTooLarge');
    hash.update(piece);
    yield piece;
  }
  if (bytes === 0) throw new WrongSize('EntityTooSmall');
}
