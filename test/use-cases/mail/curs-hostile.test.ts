/** Random weeks of a curs on a store at its worst, in a service that is stopped and killed at random: nobody gets two, nobody is reminded of what is done, and all adds up. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { cancelItem, doneItem, moveItem, pauseItem, resumeItem } from '#functions/rules/calendar/alter.ts';
import type { Altered, Change } from '#functions/rules/calendar/altered.ts';
import { addDays, at } from '#functions/rules/working-days.ts';
import { causeKey, causeOf } from '#functions/store/cause.ts';
import { envelopeKey, envelopeOf } from '#functions/store/envelope.ts';
import { hostile } from '#functions/store/hostile.ts';
import { getItem } from '#functions/store/item.ts';
import type { Store } from '#functions/store/store.ts';
import { reconcile } from '#functions/use-cases/mail/reconcile.ts';
import type { Letter } from '#functions/use-cases/ports.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { localDay } from '#schemas/values/dates.ts';
import { alter, goTo, ledger, type MailedCurs, mailedCurs, put, work } from '#test/support/curs-mail.ts';
import { memoryStore } from '#test/support/deps.ts';
import { dyingStore } from '#test/support/dying-store.ts';
import { deadlineOf, sessionOn } from '#test/support/items.ts';
import type { Reply } from '#test/support/mail.ts';
import { everything } from '#test/support/world.ts';

const first = '2026-09-28';
const days = 40;

/** A plan and a review of data of each of three schools, and a seminar of all. */
function itemsFor(centres: readonly { readonly id: string }[]): readonly CalendarItem[] {
  const own = centres.flatMap(({ id }) => [
    deadlineOf(id, '2026-10-15', { activity: 'A04', id: `2026-2027.A04.${id}.1`, published: '2026-09-01', handled: ['opens', '-30'] }),
    deadlineOf(id, '2026-10-20', { published: '2026-09-01', handled: ['opens'] }),
  ]);
  return [
    ...own,
    sessionOn('2026-11-04', { published: null, centres: centres.map(({ id }) => id), activity: 'A05', id: '2026-2027.A05.magnet.1' }),
  ];
}

const what = {
  cancel: (item: CalendarItem, change: Change) => cancelItem(item, { reason: 'Prou.' }, change),
  done: (item: CalendarItem, change: Change) => doneItem(item, { note: '' }, change),
  pause: (item: CalendarItem, change: Change) => pauseItem(item, {}, change),
  resume: (item: CalendarItem, change: Change) => resumeItem(item, {}, change),
  move: (item: CalendarItem, change: Change) =>
    moveItem(
      item,
      { is: item.kind === 'session' ? { start: at('2026-11-11', '09:00') } : { due: at('2026-10-27', '23:59:59') }, reason: '' },
      change,
    ),
} as const satisfies Record<string, (item: CalendarItem, change: Change) => Altered>;

/** A moment at which the service does its work: how it ends, and what somebody does to an item afterwards. */
const moment = fc.record({
  day: fc.nat({ max: days }),
  time: fc.constantFrom('07:30', '07:45', '11:00', '22:30'),
  /** Another process does the same at the same time. */
  twice: fc.boolean(),
  killed: fc.option(fc.record({ commit: fc.nat({ max: 12 }), when: fc.constantFrom('before' as const, 'after' as const) }), { freq: 2 }),
  act: fc.option(fc.record({ nth: fc.nat({ max: 6 }), what: fc.constantFrom(...(Object.keys(what) as (keyof typeof what)[])) }), {
    freq: 3,
  }),
});
type Moment = typeof moment extends fc.Arbitrary<infer T> ? T : never;
const moments = fc.array(moment, { minLength: 8, maxLength: 30 });

async function act(deps: MailedCurs, id: string, doing: keyof typeof what): Promise<void> {
  const found = await getItem(deps.store, id);
  if (!found || found.item.cancelled || found.item.done) return;
  await alter(deps, id, what[doing]).catch(() => undefined);
}

/** Nobody does anything while the service works: what a letter says is right when it is handed over. */
async function mustBeRight(store: Store, { envelope }: Letter): Promise<void> {
  const [row] = await store.get([envelopeKey(envelope)]);
  for (const { cause: id } of row ? envelopeOf(row).reasons : []) {
    const [item] = await store.get([causeKey(id)]);
    const cause = item && causeOf(item);
    if (cause?.anchor.kind !== 'item') continue;
    const about = (await getItem(store, cause.anchor.id))?.item;
    expect(about?.version, id).toBe(cause.anchor.version);
    expect(about?.cancelled === null || cause.message.endsWith('-ANULLAT'), id).toBe(true);
    if (cause.reminder) expect([about?.done, about?.paused], id).toEqual([null, false]);
  }
}

interface Told {
  readonly deps: MailedCurs;
  readonly calm: Store;
}

