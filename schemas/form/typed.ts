/** One typed text, as it enters the service and as it is read. */
import type { Raw } from './form.ts';
import type { Typed } from './widgets/widget.ts';

/** NFC, well-formed, line ends as newlines, no control character but newline, nothing at the ends. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .trim();
}

/** Whatever a page or a program sends by name: `FormData`, `URLSearchParams`, entries of a record. */
export type Entries = Iterable<readonly [string, unknown]>;

/** Entries as kept: texts tidied, names that come twice as lists, whatever is no text left out. */
export function normaliseRaw(entries: Entries): Raw {
  const raw = new Map<string, Typed>();
  for (const [name, value] of entries) {
    const texts = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string').map(tidy);
    const before = raw.get(name);
    const all = before === undefined ? texts : [...(typeof before === 'string' ? [before] : before), ...texts];
    if (texts.length > 0 || Array.isArray(value)) raw.set(name, all.length === 1 && !Array.isArray(value) ? (all[0] ?? '') : all);
  }
  return Object.fromEntries(raw);
}

/** What was typed at an input; `null` for nothing. Where one text is expected, the last of several counts. */
export function typedAt(raw: Raw, path: string, list: boolean): Typed | null {
  const typed = Object.hasOwn(raw, path) ? raw[path] : undefined;
  if (typed === undefined) return null;
  if (typeof typed === 'string') return typed.trim() || null;
  const some = typed.map((each) => each.trim()).filter((each) => each !== '');
  if (some.length === 0) return null;
  return list ? some : (some.at(-1) ?? null);
}
