/** Folding of words for search: accents, case, apostrophes and `l·l` make no difference. */

/** Lower case without accents; `l·l` (also `l.l`, `ŀl`) is `ll`; everything but letters and digits is one space. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/l[·.•‧∙]l/gu, 'll')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
