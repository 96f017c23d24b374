/** All rules of the calendar by name (domain.md 6). */
import type { RuleId } from '#schemas/calendar/activity.ts';
import { centreCounts } from './centre-counts.ts';
import { freshReminders } from './change.ts';
import { closing } from './closing.ts';
import { deadlineDays, meetingDays } from './days.ts';
import { evaluation } from './evaluation.ts';
import { hours } from './hours.ts';
import { leaving } from './leaving.ts';
import { notice } from './notice.ts';
import { overlaps } from './overlaps.ts';
import { parity } from './parity.ts';
import { programmeCounts } from './series.ts';
import type { CalendarRule, Situation, Violation } from './violation.ts';

/** Every rule, R1 to R12. */
export const calendarRules: Readonly<Record<RuleId, CalendarRule>> = {
  R1: parity,
  R2: programmeCounts,
  R3: centreCounts,
  R4: hours,
  R5: meetingDays,
  R6: overlaps,
  R7: notice,
  R8: evaluation,
  R9: freshReminders,
  R10: closing,
  R11: deadlineDays,
  R12: leaving,
};

/** What breaks which rule, in the order of the rules. For one change of a person: the situation as it would be, and of its answer the items that changed. */
export function violationsOf(situation: Situation): readonly Violation[] {
  return Object.values(calendarRules).flatMap((rule) => rule(situation));
}
