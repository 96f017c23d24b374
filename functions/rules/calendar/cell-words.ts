/** A cell in two or three words, «venç d’aquí a 5 dies»: on the board, on paper, in its file and in the year of its reader. */
import type { LocalDate } from '#schemas/entities/instant.ts';
import { fill, type Locale, type Text } from '#schemas/text.ts';
import { dayInWords } from '#schemas/values/dates.ts';
import type { Cell, CellKind } from './cell.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });

const plain: Readonly<Record<Exclude<CellKind, 'late' | 'soon' | 'coming'>, Text>> = {
  bounced: t('correu retornat', 'correo devuelto', 'mail returned'),
  nobody: t('no vindrà ningú', 'no vendrá nadie', 'nobody comes'),
  amend: t('pendent d’esmena', 'pendiente de subsanación', 'to be amended'),
  review: t('per revisar', 'por revisar', 'to be checked'),
  past: t('ja ha passat', 'ya ha pasado', 'has passed'),
  undated: t('sense data', 'sin fecha', 'no date'),
  unanswered: t('sense resposta', 'sin respuesta', 'no answer'),
  draft: t('esborrany, {percent}', 'borrador, {percent}', 'draft, {percent}'),
  open: t('fins {to}', 'hasta {to}', 'until {to}'),
  opens: t('s’obre {on}', 'se abre {on}', 'opens on {on}'),
  planned: t('prevista {on}', 'prevista {on}', 'planned for {on}'),
  dated: t('{on}', '{on}', '{on}'),
  paused: t('en pausa', 'en pausa', 'paused'),
  skipped: t('no presentada', 'no presentada', 'not handed in'),
  done: t('feta', 'hecha', 'done'),
  cancelled: t('anul·lada', 'anulada', 'cancelled'),
  none: t('no li toca', 'no le toca', 'not for them'),
};

/** By how many days away; `n` = more than one. */
const late = {
  0: t('ha vençut avui', 'ha vencido hoy', 'was due today'),
  1: t('va vèncer ahir', 'venció ayer', 'was due yesterday'),
  n: t('fa {n} dies que ha vençut', 'hace {n} días que ha vencido', '{n} days late'),
} as const;
const soon = {
  0: t('venç avui', 'vence hoy', 'due today'),
  1: t('venç demà', 'vence mañana', 'due tomorrow'),
  n: t('venç d’aquí a {n} dies', 'vence dentro de {n} días', 'due in {n} days'),
} as const;
const coming = { 1: t('vindrà 1', 'vendrá 1', '1 comes'), n: t('vindran {n}', 'vendrán {n}', '{n} come') } as const;

/** The words. Of what is begun and not handed in, how much is done stands with it. */
export function cellInWords(cell: Cell, locale: Locale): string {
  const { kind, days, people } = cell;
  const count = (n: number) => ({ n: String(n) });
  if (kind === 'coming') return fill(people === 1 ? coming[1] : coming.n, locale, count(people));
  if (kind === 'late') return begun(fill(byDays(late, -days), locale, count(-days)), cell, locale);
  if (kind === 'soon') return begun(fill(byDays(soon, days), locale, count(days)), cell, locale);
  const { day } = cell;
  const on = day === null ? '' : onDay(day, locale);
  const to = locale === 'ca' ? on.replace(/^el /u, 'al ').replace(/^l’/u, 'a l’') : on;
  return fill(plain[kind], locale, { percent: share(cell, locale), on, to });
}

function byDays(words: { readonly 0: Text; readonly 1: Text; readonly n: Text }, days: number): Text {
  return days === 0 ? words[0] : days === 1 ? words[1] : words.n;
}

function begun(words: string, cell: Cell, locale: Locale): string {
  return cell.percent > 0 ? `${words} (${share(cell, locale)})` : words;
}

const share = ({ percent }: Cell, locale: Locale): string => `${percent}${locale === 'en' ? '' : '\u00a0'}%`;

/** «el 8 de setembre», «l’1 de setembre», "8 September": the year goes without saying. */
export function onDay(day: LocalDate, locale: Locale): string {
  const words = dayInWords(day, locale).replace(/ (?:de )?\d{4}$/u, '');
  if (locale === 'en') return words;
  return locale === 'ca' && /^(?:1|11) /u.test(words) ? `l’${words}` : `el ${words}`;
}
