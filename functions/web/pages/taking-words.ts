/** Words about a centre that takes part: its state, its phase in a curs, what was done to it. */
import { onDay } from '#functions/rules/calendar/cell-words.ts';
import type { Deed } from '#schemas/entities/audit.ts';
import type { Participation } from '#schemas/entities/call.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import { phaseOptions, seatRoles } from '../../use-cases/participations/fields.ts';
import { phaseWords } from '../text/grid.ts';
import { takingDeeds, takingText } from '../text/participations.ts';
import type { StatusKind } from '../ui/status.tsx';

/** «al 8 de setembre», «a l’1 de setembre»; es "el 8 de septiembre". */
export function toDay(day: LocalDate, locale: Locale): string {
  const on = onDay(day, locale);
  return locale === 'ca' ? on.replace(/^el /u, 'al ').replace(/^l’/u, 'a l’') : on;
}

/** «del 8 de setembre», «de l’1 de setembre»; es "el 8 de septiembre". */
export function ofDay(day: LocalDate, locale: Locale): string {
  const on = onDay(day, locale);
  return locale === 'ca' ? on.replace(/^el /u, 'del ').replace(/^l’/u, 'de l’') : on;
}

/** What it is in a curs. */
export function phaseIn({ phases }: Participation, curs: string, locale: Locale): string {
  const phase = phases[curs];
  return phase === undefined ? takingText.noPhase[locale] : phaseWords[phase][locale];
}

/** Shape and words of its state. */
export function takingState({ state, left, pausedUntil }: Participation, today: LocalDate, locale: Locale): readonly [StatusKind, string] {
  if (left !== null) return ['na', fill(takingText.leftOn, locale, { of: ofDay(left, locale) })];
  if (pausedUntil !== null && today < pausedUntil) return ['na', fill(takingText.pausedUntil, locale, { to: toDay(pausedUntil, locale) })];
  return [state === 'finished' ? 'done' : 'half', takingText.states[state][locale]];
}

/** A deed in a sentence; null for those of other things. */
export function takingDeed({ action, name, said }: Deed, locale: Locale): string | null {
  const words = takingDeeds[action];
  if (!words) return null;
  const { day, phase = '', seat = '', curs = '' } = said;
  return fill(words, locale, {
    ...{ name, person: said.name ?? '', reason: said.reason ?? '', curs: showSchoolYear(curs) },
    role: seatRoles[seat.split('#')[1] ?? '']?.[locale].toLowerCase() ?? '',
    phase: (Object.hasOwn(phaseOptions, phase) ? phaseOptions[phase as keyof typeof phaseOptions] : takingText.noPhase)[
      locale
    ].toLowerCase(),
    ...(day && { of: ofDay(day, locale), to: toDay(day, locale) }),
  });
}
