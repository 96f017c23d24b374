/** Whether a mail about an item is right, by what the model knows: independent of the rules that decided to send it. */
import { DateTime } from 'luxon';
import { addDays } from '#functions/rules/working-days.ts';
import { cursos } from '#schemas/catalonia/cursos/index.ts';
import { holidayName } from '#schemas/catalonia/festius/index.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import { centreOfSeat } from '#schemas/programme/seats.ts';
import { localDay } from '#schemas/values/dates.ts';
import type { Model, News, Thing } from './model.ts';

interface Reminding {
  readonly person: string;
  readonly seat: string;
  readonly at: Instant;
  /** `<message>.<step>.<item>.<version>`. */
  readonly cause: string;
}

/** Why nobody should have been reminded; null = it is right. */
export function unwantedOf(model: Model, thing: Thing, { person, seat, at, cause }: Reminding): string | null {
  const { id, kind, date } = thing;
  if (thing.cancelled) return 'està anul·lada';
  if (thing.done || thing.delivered) return 'ja està fet';
  if (thing.paused) return 'està en pausa';
  if (model.hasLeft(centreOfSeat(seat) ?? thing.centre, at)) return 'el centre ja no hi és';
  if (kind === 'session' && date <= at) return 'ja ha començat';
  if (kind === 'session' && ['no', 'replaced'].includes(model.answerOf(id, person) ?? '')) return 'ha dit que no hi va';
  const step = Number(cause.split('.')[1]);
  const nominal = addDays(localDay(date), step);
  if (step < 0 && (date <= at || localDay(at) < addDays(nominal, -5))) return `${step} dies no és ${localDay(at)} per a ${localDay(date)}`;
  return step > 0 && localDay(at) < nominal ? `${step} dies després no és ${localDay(at)} per a ${localDay(date)}` : null;
}

/** Why there was nothing to tell; null = it is right, and now it is told. Whoever is invited first is told by all. */
export function newsOf(
  model: Model,
  thing: Thing,
  { message, person, at }: { readonly message: string; readonly person: string; readonly at: Instant },
): string | null {
  const what = message.slice(message.lastIndexOf('-') + 1) as News['what'];
  if (what === 'CONVOCATORIA' && !thing.published) {
    if (thing.cancelled || thing.done) return 'ja no es fa';
    thing.published = true;
    model.tell(what, thing, at);
  }
  const open = model.news.find((news) => news.item === thing.id && news.what === what && news.to.has(person) && !news.told.has(person));
  if (!open) return 'ningú no li ho havia de dir, o ja ho sabia';
  open.told.add(person);
  return open.at.slice(0, 10) === at.slice(0, 10) ? null : `ho sap el ${at}, i va passar el ${open.at}`;
}

/** Why the day is one on which nobody is reminded. */
export function quietOf(model: Model, thing: Thing, at: Instant): readonly string[] {
  const day = localDay(at);
  const date = day.slice(5);
  const inBreak = cursos.flatMap(({ breaks }) => breaks).some(({ from, to }) => from <= day && day <= to);
  return [
    ...(DateTime.fromISO(day).weekday > 5 ? ['cap de setmana'] : []),
    ...(holidayName(day) === null ? [] : ['festiu']),
    ...(inBreak ? ['vacances'] : []),
    ...(date >= '12-24' || date <= '01-10' || date.startsWith('08-') ? ['període de silenci'] : []),
    ...(thing.centre !== null && model.isAway(thing.centre, day) ? ['el centre no hi és'] : []),
  ];
}
