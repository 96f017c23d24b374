/** The forecast is what goes out, line by line, but for what people do meanwhile. */
import { expect, test } from 'vitest';
import { doneItem, moveItem, pauseItem } from '#functions/rules/calendar/alter.ts';
import { addDays, at } from '#functions/rules/working-days.ts';
import { seeded } from '#functions/store/hostile.ts';
import { applyFeedback } from '#functions/use-cases/mail/feedback.ts';
import { localDay } from '#schemas/values/dates.ts';
import { itemsOf } from '../../support/curs.ts';
import { alter, ledger, type MailedCurs, mailedCurs, work } from '../../support/curs-mail.ts';
import { aboutOf, endOfDayAfter, forecastLines, messageOf, plainly, readerOf, travelled } from '../../support/foreseen.ts';
import { everything } from '../../support/world.ts';

/** A curs that has run to a day; the mails of that day are sent. */
async function runningTo(day: string, centres = 6): Promise<MailedCurs> {
  const deps = await mailedCurs({ centres });
  await travelled(deps, at(day, '10:42'));
  return deps;
}

test.each(['2026-09-07', '2026-10-05', '2026-11-24', '2027-01-08', '2027-06-01'])(
  'from %s on, thirty days travelled bring what the forecast said, line by line',
  async (day) => {
    const deps = await runningTo(day);
    const until = endOfDayAfter(day, 30);
    const said = await forecastLines(deps, until);
    expect(said.length).toBeGreaterThan(20);
    expect(await travelled(deps, until)).toEqual(said);
  },
);

test('who asks for a forecast changes nothing', async () => {
  const deps = await runningTo('2026-10-05', 3);
  const before = await everything(deps.store);
  await forecastLines(deps, endOfDayAfter('2026-10-05', 30));
  expect(await everything(deps.store)).toEqual(before);
  expect(deps.sent.length).toBeGreaterThan(0);
});

test('a forecast reads what is due in its days, however much else is stored', async () => {
  const reads = async (more: number) => {
    const deps = await runningTo('2026-11-24', 3);
    for (let nth = 0; nth < more; nth += 1) await unrelated(deps, nth);
    let asked = 0;
    const { get, query, find } = deps.store;
    const counting = <A extends readonly unknown[], R>(does: (...given: A) => R) => {
      return (...given: A): R => {
        asked += 1;
        return does(...given);
      };
    };
    const store = { ...deps.store, get: counting(get), query: counting(query), find: counting(find) };
    await forecastLines({ ...deps, store }, endOfDayAfter('2026-11-24', 30));
    return asked;
  };
  expect(await reads(400)).toBe(await reads(0));
});

/** Something that is due in a year. */
async function unrelated({ store }: MailedCurs, nth: number): Promise<void> {
  const due = { p: 'due#03', s: `2028-01-01T00:00:00.000Z#far${nth}` };
  await store.commit([
    { put: { key: { pk: `far#${nth}`, sk: 'far' }, type: 'case', v: 1, head: null, body: null, at: { due } }, if: 'absent' },
  ]);
}

test.each([1, 2, 3, 4])('what people do meanwhile changes their own lines and no others (seed %i)', async (seed) => {
  const random = seeded(seed);
  const day = addDays('2026-09-20', Math.floor(random() * 240));
  const deps = await runningTo(day);
  const until = endOfDayAfter(day, 30);
  const said = plainly(await forecastLines(deps, until));
  const touched = new Set<string>();
  const silenced = new Set<string>();
  const came = plainly(
    await travelled(deps, until, async () => {
      if (random() < 0.15) touched.add(await somethingDone(deps, random));
      if (random() < 0.05) silenced.add(await bounced(deps, random));
    }),
  );
  const differ = [...said.filter((line) => !came.includes(line)), ...came.filter((line) => !said.includes(line))];
  expect(touched.size + silenced.size).toBeGreaterThan(1);
  // Who is there now is asked of the school of whom mail does not reach.
  const asked = (line: string) => silenced.size > 0 && messageOf(line).startsWith('M-REL');
  expect(differ.filter((line) => !touched.has(aboutOf(line)) && !silenced.has(readerOf(line)) && !asked(line))).toEqual([]);
  expect(differ.length).toBeGreaterThan(0);
});

/** Somebody marks an item as done, puts it off, or pauses it; answers which. */
async function somethingDone(deps: MailedCurs, random: () => number): Promise<string> {
  const now = deps.now();
  const near = (await itemsOf(deps)).filter(({ item: { is, done, cancelled, paused } }) => {
    const date = is.start ?? is.due ?? '';
    return date > now && date < endOfDayAfter(localDay(now), 40) && !done && !cancelled && !paused;
  });
  const item = near[Math.floor(random() * near.length)]?.item;
  if (!item) return '';
  const which = random();
  await alter(deps, item.id, (each, change) => {
    const { start, due } = each.is;
    if (which < 0.4) return doneItem(each, { note: 'Fet per telèfon' }, change);
    if (which < 0.6) return pauseItem(each, {}, change);
    const later = (instant: string) => at(addDays(localDay(instant), 7), start ? '10:00' : '23:59');
    const is = { ...(start && { start: later(start) }), ...(due && { due: later(due) }) };
    return moveItem(each, { is, reason: 'No hi ha sala' }, change);
  });
  return item.id;
}

/** The address of somebody who was written to does not work any more; answers whose. */
async function bounced(deps: MailedCurs, random: () => number): Promise<string> {
  await work(deps);
  const { envelopes } = await ledger(deps);
  const found = envelopes.filter(({ person, state }) => person !== null && state === 'sent');
  const one = found[Math.floor(random() * found.length)];
  if (!one) return '';
  await applyFeedback(deps, { kind: 'bounce', envelope: one.id, messageId: 'm', lasting: true, at: deps.now() });
  return one.person ?? '';
}
