/** R1: what is held every second curs is held only in its own: Jornada and visits never meet. */
import type { Activity } from '#schemas/calendar/activity.ts';
import { isHeld } from '#schemas/calendar/walk.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import { plain, told } from '../dates.ts';
import { broken, type CalendarRule, itemsWith, type Violation } from './violation.ts';

const texts = {
  turn: {
    ca: '«{activity}» es fa cada dos cursos i el {curs} no toca. Traieu-la d’aquest curs o canvieu el curs de referència, que ara és el {anchor}.',
    es: '«{activity}» se hace cada dos cursos y en {curs} no toca. Quítela de este curso o cambie el curso de referencia, que ahora es {anchor}.',
    en: '“{activity}” is held every second school year, and not in {curs}. Take it out of this year, or change the year of reference, which now is {anchor}.',
  },
  meet: {
    ca: '«{activity}» i «{other}» no es fan mai el mateix curs, i el {curs} hi ha totes dues. Deixeu-ne una per al curs vinent.',
    es: '«{activity}» y «{other}» no se hacen nunca el mismo curso, y en {curs} están las dos. Deje una para el curso próximo.',
    en: '“{activity}” and “{other}” are never held in the same school year, and {curs} has both. Leave one for the next year.',
  },
};

/** Items of activities whose turn the curs is not, and activities that take turns but are declared for the same curs. */
export const parity: CalendarRule = (situation) => {
  const { programme, year } = situation;
  const curs = plain(showSchoolYear(year.calendar.curs));
  const anchor = plain(showSchoolYear(programme.settings.anchor));
  const taking = itemsWith(situation, (activity) => isHeld(activity, programme, year.calendar.curs) && takesTurns(activity));
  const [first] = taking;
  const others = new Map(taking.filter(({ activity }) => activity.id !== first?.activity.id).map((each) => [each.activity.id, each]));
  return [
    ...itemsWith(situation, (activity) => !isHeld(activity, programme, year.calendar.curs)).map(({ item, activity }) =>
      broken('R1', item.id, told(texts.turn, { activity: activity.title, curs, anchor })),
    ),
    ...[...others.values()].flatMap(({ item, activity }): readonly Violation[] => {
      if (!first) return [];
      return [broken('R1', item.id, told(texts.meet, { activity: first.activity.title, other: activity.title, curs }))];
    }),
  ];
};

function takesTurns({ rules }: Activity): boolean {
  return rules?.includes('R1') ?? false;
}
