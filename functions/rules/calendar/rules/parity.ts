/** R1: what is held every second curs is held only in its own: Jornada and visits never meet. */
import { isHeld } from '#schemas/calendar/walk.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import { plain, told } from '../dates.ts';
import { broken, type CalendarRule, itemsWith } from './violation.ts';

const text = {
  ca: '«{activity}» es fa cada dos cursos i el {curs} no toca. Traieu-la d’aquest curs o canvieu el curs de referència, que ara és el {anchor}.',
  es: '«{activity}» se hace cada dos cursos y en {curs} no toca. Quítela de este curso o cambie el curso de referencia, que ahora es {anchor}.',
  en: '“{activity}” is held every second school year, and not in {curs}. Take it out of this year, or change the year of reference, which now is {anchor}.',
};

/** Items of activities whose turn the curs is not. */
export const parity: CalendarRule = (situation) => {
  const { programme, year } = situation;
  const { curs } = year.calendar;
  return itemsWith(situation, (activity) => !isHeld(activity, programme, curs)).map(({ item, activity }) => {
    const values = { curs: plain(showSchoolYear(curs)), anchor: plain(showSchoolYear(programme.settings.anchor)) };
    return broken('R1', item.id, told(text, { activity: activity.title, ...values }));
  });
};