async function live(seed: number, lives: readonly Moment[], reply: Reply, idempotent: boolean): Promise<Told> {
  const calm = memoryStore();
  const wrong: unknown[] = [];
  const checked: Reply = async (letter) => {
    await mustBeRight(calm, letter).catch((error: unknown) => wrong.push(error));
    return reply(letter);
  };
  const plain = await mailedCurs({ centres: 3, planned: false, store: calm }, checked, idempotent);
  const items = itemsFor(plain.centres);
  for (const item of items) await put(plain, item);
  const rough = hostile(calm, { seed, late: 10, conflicts: 0.3 });
  const deps: MailedCurs = { ...plain, store: rough };
  const inOrder = lives.toSorted((one, other) => one.day - other.day || (one.time < other.time ? -1 : 1));
  for (const { day, time, twice, killed, act: doing } of inOrder) {
    const date = addDays(first, day);
    if (at(date, time) > deps.now()) goTo(deps, date, time);
    const store = killed ? dyingStore(rough, killed.commit, killed.when) : rough;
    await Promise.allSettled([work({ ...deps, store }), ...(twice ? [work(deps)] : [])]);
    for (const clock of [deps.now, deps.real]) clock.pass({ minutes: 1 });
    if (doing) await act(deps, items[doing.nth]?.id ?? '', doing.what);
  }
  await quiet(deps, rough);
  if (wrong.length > 0) throw wrong[0];
  return { deps, calm };
}

/** Some days on which nothing else happens: whatever was left is finished. */
async function quiet(deps: MailedCurs, rough: ReturnType<typeof hostile>): Promise<void> {
  for (let day = days + 1; day < days + 20; day += 3) {
    goTo(deps, addDays(first, day));
    for (let quarter = 0; quarter < 3; quarter += 1) {
      await work(deps).catch(() => undefined);
      await rough.settle();
      for (const clock of [deps.now, deps.real]) clock.pass({ minutes: 16 });
    }
  }
}

async function mustAddUp({ deps, calm }: Told): Promise<void> {
  const { causes, reasons, envelopes } = await ledger({ store: calm });
  expect((await everything(calm)).filter(({ type }) => type === 'waiting')).toEqual([]);
  const found = await reconcile(
    { ...deps, store: calm },
    causes.map(({ id }) => id),
  );
  expect(found).toMatchObject({ right: true, tally: { open: 0 } });
  const reminders = new Set(causes.filter(({ reminder }) => reminder).map(({ id }) => id));
  const daily = envelopes.filter((each) => each.reasons.some(({ cause }) => reminders.has(cause)));
  const places = daily.map(({ address, at: when }) => `${address} ${localDay(when)}`);
  expect(new Set(places).size).toBe(places.length);
  // No reason is in two letters, unless the first surely never went out.
  const carried = envelopes
    .filter(({ state }) => state !== 'failed')
    .flatMap(({ person, reasons: inside }) => inside.map(({ cause, seat }) => `${cause} ${seat} ${person}`));
  expect(new Set(carried).size).toBe(carried.length);
  // A thing is told once to whoever hears of it, in whatever seat.
  const sent = reasons
    .filter(({ state }) => state === 'sent' || state === 'merged')
    .map(({ cause, person, seat }) => `${cause} ${person ?? seat}`);
  expect(new Set(sent).size).toBe(sent.length);
}

const taken: Reply = async ({ envelope }) => ({ messageId: `ses-${envelope}` });

test.prop([fc.integer(), moments], { numRuns: 15 })(
  'with an inbox that keeps one letter an envelope',
  async (seed, lives) => {
    const told = await live(seed, lives, taken, true);
    await mustAddUp(told);
  },
  60_000,
);

const answers = fc.array(fc.constantFrom('ok', 'ok', 'throttled', 'lost', 'refused'), { minLength: 20, maxLength: 20 });
test.prop([fc.integer(), moments, answers], { numRuns: 15 })(
  'through an SES that throttles, refuses or does not answer: what perhaps went twice says so',
  async (seed, lives, said) => {
    let nth = 0;
    const handed: string[] = [];
    const reply: Reply = async (letter) => {
      const answer = said[nth++] ?? 'ok';
      if (answer === 'throttled') return { throttled: true };
      if (answer === 'refused') return { refused: 'MessageRejected' };
      handed.push(letter.envelope);
      if (answer === 'lost') throw new Error('no answer');
      return taken(letter);
    };
    const told = await live(seed, lives, reply, false);
    await mustAddUp(told);
    const { envelopes } = await ledger({ store: told.calm });
    const twice = new Map(envelopes.map(({ id, possiblyTwice }) => [id, possiblyTwice]));
    for (const [id, times] of Map.groupBy(handed, (each) => each)) expect(times.length, id).toBeLessThanOrEqual(twice.get(id) ? 2 : 1);
  },
  60_000,
);
