/** A sample of what a mail about an item of the calendar says: of each activity, to a reader whom it concerns. */
import type { AboutItem } from '#functions/rules/mail/about-item.ts';
import type { Substance } from '#functions/rules/mail/compose.ts';
import { type Said, substanceOfItem } from '#functions/rules/mail/item-substance.ts';
import { endOfDay } from '#functions/rules/working-days.ts';
import { newCause } from '#functions/store/cause.ts';
import type { Activity } from '#schemas/calendar/activity.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { seatsOf } from '#schemas/programme/seats.ts';
import type { Locale } from '#schemas/text.ts';
import { deadlineOf, sessionOn } from '#test/support/items.ts';
import { headOf } from '#test/support/situation.ts';

const now = '2026-12-09T06:30:00.000Z';
const day = '2027-01-20';
const due = '2026-12-16';
const school = 'Escola Molí de Llum';

/** The activity whose mails begin like that. */
export function activityOfMail(name: string): Activity {
  const found = magnet.activities.find(({ message }) => name.startsWith(`${message}-`));
  if (!found) throw new Error(`no activity mails ${name}`);
  return found;
}

/** An item of an activity, with all that it may say. */
export function itemOfActivity(activity: Activity, more: Partial<CalendarItem> = {}): CalendarItem {
  const own = { activity: activity.id, centre: activity.cardinality === 'centre' ? 'C1' : null, published: '2026-11-05', sequence: 2 };
  const said = {
    link: 'https://meet.example/aula',
    place: 'Sala de Mostra, carrer de l’Exemple, 1, Vilamostra',
    note: 'Porteu-hi la planificació.\nHi haurà una pausa.',
  };
  const documents = [{ title: 'Ordre del dia', url: 'https://magnet.example/ordre.pdf' }];
  if (activity.kind === 'session') return sessionOn(day, { ...own, ...said, documents, responsible: 'P1', ...more });
  return deadlineOf('C1', due, { ...own, responsible: 'P1', ...more });
}

/** All that a mail of an item speaks of. */
export function aboutItem(name: string, more: Partial<AboutItem> = {}): AboutItem {
  const activity = more.activity ?? activityOfMail(name);
  const climbed = name.endsWith('-COO');
  const [role = 'CEN-I'] = activity.audience;
  const [seat = 'centre:C1#impulsor'] = seatsOf(role, { programme: 'magnet', centres: [{ centre: 'C1', municipality: '080018' }] });
  const moved = {
    was: activity.kind === 'session' ? '2027-01-13T08:00:00.000Z' : endOfDay('2026-12-09'),
    what: name.endsWith('-FORA') ? 'uninvite' : 'move',
    reason: 'La sala no és lliure.',
  };
  const cause = newCause({
    ...{ id: 'C', message: name.replace(/-(?:SI|COO|FORA)$/u, ''), now, anchor: { kind: 'item', id: 'I', version: 1 } },
    audience: { of: 'item', roles: [role] },
    values: /-(?:CANVI|ANULLAT)(?:-FORA)?$/u.test(name) ? moved : {},
  });
  return {
    ...{ cause, activity, item: itemOfActivity(activity), seat: climbed ? 'programme:magnet#coordination' : seat, centre: null },
    ...{ participation: null, delivered: false, guest: null, head: activity.kind === 'deadline' ? headOf({ percent: 60 }) : null },
    ...more,
  };
}

/** What else the words need. */
export function saidOf(name: string, { item, seat }: AboutItem): Said {
  const subject = item.centre === null ? '' : school;
  const late = /-VENCUT/u.test(name) ? '2026-12-23T06:30:00.000Z' : now;
  return {
    person: 'P9',
    names: { subject, place: seat.startsWith('municipality') ? 'Vilamostra' : school, host: '', responsible: 'Nora Vidal' },
    now: late,
  };
}

/** The substance of a sample mail. */
export function itemSubstance(name: string, locale: Locale): Substance {
  const about = aboutItem(name);
  return substanceOfItem(about, saidOf(name, about), locale);
}
