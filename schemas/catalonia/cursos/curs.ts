/** The shape of a school year's calendar. */
import type { LocalDate } from '../../entities/instant.ts';
import type { Text } from '../../text.ts';
import type { SchoolYear } from '../../values/school-year.ts';

/** Class days of infant school from 3, primary school and ESO. Schools add two local holidays and four free days of their own. */
export interface CursCalendar {
  readonly curs: SchoolYear;
  readonly status: 'official' | 'provisional';
  readonly source: string;
  /** First and last day of class. */
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  /** Breaks, both ends without class. */
  readonly breaks: readonly { readonly name: Text; readonly from: LocalDate; readonly to: LocalDate }[];
}
