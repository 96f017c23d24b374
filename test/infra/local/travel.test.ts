/** Travelling visits every due instant once and in order, and every morning; a jump visits none. */
import { test as check, fc } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import { getCase } from '#functions/store/case.ts';
import { envelopeOf } from '#functions/store/envelope.ts';
import { dueShard, dueShards } from '#functions/store/keys.ts';
import type { Store } from '#functions/store/store.ts';
import type { Letter } from '#functions/use-cases/ports.ts';
import { type Works, worksOf } from '#infra/local/background.ts';
import { openClock } from '#infra/local/programme-clock.ts';
import { type Traveller, travel } from '#infra/local/travel.ts';
import { type HandClock, handClock, memoryStore } from '#test/support/deps.ts';
import { draft, everything, world } from '#test/support/world.ts';

const start = '2026-11-24T09:00:00.000Z';
const end = '2026-12-01T09:00:00.000Z';
const mornings = [25, 26, 27, 28, 29, 30].map((day) => `2026-11-${day}T06:30:00.000Z`).concat('2026-12-01T06:30:00.000Z');
const nothing = { sent: 0, merged: 0, skipped: 0, failed: 0, later: 0, throttled: 0, errors: 0, more: false };

/** Something that waits for an instant. */
async function waits(store: Store, id: string, at: string): Promise<void> {
  const due = { p: dueShard(id), s: `${at}#thing#${id}` };
  await store.commit([
    { put: { key: { pk: `thing#${id}`, sk: 'thing' }, type: 'thing', v: 1, head: null, body: null, at: { due } }, if: 'absent' },
  ]);
}

interface Trip extends Traveller {
  readonly real: HandClock;
  /** Where the work was done, in order. */
  readonly visits: string[];
  /** What was done when. */
  readonly done: Map<string, string>;
}

/** A store whose sweep does each thing that is due but the stubborn ones, and writes down when. */
async function trip(
  more: { readonly after?: (id: string, trip: Trip) => Promise<void>; readonly mail?: Works['mail'] } = {},
): Promise<Trip> {
  const [store, real] = [memoryStore(), handClock(start)];
  const clock = await openClock(store, undefined, real);
  const [visits, done]: [string[], Map<string, string>] = [[], new Map()];
  const sweep = async () => {
    visits.push(clock.now());
    for (const shard of dueShards) {
      const { items } = await store.find('due', shard, { to: `${clock.now()}~`, limit: 100 });
      for (const { key, rev } of items.filter((item) => !item.key.pk.includes('stubborn'))) {
        await store.commit([{ del: key, if: rev }]);
        done.set(key.pk.slice('thing#'.length), clock.now());
        await more.after?.(key.pk.slice('thing#'.length), self);
      }
    }
    return false;
  };
  const works: Works = { sweep, jobs: async () => false, mail: more.mail ?? (async () => nothing) };
  const self = { clock, store, works, real, visits, done };
  return self;
}

const instants = fc.integer({ min: Date.parse(start) + 1, max: Date.parse(end) }).map((at) => new Date(at).toISOString());

