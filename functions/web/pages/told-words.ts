/** Lines of mails in words: what a mail is, to whom, and how it stands. */
import type { Outlook, Told } from '#functions/rules/mail/told.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { forecastText, stepText, whyText } from '../text/told.ts';
import type { StatusKind } from '../ui/status.tsx';

/** «recordatori, 7 dies abans», «convocatòria». */
export function mailWords({ message, step }: Pick<Told, 'message' | 'step'>, locale: Locale): string {
  const days = daysOf(step);
  if (days !== null && days < 0) return fill(days === -1 ? stepText.dayBefore : stepText.before, locale, { n: String(-days) });
  if (days !== null) return fill(days === 1 ? stepText.dayAfter : stepText.after, locale, { n: String(days) });
  const [, end = ''] = /-([A-Z]+)$/u.exec(message) ?? [];
  const known = { CONVOCATORIA: stepText.publish, CANVI: stepText.change, ANULLAT: stepText.cancel, REC: stepText.reminder }[end];
  return (known ?? stepText.notice)[locale];
}

/** Steps of items are days, `-7`; those of cases say what from, `deadline:-7:2026-11-30`. */
function daysOf(step: string | null): number | null {
  const [, days] = /^(?:\w+:)?(-?\d+)(?::|$)/u.exec(step ?? '') ?? [];
  return days === undefined ? null : Number(days);
}

/** The shape of each outlook. */
export const outlookShapes: Readonly<Record<Outlook, StatusKind>> = {
  planned: 'none',
  early: 'soon',
  later: 'soon',
  merged: 'half',
  skipped: 'na',
};

/** Why it is not sent; a word that nobody foresaw stands as it is. */
export const whyWords = (why: string | null, locale: Locale): string => whyText[why ?? '']?.[locale] ?? why ?? '';

/** The day that a reminder of a form counts from, `deadline:-7:2026-11-30`; null for others. */
export const deadlineOf = (step: string | null): string | null => /^\w+:-?\d+:(\d{4}-\d{2}-\d{2})$/u.exec(step ?? '')?.[1] ?? null;

/** «Escola Pont de Guix», or what the reader is to the programme. */
export function placeWords({ centre, seat }: Pick<Told, 'centre' | 'seat'>, locale: Locale): string {
  const role = Object.entries(forecastText.roles).find(([name]) => seat.endsWith(`#${name}`))?.[1];
  return centre?.name ?? (role ?? forecastText.everybody)[locale];
}

/** The name, or the mailbox. */
export const readerWords = ({ person, name, mail }: Pick<Told, 'person' | 'name' | 'mail'>, locale: Locale): string =>
  person === null ? forecastText.mailbox[locale] : name || (mail?.address ?? person);
