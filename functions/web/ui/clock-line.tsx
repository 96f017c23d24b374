/** Says of the programme's clock that it was moved, and what it stands at: on every page, and on paper. */
import type { Instant } from '#schemas/entities/instant.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { dayInWords, hourInWords, localDay } from '#schemas/values/dates.ts';
import { clockText } from '../text/clock.ts';
import type { Examples } from './types.ts';

export interface ClockLineProps {
  readonly locale: Locale;
  /** By the programme's clock. */
  readonly now: Instant;
  /** By the real one. */
  readonly real: Instant;
}

/** A line across the page, above the header. */
export function ClockLine({ locale, now, real }: ClockLineProps) {
  const text = now > real ? clockText.ahead : clockText.behind;
  return (
    <p class="clock">
      <span class="wrap">{fill(text, locale, { day: dayInWords(localDay(now), locale), hour: hourInWords(now, locale) })}</span>
    </p>
  );
}

export const examples: Examples = {
  ahead: () => <ClockLine locale="ca" now="2027-03-12T07:00:00.000Z" real="2026-11-24T17:00:00.000Z" />,
  behind: () => <ClockLine locale="es" now="2026-09-01T12:30:00.000Z" real="2026-11-24T17:00:00.000Z" />,
};
