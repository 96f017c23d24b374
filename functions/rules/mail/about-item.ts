/** All that is stored about the item of a mail, read together: what its words are filled from, and what says whether it is still wanted. */
import type { Activity } from '#schemas/calendar/activity.ts';
import type { CalendarItem, Guest } from '#schemas/entities/calendar.ts';
import type { Participation } from '#schemas/entities/call.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Centre } from '#schemas/entities/centre.ts';
import type { Cause } from '#schemas/entities/mail.ts';

/** See the module. */
export interface AboutItem {
  readonly cause: Cause;
  readonly item: CalendarItem;
  readonly activity: Activity;
  /** The seat that the reader is written to in. */
  readonly seat: string;
  /** The centre of the reader's seat, else that of the item; null where both have none. */
  readonly centre: Centre | null;
  /** Its participation. */
  readonly participation: Participation | null;
  /** The case of the form that is handed in, once it is open. */
  readonly head: CaseHead | null;
  /** It was handed in: there is a case, and it is no draft any more. */
  readonly delivered: boolean;
  /** What the reader answered to the invitation; null = nothing yet. */
  readonly guest: Guest | null;
}
