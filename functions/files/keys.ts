/** Keys of files and the names that people see: checked before anything is signed or opened. */
import { decodeTime } from 'ulid';
import type { FileKey } from './port.ts';

const keyText = /^(?:pending|kept|results)(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+$/u;
const prefixText = /^(?:pending|kept|results)\/[A-Za-z0-9_./-]*$/u;
const pendingText = /^pending\/([0-9A-HJKMNP-TV-Z]{26})$/u;

/** Throws unless it is a key: a wrong one is a programmer's error. */
export function checkFileKey(key: FileKey): void {
  if (!isFileKey(key)) throw new TypeError('files: not a key');
}

/** Whether a text from outside may be a key. */
export function isFileKey(key: string): boolean {
  return keyText.test(key) && key.length <= 200;
}

/** Throws unless it is one of the three folders, or more of a key. */
export function checkPrefix(prefix: string): void {
  if (!prefixText.test(prefix)) throw new TypeError('files: not a prefix');
}

/** Milliseconds of the instant at which an upload was offered; throws unless the key is `pending/<ulid>`. */
export function offeredAt(key: FileKey): number {
  const [, ulid] = pendingText.exec(key) ?? [];
  if (!ulid) throw new TypeError('files: uploads go to pending/<ulid>');
  return decodeTime(ulid);
}

/** The header that makes a browser save a file under that name instead of showing it (RFC 6266). */
export function attachment(fileName: string): string {
  const plain = fileName.normalize('NFD').replace(/[^\w .()-]/gu, '');
  const exact = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/gu,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || 'file'}"; filename*=UTF-8''${exact}`;
}
