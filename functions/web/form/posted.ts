/** What the buttons inside a page do to what was posted with them. */
import type { Raw } from '#schemas/form/form.ts';

/** A row taken away: `equip.1` drops it and moves the later ones up. */
export function withoutRow(raw: Raw, removed: string): Raw {
  const cut = removed.lastIndexOf('.');
  const [key, gone] = [removed.slice(0, cut), Number(removed.slice(cut + 1))];
  const moved = Object.entries(raw).flatMap(([name, value]): [string, string | readonly string[]][] => {
    if (!name.startsWith(`${key}.`)) return [[name, value]];
    const [row = '', ...rest] = name.slice(key.length + 1).split('.');
    if (!/^\d+$/u.test(row) || Number(row) < gone) return [[name, value]];
    return Number(row) === gone ? [] : [[[key, String(Number(row) - 1), ...rest].join('.'), value]];
  });
  return Object.fromEntries(moved);
}

/** Where the reader chose the other side's text (`_merge.<name>` = `theirs`), what stands is kept. */
export function keepTheirs(raw: Raw, stands: Raw): Raw {
  const chosen = Object.entries(raw).filter(([name, value]) => name.startsWith('_merge.') && value === 'theirs');
  return { ...raw, ...Object.fromEntries(chosen.map(([name]) => name.slice('_merge.'.length)).map((name) => [name, stands[name] ?? ''])) };
}
