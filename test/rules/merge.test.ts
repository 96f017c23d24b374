/** Two people on one page: what each wrote is kept, and what both changed is shown. */
import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPage, merge, type Post } from '#functions/rules/merge.ts';
import type { CasePage } from '#schemas/entities/case.ts';

const at = '2026-11-23T09:00:00.000Z';
const start = emptyPage('CASE1', 'centre', {}, at);
const post = (raw: Post['raw'], revision: number, name = 'Aina'): Post => ({ raw, revision, by: name, name, at });

/** A page after posts, each by somebody who saw the page as it was then. */
function posted(...posts: readonly Post['raw'][]): { page: CasePage; rev: number } {
  return posts.reduce<{ page: CasePage; rev: number }>(
    ({ page, rev }, raw) => ({ page: merge(page, rev, post(raw, rev)).page, rev: rev + 1 }),
    { page: start, rev: 0 },
  );
}

describe('a page', () => {
  it('takes what one person writes, and keeps what they did not send', () => {
    const { page, rev } = posted({ nom: 'Escola', telefon: '937000000' }, { nom: 'Escola Nova' });
    expect(rev).toBe(2);
    expect(page.raw).toEqual({ nom: 'Escola Nova', telefon: '937000000' });
    expect(page.writers).toMatchObject({ nom: { name: 'Aina', rev: 2, at }, telefon: { rev: 1 } });
  });

  it('is left alone when nothing changed', () => {
    const { page, rev } = posted({ nom: 'Escola', ambits: ['art'] });
    const merged = merge(page, rev, post({ nom: 'Escola', ambits: ['art'], buit: '' }, rev));
    expect(merged).toEqual({ page, changed: [], conflicts: [] });
    expect(merged.page).toBe(page);
  });

  it('merges what two people changed in different places', () => {
    const { page, rev } = posted({ nom: 'Escola', telefon: '1' }, { nom: 'Escola de tots', telefon: '1' });
    const merged = merge(page, rev, post({ nom: 'Escola', telefon: '2' }, 1, 'Biel'));
    expect(merged.conflicts).toEqual([]);
    expect(merged.changed).toEqual(['telefon']);
    expect(merged.page.raw).toEqual({ nom: 'Escola de tots', telefon: '2' });
  });

  it('shows both texts of what both changed, and keeps the other', () => {
    const { page, rev } = posted({ nom: 'Escola' }, { nom: 'Escola A' });
    const merged = merge(page, rev, post({ nom: 'Escola B', altre: 'x' }, 1, 'Biel'));
    expect(merged.conflicts).toEqual([{ path: 'nom', mine: 'Escola B', theirs: 'Escola A', by: 'Aina', at }]);
    expect(merged.page.raw).toEqual({ nom: 'Escola A', altre: 'x' });
    const settled = merge(merged.page, rev + 1, post({ nom: 'Escola B' }, rev + 1, 'Biel'));
    expect(settled).toMatchObject({ conflicts: [], page: { raw: { nom: 'Escola B' } } });
  });

  it('sees no conflict where both wrote the same', () => {
    const { page, rev } = posted({ nom: 'Escola' }, { nom: 'Igual' });
    expect(merge(page, rev, post({ nom: 'Igual' }, 1, 'Biel'))).toEqual({ page, changed: [], conflicts: [] });
  });

  it('compares with what was submitted before, where nobody has written yet', () => {
    const page = emptyPage('CASE1', 'centre', { nom: 'Enviat' }, at);
    const { page: written } = merge(page, 0, post({ nom: 'Nou' }, 0));
    expect(merge(written, 1, post({ nom: 'Enviat' }, 0, 'Biel')).conflicts).toEqual([]);
    expect(merge(written, 1, post({ nom: 'Altre' }, 0, 'Biel')).conflicts).toHaveLength(1);
  });

  it('empties a box, and drops a row that was taken away', () => {
    const { page, rev } = posted({ ambits: ['art', 'ciencia'], 'equip.0.nom': 'Aina', 'equip.1.nom': 'Biel' });
    const merged = merge(page, rev, post({ ambits: '', 'equip.1.nom': '' }, rev));
    expect(merged.page.raw).toEqual({ ambits: '', 'equip.0.nom': 'Aina' });
  });

  it('does not empty a row that somebody added meanwhile', () => {
    const { page, rev } = posted({ 'equip.0.nom': 'Aina' }, { 'equip.0.nom': 'Aina', 'equip.1.nom': 'Biel' });
    const merged = merge(page, rev, post({ 'equip.0.nom': 'Aina', 'equip.1.nom': '' }, 1, 'Clara'));
    expect(merged).toMatchObject({ conflicts: [], changed: [] });
  });

  it('asks rather than guesses once it has forgotten what was seen', () => {
    const { page, rev } = posted({ nom: 'a' }, ...Array.from({ length: 61 }, (_, turn) => ({ nom: `v${turn}` })));
    expect(merge(page, rev, post({ nom: 'a' }, 1, 'Biel')).conflicts).toHaveLength(1);
    expect(merge(page, rev, post({ nom: 'v20' }, 22, 'Biel')).conflicts).toEqual([]);
  });
});

