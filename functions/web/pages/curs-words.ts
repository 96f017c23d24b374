/** Items of a calendar in words: when they are, whose they are, how they stand. */
import type { When } from '#schemas/calendar/item.ts';
import type { Participation } from '#schemas/calendar/year.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { clock, localDay, weekdayInWords } from '#schemas/values/dates.ts';
import type { ItemLine } from '../../use-cases/calendar/see-curs.ts';
import { cursText } from '../text/curs.ts';
import type { StatusKind } from '../ui/status.tsx';

/** «dimarts 6 d’octubre de 2026, 09:00–10:30», «fins dimecres 15 d’octubre de 2026», «sense data». */
export function whenWords({ start, end, due }: When, locale: Locale): string {
  const date = start ?? due;
  if (date === undefined) return cursText.undated[locale].toLowerCase();
  const day = weekdayInWords(localDay(date), locale);
  return start ? `${day}, ${clock(start)}${end ? `–${clock(end)}` : ''}` : fill(cursText.dueOn, locale, { day });
}

/** The school, the town council, or the whole programme. */
export function whoseWords(
  { centre, municipality }: { readonly centre?: string | null; readonly municipality?: string | null },
  participations: readonly Participation[],
  locale: Locale,
): string {
  if (centre) return participations.find((each) => each.centre === centre)?.name ?? centre;
  if (!municipality) return cursText.ofProgramme[locale];
  const town = participations.find((each) => each.municipality === municipality)?.town ?? municipality;
  return fill(cursText.ofTown, locale, { town });
}

/** Shape and name of the state of an item. */
export function stateOf(line: ItemLine, now: Instant): readonly [StatusKind, keyof typeof cursText.states] {
  const { done, cancelled, paused, published, is, kind } = line;
  if (cancelled) return ['na', 'cancelled'];
  if (done) return ['done', 'done'];
  if (paused) return ['na', 'paused'];
  const date = is.start ?? is.due;
  if (date !== undefined && date < now) return kind === 'deadline' ? ['late', 'late'] : ['soon', 'past'];
  return published ? ['half', 'published'] : ['none', 'planned'];
}
