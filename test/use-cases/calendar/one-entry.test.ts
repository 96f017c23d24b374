/** What the invited have in their calendars while a session is convened, moved twice and called off: one entry, right at each step. */
import { expect, test } from 'vitest';
import { invitationOf } from '#functions/mail/ics.ts';
import type { ItemAction } from '#functions/rules/calendar/item-actions.ts';
import { getGuests, getItem } from '#functions/store/item.ts';
import { alterItem } from '#functions/use-cases/calendar/alter-item.ts';
import { hearReply } from '#functions/use-cases/calendar/hear-reply.ts';
import { seenOf } from '#functions/use-cases/calendar/load-item.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import type { Letter } from '#functions/use-cases/ports.ts';
import { calendarPart } from '#schemas/calendar-entry.ts';
import type { Raw } from '#schemas/form/form.ts';
import { replyToken } from '#schemas/values/reply-address.ts';
import { CalendarProgram } from '#test/support/calendar.ts';
import { itemOf } from '#test/support/curs.ts';
import { type MailedCurs, mailedCurs, morning } from '#test/support/curs-mail.ts';
import { replyDomain } from '#test/support/replies.ts';
import { value } from '#test/support/world.ts';

const moved = (dia: string): Raw => ({ dia, hora: '9.00', fi: '14.00', motiu: 'La sala no és lliure', perQue: 'Ho hem parlat' });

/** A session that its invited know of, and their calendars. */
async function convened() {
  const deps: MailedCurs = { ...(await mailedCurs()), receiving: replyDomain };
  const { id } = await itemOf(deps, 'A08');
  const programs = new Map<string, CalendarProgram>();
  const of = (letters: readonly Letter[]) => letters.filter(({ calendar }) => calendar?.entry.uid.startsWith(`${id}@`));
  const read = (letters: readonly Letter[]): readonly Letter[] => {
    for (const { to, calendar } of of(letters)) {
      const program = programs.get(to) ?? new CalendarProgram();
      program.take(invitationOf(calendarPart.parse(calendar)));
      programs.set(to, program);
    }
    return of(letters);
  };
  const alter = async (action: ItemAction, raw: Raw): Promise<readonly Letter[]> => {
    deps.now.pass({ minutes: 1 });
    const item = (await getItem(deps.store, id))?.item;
    value(await alterItem(deps, deps.coordinator, { item: id, action, raw, seen: item ? seenOf(item) : '' }));
    const before = deps.sent.length;
    await drain(deps);
    return read(deps.sent.slice(before));
  };
  const first = read(await morning(deps, '2027-01-08'));
  const shown = () => [...programs.values()].map(({ starts }) => starts.map((start) => start.slice(0, 10)));
  return { deps, id, first, alter, shown };
}

test('one entry for each, at the day that holds; none once it is off; each of them told once a change', async () => {
  const { first, alter, shown } = await convened();
  const invited = first.map(({ to }) => to).toSorted();
  expect(invited).toHaveLength(3);
  const day = first[0]?.calendar?.entry.start.slice(0, 10);
  expect(shown()).toEqual(invited.map(() => [day]));
  for (const dia of ['2027-02-03', '2027-02-04']) {
    const [year, month, date] = dia.split('-');
    const told = await alter('move', moved(`${date}/${month}/${year}`));
    expect(told.map(({ to }) => to).toSorted()).toEqual(invited);
    expect(shown()).toEqual(invited.map(() => [dia]));
  }
  expect((await alter('cancel', { motiu: 'No hi ha ponents' })).map(({ to }) => to).toSorted()).toEqual(invited);
  expect(shown()).toEqual([[], [], []]);
});

test('each has an address of their own to answer to, which stays the same and answers for them alone', async () => {
  const { deps, id, first, alter } = await convened();
  const again = await alter('move', moved('03/02/2027'));
  const organizers = (letters: readonly Letter[]) =>
    new Map(letters.map(({ to, calendar }) => [to, calendar?.entry.organizer.address ?? '']));
  expect(organizers(again)).toEqual(organizers(first));
  expect(new Set(organizers(first).values()).size).toBe(first.length);
  for (const { to, calendar } of again) {
    expect(calendar?.entry.attendee?.address).toBe(to);
    const token = replyToken(organizers(again).get(to) ?? '', replyDomain) ?? '';
    const said = { to: [to], token, uid: calendar?.entry.uid ?? '', sequence: calendar?.entry.sequence ?? 0, attendee: to, comment: '' };
    expect(await hearReply(deps, { ...said, answer: 'yes', stamp: deps.now() })).toBe(true);
  }
  expect((await getGuests(deps.store, id)).map(({ guest }) => [guest.answer, guest.via])).toEqual(again.map(() => ['yes', 'calendar']));
});
