/** The first curs of a school that was selected: planned, convened, answered by the link of the mail, reminded. */
import { expect } from 'vitest';
import { addDays } from '#functions/rules/working-days.ts';
import { answerText } from '#functions/web/text/answer.ts';
import { planText } from '#functions/web/text/curs.ts';
import { itemText } from '#functions/web/text/item.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { localDay } from '#schemas/values/dates.ts';
import { plusYears, schoolYearOf, startYear } from '#schemas/values/school-year.ts';
import type { Typed } from '../html.ts';
import type { Mail } from './inbox.ts';
import { founder } from './place.ts';
import { Traveller, type Trip } from './traveller.ts';

/** Weeks in which the first invitation is waited for. */
const weeks = Array.from({ length: 11 }, (_, at) => at);
const [invitation, reminder] = ['M-REU-CONVOCATORIA', 'M-REU-REC'];

/** Lived by who coordinates and by the official mailbox of the school, where nobody has a seat yet: it is written to in Catalan. */
export async function firstCurs(trip: Trip, nora: Traveller, mailbox: string): Promise<void> {
  const { place, post } = trip;
  const curs = plusYears(schoolYearOf(new Date().toISOString()), 1);
  await plans(nora, curs);
  const [, from = ''] = [addDays(localDay(new Date().toISOString()), 1), `${startYear(curs)}-08-15`].toSorted();
  for (const week of weeks) if (!(await post.has(mailbox, invitation))) await place.travel(addDays(from, 7 * week));
  const mail = await post.take(mailbox, invitation);
  await declines(trip, mail, mailbox);
  const held = startOf(mail);
  for (const before of [4, 3, 2, 1]) await place.travel(addDays(held, -before));
  expect(await post.has(founder, reminder), 'who has not answered is reminded').toBe(true);
  expect(await post.has(mailbox, reminder), 'who does not come is not').toBe(false);
  await nora.signIn();
  const calendar = await nora.get(`/coordinacio/curs/${curs}?activitat=A03`);
  const meeting = calendar.root.querySelector('main a[href*="/activitats/"]')?.getAttribute('href') ?? '';
  expect((await nora.get(meeting)).text).toContain(`1 ${itemText.declined.ca}`);
}

/** Twice: the second time there is nothing to do. */
async function plans(nora: Traveller, curs: string): Promise<void> {
  const plan = () => nora.get(`/coordinacio/curs/${curs}/pla`);
  const first = await plan();
  const asked: Typed = first.root.querySelector('[name="passat"]') ? { passat: 'si' } : {};
  const job = await nora.press(first, planText.apply.ca, asked);
  expect(job.path).toMatch(/^\/coordinacio\/feines\//u);
  const said = async () => {
    await nora.trip.place.settle();
    return (await plan()).text;
  };
  await expect.poll(said, { timeout: 20_000 }).toContain(planText.nothing.ca);
}

async function declines(trip: Trip, mail: Mail, mailbox: string): Promise<void> {
  const invited = new Traveller(trip, mailbox);
  const asked = await invited.get(trip.post.door(mail));
  const why = await invited.get(asked.link(answerText.no.ca));
  const thanks = await invited.press(why, answerText.sendNo.ca, { motiu: 'Som de colònies.' });
  expect(thanks.text).toContain(answerText.thanks.no.ca);
}

/** The day in the calendar of the mail. */
function startOf({ calendar, subject }: Mail): LocalDate {
  const [, day = ''] = /DTSTART;TZID=Europe\/Madrid:(\d{8})T\d{6}/u.exec(calendar) ?? [];
  if (day === '') throw new Error(`«${subject}» has no calendar`);
  return localDay(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T12:00:00.000Z`);
}
