/** Text for the fonts that every reader of PDF has: they know Western European letters and signs; others get their nearest. */

/** Signs of WinAnsi beyond Latin-1. */
const more = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

const nearest: Readonly<Record<string, string>> = {
  ...{ '≥': '>=', '≤': '<=', '≠': '!=', '≈': '~', '−': '–', '→': '->', '←': '<-', '⇒': '=>', '′': '’', '″': '”', '⁄': '/' },
  ...{
    '\u00a0': ' ',
    '\u202f': ' ',
    '\u2007': ' ',
    '\u2009': ' ',
    '\u200a': ' ',
    '\u2010': '-',
    '\u2011': '-',
    '\u2012': '–',
    '\u2015': '—',
  },
  ...{ ŀ: 'l·', Ŀ: 'L·', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i', '●': '•', '▪': '•', '✓': '•', '✔': '•', '\t': '  ', '\u00ad': '' },
};

/** Every character that the fonts have as it is; «≥» as «>=», «ő» as «o»; what has no likeness as «?». */
export function printable(text: string): string {
  return [...text.normalize('NFC')].map(written).join('');
}

function written(char: string): string {
  const known = nearest[char];
  if (known !== undefined) return known;
  if (isKnown(char) || char === '\n') return char;
  const bare = char.normalize('NFKD').replace(/\p{M}/gu, '');
  if (bare !== char && bare !== '') return [...bare].map((each) => (isKnown(each) ? each : '?')).join('');
  return /[\p{Cc}\p{Cf}\p{M}]/u.test(char) ? '' : '?';
}

function isKnown(char: string): boolean {
  return /^[\u0020-\u007e\u00a1-\u00ff]$/u.test(char) || more.has(char);
}
