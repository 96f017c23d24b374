/** A session with a thousand invited, published, moved twice and cancelled, while the service is killed in the middle of each expansion. */
import { expect, test } from 'vitest';
import { cancelItem, moveItem } from '#functions/rules/calendar/alter.ts';
import { at } from '#functions/rules/working-days.ts';
import { addressWrite, personWrite } from '#functions/store/person.ts';
import { openHolding } from '#functions/store/seat.ts';
import { expandCause } from '#functions/use-cases/mail/expand-cause.ts';
import type { Letter } from '#functions/use-cases/ports.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { alter, goTo, ledger, type MailedCurs, mailedCurs, morning, put, work } from '#test/support/curs-mail.ts';
import { dyingStore } from '#test/support/dying-store.ts';
import { sessionOn } from '#test/support/items.ts';

const crowd = 1_000;

/** The Jornada, to which all teachers of four schools come; their partners have no address yet, so the four mailboxes are told. */
async function world(): Promise<{ readonly deps: MailedCurs; readonly id: string }> {
  const deps = await mailedCurs({ centres: 4, planned: false, people: false });
  for (let nth = 0; nth < crowd - 4; nth += 1) {
    const id = `P${String(nth).padStart(4, '0')}`;
    const address = `docent.${nth}@escola.example`;
    const person = {
      id,
      name: `Docent ${nth}`,
      locale: 'ca' as const,
      createdAt: deps.now(),
      addresses: [{ address, status: 'active' as const, confirmedAt: null }],
    };
    const seat = `centre:${deps.centres[nth % 4]?.id}#docent`;
    await deps.store.commit([
      personWrite(person),
      addressWrite(address, id),
      ...openHolding({ seat, person: id, from: deps.now(), to: null, official: false }),
    ]);
  }
  const centres = deps.centres.map(({ id }) => id);
  const item: CalendarItem = sessionOn('2027-06-28', { activity: 'A20', id: '2026-2027.A20.magnet.1', centres });
  await put(deps, item);
  return { deps, id: item.id };
}

/** What a calendar program shows after these letters: by entry the newest that it was told. */
function calendarOf(letters: readonly Letter[]) {
  const entries = new Map<string, { readonly sequence: number; readonly method: string; readonly start: string }>();
  for (const { calendar } of letters) {
    if (!calendar) continue;
    const { uid, sequence, start } = calendar.entry;
    const known = entries.get(uid);
    if (!known || sequence > known.sequence) entries.set(uid, { sequence, method: calendar.method, start });
  }
  return [...entries.values()];
}

/** Expands what was caused in a process that is killed after two pages, and again in one that is not; then all is sent. */
async function told(
  deps: MailedCurs,
  step: { readonly message: string; readonly start: string; readonly method: 'REQUEST' | 'CANCEL' },
): Promise<void> {
  const before = deps.sent.length;
  const { causes } = await ledger(deps);
  const cause = causes.find(({ message, state }) => message === step.message && state === 'open');
  await expandCause({ ...deps, store: dyingStore(deps.store, 2, 'after') }, cause?.id ?? '').catch(() => undefined);
  const half = (await ledger(deps)).reasons.filter((reason) => reason.cause === cause?.id);
  expect(half).toHaveLength(120);
  await work(deps);
  const letters = deps.sent.slice(before);
  expect(letters).toHaveLength(crowd);
  expect(new Set(letters.map(({ to }) => to)).size).toBe(crowd);
  expect(new Set(letters.map(({ message }) => message))).toEqual(new Set([step.message]));
  const byReader = Map.groupBy(deps.sent, ({ to }) => to);
  for (const own of byReader.values()) expect(calendarOf(own)).toMatchObject([{ method: step.method, start: step.start }]);
}

test('every invited is told exactly once of each change, has one entry that is right at each step, and nobody is reminded afterwards', {
  timeout: 120_000,
}, async () => {
  const { deps, id } = await world();
  goTo(deps, '2027-04-14');
  // The sweep is killed when the second page of the invitation is written.
  await work({ ...deps, store: dyingStore(deps.store, 3, 'before') }).catch(() => undefined);
  expect((await ledger(deps)).reasons).toHaveLength(80);
  await work(deps);
  expect(new Set(deps.sent.map(({ to }) => to)).size).toBe(crowd);
  expect(deps.sent).toHaveLength(crowd);

  for (const day of ['2027-06-29', '2027-06-30']) {
    for (const clock of [deps.now, deps.real]) clock.pass({ hours: 1 });
    const { is } = await alter(deps, id, (item, change) =>
      moveItem(item, { is: { start: at(day, '09:00') }, reason: 'La sala no és lliure.' }, change),
    );
    await told(deps, { message: 'M-EV-CANVI', method: 'REQUEST', start: is.start ?? '' });
  }
  for (const clock of [deps.now, deps.real]) clock.pass({ hours: 1 });
  const { is } = await alter(deps, id, (item, change) => cancelItem(item, { reason: 'No es fa.' }, change));
  await told(deps, { message: 'M-EV-ANULLAT', method: 'CANCEL', start: is.start ?? '' });
  for (const day of ['2027-05-31', '2027-06-23', '2027-06-29']) expect(await morning(deps, day)).toEqual([]);
  const { reasons } = await ledger(deps);
  expect(reasons).toHaveLength(4 * crowd);
  expect(reasons.every(({ state }) => state === 'sent')).toBe(true);
});
