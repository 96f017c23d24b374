/** What a store accepts, the same on every engine. A refusal is a programmer's error: it throws before any I/O and names the place, never the value. */
import type { Entry, Json, Key, Range, Write } from './store.ts';

/** Bytes are UTF-8. */
export const limits = {
  keyBytes: 512,
  headBytes: 2_048,
  rowBytes: 350_000,
  commitBytes: 3_500_000,
  commitWrites: 100,
  getKeys: 100,
  pageItems: 1_000,
  pageBytes: 1_000_000,
} as const;

const keyText = /^[A-Za-z0-9_.:@#-]+$/u;
const boundText = /^[\x20-\x7e]*$/u;
// ASCII, Latin letters, dashes, quotes, euro: none of these is a control, nor composes with another. JSON escapes what is no character.
const suspect = /[^\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u20ac]|\\[^n"\\]/;
const controls = /[\p{Cc}--\n]/v;

/** Canonical JSON: sorted keys, and nothing that two engines could keep differently. */
export function canonical(value: Json, name = 'value'): string {
  const text = written(value, [name]);
  if (suspect.test(text)) checkTexts(value, [name]);
  return text;
}

/** Throws unless both parts are short ASCII of the allowed characters. */
export function checkKey(key: Key): void {
  checkPart(key.pk, 'pk');
  checkPart(key.sk, 'sk');
}

/** The same for a place in an index. */
export function checkEntry(entry: Entry): void {
  checkPart(entry.p, 'entry.p');
  checkPart(entry.s, 'entry.s');
}

/** One part of a key, or a type. */
export function checkPart(text: unknown, name: string): void {
  if (typeof text !== 'string' || !keyText.test(text)) throw refusal(name, 'is not a key');
  if (text.length > limits.keyBytes) throw refusal(name, 'is too long for a key');
}

/** Bounds may hold any printable ASCII, so that `prefix~` ends a prefix. */
export function checkRange({ from = '', to = '', cursor = '', limit }: Range): void {
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= limits.pageItems)) throw refusal('limit', 'must be 1 to 1,000');
  for (const bound of [from, to]) if (!boundText.test(bound)) throw refusal('range', 'has a bound that is not ASCII');
  if (cursor) checkPart(cursor, 'cursor');
}

/** Keys of a `get`. */
export function checkKeys(keys: readonly Key[]): void {
  if (keys.length > limits.getKeys) throw refusal('get', 'takes at most 100 keys');
  for (const key of keys) checkKey(key);
}

/** Number of writes, distinct keys and whole revisions of a commit. */
export function checkWrites(writes: readonly Write[]): void {
  if (writes.length < 1 || writes.length > limits.commitWrites) throw refusal('commit', 'takes 1 to 100 writes');
  const seen = new Set<string>();
  for (const write of writes) {
    const key = keyOf(write);
    checkKey(key);
    seen.add(`${key.pk} ${key.sk}`);
    if (typeof write.if === 'number') checkCount(write.if, 'if');
    if ('put' in write && write.rev !== undefined) checkBirth(write.if, write.rev);
  }
  if (seen.size !== writes.length) throw refusal('commit', 'names a key twice');
}

function checkBirth(wanted: 'absent' | number, rev: number): void {
  if (wanted !== 'absent') throw refusal('rev', 'belongs to an absent row');
  checkCount(rev, 'rev');
}

/** A whole number from 1: revision, version, epoch seconds. */
export function checkCount(value: number, name: string): void {
  if (!(Number.isSafeInteger(value) && value >= 1)) throw refusal(name, 'is not a whole number from 1');
}

/** Throws when `bytes` is over `most`. */
export function checkBytes(bytes: number, most: number, name: string): void {
  if (bytes > most) throw refusal(name, `has ${bytes} bytes, more than ${most}`);
}

/** The key that a write is about. */
export function keyOf(write: Write): Key {
  if ('put' in write) return write.put.key;
  return 'del' in write ? write.del : write.check;
}

// Every commit passes here: what is in order already, the engine writes in one go.
function written(value: unknown, trail: string[]): string {
  if (isInOrder(value, trail)) return JSON.stringify(value);
  return Array.isArray(value) ? listed(value, trail) : recorded(value as Readonly<Record<string, unknown>>, trail);
}

function listed(list: readonly unknown[], trail: string[]): string {
  let text = '';
  for (let at = 0; at < list.length; at++) {
    trail.push(String(at));
    text += `${at > 0 ? ',' : ''}${written(list[at], trail)}`;
    trail.pop();
  }
  return `[${text}]`;
}

function recorded(record: Readonly<Record<string, unknown>>, trail: string[]): string {
  let text = '';
  for (const key of Object.keys(record).sort()) {
    trail.push(key);
    text += `${text ? ',' : ''}${JSON.stringify(key)}:${written(record[key], trail)}`;
    trail.pop();
  }
  return `{${text}}`;
}

// Whether the names of all records in it are sorted. Throws where it is no JSON.
function isInOrder(value: unknown, trail: string[]): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number' && Number.isFinite(value)) return true;
  if (Array.isArray(value)) return isListInOrder(value, trail);
  if (isRecord(value)) return isRecordInOrder(value, trail);
  throw refusal(trail.join('.'), 'is not JSON');
}

function isListInOrder(list: readonly unknown[], trail: string[]): boolean {
  let same = true;
  for (let at = 0; same && at < list.length; at++) {
    trail.push(String(at));
    same = isInOrder(list[at], trail);
    trail.pop();
  }
  return same;
}

function isRecordInOrder(record: Readonly<Record<string, unknown>>, trail: string[]): boolean {
  let before = '';
  let same = true;
  for (const key of Object.keys(record)) {
    trail.push(key);
    same = before <= key && isInOrder(record[key], trail);
    trail.pop();
    if (!same) return false;
    before = key;
  }
  return true;
}

// Finds the text of which the whole was suspected, for the refusal to name its place.
function checkTexts(value: unknown, trail: string[]): void {
  if (typeof value === 'string') checkText(value, trail);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    checkText(key, [...trail, key]);
    checkTexts(each, [...trail, key]);
  }
}

function checkText(text: string, trail: readonly string[]): void {
  if (!text.isWellFormed()) throw refusal(trail.join('.'), 'is not well-formed');
  if (controls.test(text)) throw refusal(trail.join('.'), 'has control characters');
  if (text.normalize('NFC') !== text) throw refusal(trail.join('.'), 'is not NFC');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}

function refusal(name: string, why: string): TypeError {
  return new TypeError(`store: ${name} ${why}`);
}