describe('what a page remembers', () => {
  it('is fingerprints that mean the same in every release', () => {
    const { page } = posted({ nom: 'Escola', ambits: ['art', 'ciencia'], text: 'Ñandú · 𝒳'.repeat(40) });
    const prints = Object.fromEntries(Object.entries(page.history).map(([path, seen]) => [path, seen.map(([, print]) => print)]));
    expect(prints).toEqual({
      nom: ['3nj1ggyqd3', 'nxmi04m4w7'],
      ambits: ['3nj1ggyqd3', 'bpw3i8h8r7'],
      text: ['3nj1ggyqd3', '1pga2rr55qa'],
    });
  });

  it('goes back sixty changes', () => {
    const { page } = posted(...Array.from({ length: 70 }, (_, turn) => ({ nom: `v${turn}` })));
    expect([page.history.nom?.length, page.history.nom?.[0]?.[0]]).toEqual([60, 11]);
  });

  it('is nobody’s before somebody wrote', () => {
    expect(start).toEqual({ case: 'CASE1', section: 'centre', raw: {}, writers: {}, history: {}, savedAt: at, savedBy: '' });
  });

  it('says when the other side wrote what is in conflict', () => {
    const { page, rev } = posted({ nom: 'Escola' });
    const later = merge(page, rev, { ...post({ nom: 'A' }, rev), at: '2026-11-23T10:00:00.000Z' }).page;
    const again = merge(later, rev + 1, { ...post({ altre: 'x' }, rev + 1), at: '2026-11-23T11:00:00.000Z' }).page;
    expect(merge(again, rev + 2, post({ nom: 'B' }, 1, 'Biel')).conflicts).toMatchObject([{ at: '2026-11-23T10:00:00.000Z' }]);
  });
});

const key = fc.constantFrom('a', 'b', 'c');
const text = fc.constantFrom('', 'x', 'y', 'z');
const typed = fc.dictionary(key, text, { noNullPrototype: true });

property.prop([typed, typed, typed])('nothing that either side wrote is lost without a word', (first, one, other) => {
  const { page, rev } = posted(first);
  const mine = merge(page, rev, post(one, rev, 'Aina'));
  const now = mine.changed.length > 0 ? rev + 1 : rev;
  const theirs = merge(mine.page, now, post(other, rev, 'Biel'));
  for (const path of ['a', 'b', 'c']) {
    const before = page.raw[path] ?? '';
    const wrote = one[path] ?? before;
    const wanted = other[path] ?? before;
    const ended = theirs.page.raw[path] ?? '';
    const told = theirs.conflicts.some((conflict) => conflict.path === path);
    if (wrote !== before && wanted !== before && wrote !== wanted) expect([told, ended]).toEqual([true, wrote]);
    else expect([told, ended]).toEqual([false, wanted !== before ? wanted : wrote]);
  }
});