describe('a journey', () => {
  check.prop([fc.uniqueArray(instants, { maxLength: 20 })])(
    'does each thing at its own instant, in order, and looks every morning',
    async (due) => {
      const trying = await trip();
      for (const [nth, at] of due.entries()) await waits(trying.store, String(nth), at);
      expect(await travel(trying, end)).toEqual({ now: end, sent: 0, arrived: true });
      expect(trying.visits).toEqual([...new Set([start, ...due, ...mornings, end])].sort());
      expect(Object.fromEntries(trying.done)).toEqual(Object.fromEntries(due.map((at, nth) => [String(nth), at])));
    },
  );

  test('does what was late before it leaves, and leaves what lies after its end', async () => {
    const trying = await trip();
    await waits(trying.store, 'late', '2026-11-20T09:00:00.000Z');
    await waits(trying.store, 'far', '2026-12-01T09:00:00.001Z');
    await travel(trying, end);
    expect([...trying.done]).toEqual([['late', start]]);
  });

  test('tries what fails once at its instant and goes on; what always fails does not hold it', async () => {
    const trying = await trip();
    await waits(trying.store, 'stubborn', '2026-11-24T12:00:00.000Z');
    await waits(trying.store, 'next', '2026-11-24T13:00:00.000Z');
    await travel(trying, '2026-11-24T14:00:00.000Z');
    expect(trying.visits.map((at) => at.slice(11, 16))).toEqual(['09:00', '12:00', '13:00', '14:00']);
    expect([...trying.done.keys()]).toEqual(['next']);
  });

  test('stops for what is only planned on the way', async () => {
    const again = { first: '2026-11-24T10:30:00.000Z', second: '2026-11-24T10:31:00.000Z' };
    const trying = await trip({
      after: async (id, { store }) => {
        if (id === 'start') await waits(store, 'first', again.first);
        if (id === 'first') await waits(store, 'second', again.second);
      },
    });
    await waits(trying.store, 'start', '2026-11-24T10:00:00.000Z');
    await travel(trying, '2026-11-24T12:00:00.000Z');
    expect(Object.fromEntries(trying.done)).toMatchObject(again);
  });

  test('says every two seconds how far it is, and goes on from there', async () => {
    const trying = await trip({ after: async (_, { real }) => real.pass({ seconds: 3 }) });
    for (const hour of [10, 11, 12]) await waits(trying.store, String(hour), `2026-11-24T${hour}:00:00.000Z`);
    const stretches = [];
    do stretches.push(await travel(trying, '2026-11-24T13:00:00.000Z'));
    while (!stretches.at(-1)?.arrived);
    expect(stretches.map(({ now }) => now.slice(11, 19))).toEqual(['10:00:03', '11:00:03', '12:00:03', '13:00:00']);
    expect([...trying.done.values()].map((at) => at.slice(11, 19))).toEqual(['10:00:00', '11:00:00', '12:00:00']);
  });

  test('keeps the hour of the morning when summer time begins', async () => {
    const trying = await trip();
    await trying.clock.moveTo('2027-03-27T12:00:00.000Z');
    await travel(trying, '2027-03-29T12:00:00.000Z');
    expect(trying.visits.slice(1, -1)).toEqual(['2027-03-28T05:30:00.000Z', '2027-03-29T05:30:00.000Z']);
  });

  test('waits where SES asks to slow down, so that no mail is carried into another day', async () => {
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((run) => setImmediate(run) as never);
    const answers = [
      { ...nothing, sent: 2, throttled: 1 },
      { ...nothing, throttled: 1 },
      { ...nothing, sent: 3 },
    ];
    const at: string[] = [];
    const trying: Trip = await trip({
      mail: async () => {
        at.push(trying.clock.now());
        return answers.shift() ?? nothing;
      },
    });
    expect((await travel(trying, '2026-11-24T10:00:00.000Z')).sent).toBe(5);
    expect(at).toEqual([start, start, start, '2026-11-24T10:00:00.000Z']);
  });
});

describe('a school that forgets its draft', () => {
  const tancament = 'M-SOL-TANCAMENT';

  async function forgotten() {
    const deps = await world();
    const clock = await openClock(deps.store, undefined, deps.real);
    const sent: Letter[] = [];
    const postman = { send: async (letter: Letter) => ({ messageId: `ses-${sent.push(letter)}` }) };
    const { id } = await draft({ ...deps, now: Object.assign(clock.now, { pass: deps.now.pass }) });
    const works = worksOf({ ...deps, now: clock.now, postman });
    return { store: deps.store, clock, works, sent, id };
  }

  async function mailed(store: Store): Promise<readonly string[]> {
    const envelopes = (await everything(store)).filter(({ type }) => type === 'envelope').map(envelopeOf);
    return envelopes
      .filter(({ reasons }) => reasons.some(({ message }) => message === tancament))
      .map(({ at }) => at)
      .sort();
  }

  test('is reminded while somebody travels, each time in its morning, and then it is gone', async () => {
    const service = await forgotten();
    expect(await travel(service, '2026-12-31T12:00:00.000Z')).toMatchObject({ arrived: true, sent: service.sent.length });
    expect(await mailed(service.store)).toEqual(['09', '16', '21', '22'].map((day) => `2026-12-${day}T06:30:00.000Z`));
    expect(await getCase(service.store, service.id)).not.toBeNull();
    await travel(service, '2027-01-22T06:30:00.000Z');
    expect(await getCase(service.store, service.id)).toBeNull();
  });

  test('gets after an outage the last reminder only', async () => {
    const service = await forgotten();
    await service.clock.moveTo('2026-12-21T12:00:00.000Z');
    expect([service.sent, await mailed(service.store)]).toEqual([[], []]);
    await service.works.sweep();
    await service.works.mail();
    expect(await mailed(service.store)).toEqual(['2026-12-21T12:00:00.000Z']);
    await travel(service, '2026-12-31T12:00:00.000Z');
    expect(await mailed(service.store)).toEqual(['2026-12-21T12:00:00.000Z', '2026-12-22T06:30:00.000Z']);
  });
});
