/**
 * Two people on one page. A post carries the revision of the page that it began from: inputs changed by one side are taken over, inputs changed by both
 * are a conflict that both texts are shown of. Nobody is overwritten silently.
 */
import type { CasePage } from '#schemas/entities/case.ts';
import type { Instant } from '#schemas/entities/instant.ts';

/** One input as typed. */
export type Typed = string | readonly string[];

/** Fingerprints kept of each input; with more changes than these in between, a merge asks rather than guesses. */
const remembered = 60;

/** What a post touches; inputs taken away come as `''`. */
export interface Post {
  readonly raw: Readonly<Record<string, Typed>>;
  /** Revision of the page that the writer saw; 0 = there was none. */
  readonly revision: number;
  readonly by: string;
  readonly name: string;
  readonly at: Instant;
}

/** An input that both sides changed. */
export interface Conflict {
  readonly path: string;
  readonly mine: Typed;
  readonly theirs: Typed;
  readonly by: string;
  readonly at: Instant;
}

/** The page to be written, what changed in it, and what both sides changed (kept as the other side wrote it). */
export interface Merged {
  readonly page: CasePage;
  readonly changed: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** Merges a post into the page that stands at revision `current`. Inputs that the post does not name stay as they are. */
export function merge(page: CasePage, current: number, post: Post): Merged {
  const changed: [string, Typed][] = [];
  const conflicts: Conflict[] = [];
  for (const [path, mine] of Object.entries(post.raw)) {
    const theirs = page.raw[path] ?? '';
    if (same(mine, theirs)) continue;
    if (untouched(page, path, post.revision)) changed.push([path, mine]);
    else if (baseOf(page, path, post.revision) !== printOf(mine)) conflicts.push(conflictOf(page, path, mine, theirs));
  }
  return {
    page: changed.length === 0 ? page : written(page, current + 1, changed, post),
    changed: changed.map(([path]) => path),
    conflicts,
  };
}

/** A page that nobody has written yet; `raw` is what an earlier submission said. */
export function emptyPage(id: string, section: string, raw: CasePage['raw'], at: Instant): CasePage {
  return { case: id, section, raw, writers: {}, history: {}, savedAt: at, savedBy: '' };
}

/** Nobody wrote the input after the revision that the writer saw. */
function untouched(page: CasePage, path: string, revision: number): boolean {
  return (page.writers[path]?.rev ?? 0) <= revision;
}

/** Fingerprint of what the writer saw; undefined when it is forgotten. */
function baseOf(page: CasePage, path: string, revision: number): string | undefined {
  const seen = (page.history[path] ?? []).filter(([rev]) => rev <= revision);
  return seen.at(-1)?.[1];
}

function conflictOf(page: CasePage, path: string, mine: Typed, theirs: Typed): Conflict {
  const writer = page.writers[path];
  return { path, mine, theirs, by: writer?.name ?? '', at: writer?.at ?? page.savedAt };
}

function written(page: CasePage, rev: number, changes: readonly (readonly [string, Typed])[], { by, name, at }: Post): CasePage {
  const raw = { ...page.raw };
  const writers = { ...page.writers };
  const history = { ...page.history };
  for (const [path, value] of changes) {
    const before = history[path] ?? [[0, printOf(page.raw[path] ?? '')]];
    history[path] = [...before, [rev, printOf(value)] as [number, string]].slice(-remembered);
    raw[path] = typeof value === 'string' ? value : [...value];
    writers[path] = { by, name, at, rev };
  }
  return { ...page, raw: withoutGone(raw, page.raw), writers, history, savedAt: at, savedBy: by };
}

/** Rows that were taken away leave no empty inputs behind. */
function withoutGone(raw: CasePage['raw'], before: CasePage['raw']): CasePage['raw'] {
  return Object.fromEntries(Object.entries(raw).filter(([path, value]) => value !== '' || !(path in before) || !/\.\d+\./u.test(path)));
}

function same(one: Typed, other: Typed): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A fingerprint of 53 bits (cyrb53): equal texts agree, and two texts of one page do not meet by chance. */
function printOf(value: Typed): string {
  const text = JSON.stringify(value);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
