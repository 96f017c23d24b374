/** One typed text, as it enters the service and as it is read. */
import type { Raw } from './form.ts';
import type { Typed } from './widgets/widget.ts';

// ASCII and Latin letters, dashes, quotes, euro: none of these has to be changed.
const tidied = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u20ac]*$/;

/** NFC, well-formed, line ends as newlines, no control character but newline, nothing at the ends. */
export function tidy(text: string): string {
  if (tidied.test(text)) return text.trim();
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
  const found = new Map<string, { readonly texts: string[]; list: boolean }>();
  for (const [name, value] of entries) {
    const list = Array.isArray(value);
    const texts = (list ? value : [value]).filter((each) => typeof each === 'string');
    if (texts.length === 0 && !list) continue;
    // One array a name, however often it comes: anybody may send a form of a hundred thousand lines.
    const all = found.get(name) ?? { texts: [], list };
    for (const text of texts) all.texts.push(tidy(text));
    all.list = list;
    found.set(name, all);
  }
  const typed = ({ texts, list }: { readonly texts: string[]; readonly list: boolean }): Typed =>
    texts.length === 1 && !list ? (texts[0] ?? '') : texts;
  return Object.fromEntries([...found].map(([name, all]) => [name, typed(all)]));
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
