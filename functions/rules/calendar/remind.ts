/** «Remind these»: what of the board may be reminded by hand, of whom, with which mail, and until when it is worth sending. Pure. */
import type { Activity, Role } from '#schemas/calendar/activity.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import { centreSeats } from '#schemas/programme/seats.ts';
import { localDay } from '#schemas/values/dates.ts';
import { addDays, endOfDay } from '../working-days.ts';
import { type Cell, type CellKind, callingOf } from './cell.ts';
import type { GridFilter } from './grid.ts';

/** Why nobody is reminded of a cell. `amend`: its case reminds of what is to be amended; `early`: people know nothing of it yet; `answered`: all of them have said. */
export type NotReminded = 'done' | 'paused' | 'cancelled' | 'amend' | 'early' | 'answered' | 'past';

const reasons: Readonly<Partial<Record<CellKind, NotReminded>>> = {
  ...{ done: 'done', review: 'done', coming: 'answered', nobody: 'answered', paused: 'paused', cancelled: 'cancelled', amend: 'amend' },
  ...{ opens: 'early', planned: 'early', undated: 'early', past: 'past', skipped: 'past' },
};

/** Null = it may be reminded. */
export function notReminded({ kind }: Pick<Cell, 'kind'>): NotReminded | null {
  return reasons[kind] ?? null;
}

/** Whether a cell is meant by what the board shows: of one activity or one state all that is shown, else what is late, near or without an answer. */
export function isMeant(cell: Cell, { activity, calling }: Pick<GridFilter, 'activity' | 'calling'>): boolean {
  if (cell.kind === 'none') return false;
  const own = callingOf(cell);
  if (calling !== '') return own === calling;
  return activity !== '' || own === 'late' || own === 'soon' || own === 'unanswered' || own === 'bounced';
}

/** Roles of the centre itself: its town council and the coordination are not chased by hand. */
export function remindedRoles({ audience }: Pick<Activity, 'audience'>): readonly Role[] {
  return audience.filter((role) => role in centreSeats);
}

/** An overdue reminder is worth sending so many days. */
const overdueDays = 7;

/** The mail, and the last instant at which it makes sense. */
export function reminderOf(
  { message, kind }: Pick<Activity, 'message' | 'kind'>,
  { is }: Pick<CalendarItem, 'is'>,
  now: Instant,
): { readonly message: string; readonly notAfter: Instant } | null {
  const date = is.start ?? is.due;
  if (date === undefined) return null;
  if (kind === 'session' || date >= now) return { message: `${message}-REC`, notAfter: date };
  return { message: `${message}-VENCUT`, notAfter: endOfDay(addDays(localDay(now), overdueDays)) };
}
