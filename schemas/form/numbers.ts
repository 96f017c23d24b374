/** Numbers as people type and read them: decimal comma in Catalan and Spanish, point in English. */
import type { Locale } from '../text.ts';

const marks: Readonly<Record<Locale, { readonly group: string; readonly decimal: string }>> = {
  ca: { group: '.', decimal: ',' },
  es: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** Reads «34,2», `34.2`, «1.240», «1.240,5», «48 %», «−3»; a dot before exactly three digits groups thousands. `null` when it is no number. */
export function parseNumber(typed: string): number | null {
  const bare = typed.replace(/\s/gu, '').replace(/%$/u, '').replace(/^−/u, '-');
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(bare)) return finite(bare.replace(/\./gu, '').replace(',', '.'));
  return /^-?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/u.test(bare) ? finite(bare.replace(',', '.')) : null;
}

/** «1.240,5» with grouped thousands; `decimals` fixes how many are shown. */
export function showNumber(value: number, locale: Locale, decimals?: number): string {
  const { group, decimal } = marks[locale];
  const [whole = '', rest] = (decimals === undefined ? String(Math.abs(value)) : Math.abs(value).toFixed(decimals)).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, group) : whole;
  return `${value < 0 ? '−' : ''}${grouped}${rest ? `${decimal}${rest}` : ''}`;
}

/** As a person would type it: «34,2». Reading it gives the same number. */
export function typeNumber(value: number): string {
  return plain(value).replace('.', ',');
}

/** Rounded half away from zero to so many decimals. */
export function round(value: number, decimals: number): number {
  return Math.sign(value) * Number(`${Math.round(Number(`${plain(Math.abs(value))}e${decimals}`))}e-${decimals}`);
}

function finite(text: string): number | null {
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/** Digits without an exponent. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}
