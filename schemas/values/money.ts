/** Money: whole cents, shown «28.462,90 €» (domain.md 2.9, 5.0). */
import type { Locale } from '../text.ts';

const marks: Readonly<Record<Locale, { readonly group: string; readonly decimal: string }>> = {
  ca: { group: '.', decimal: ',' },
  es: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** Cents in words: `2846290` → «28.462,90 €» with a no-break space; English "€28,462.90". */
export function showMoney(cents: number, locale: Locale): string {
  const { group, decimal } = marks[locale];
  const whole = String(Math.trunc(Math.abs(cents) / 100)).replace(/\B(?=(?:\d{3})+$)/gu, group);
  const amount = `${whole}${decimal}${String(Math.abs(cents) % 100).padStart(2, '0')}`;
  const sign = cents < 0 ? '−' : '';
  return locale === 'en' ? `${sign}€${amount}` : `${sign}${amount}\u00a0€`;
}

/** Reads «28.462,90 €», `28462,9`, `28462.90`; cents, or null when it is no amount. */
export function parseMoney(typed: string): number | null {
  const bare = typed.replace(/[\s€]/gu, '');
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$|^\d+(?:,\d{1,2})?$/u.test(bare) ? bare.replace(/\./gu, '').replace(',', '.') : bare;
  return /^\d+(?:\.\d{1,2})?$/u.test(plain) ? Math.round(Number(plain) * 100) : null;
}
