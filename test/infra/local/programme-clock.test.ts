/** The programme clock of the local service: it is kept, it goes with the real one, and it never goes back. */
import { expect, test } from 'vitest';
import { getClock } from '#functions/store/clock.ts';
import { openClock } from '#infra/local/programme-clock.ts';
import { handClock, memoryStore } from '#test/support/deps.ts';

const start = '2026-11-24T09:00:00.000Z';

test('nobody moved it: it shows the real time', async () => {
  const clock = await openClock(memoryStore(), undefined, handClock(start));
  expect([clock.now(), clock.moved()]).toEqual([start, false]);
});

test('moved, it goes on at the pace of the real one, and so it does after a restart', async () => {
  const [store, real] = [memoryStore(), handClock(start)];
  const clock = await openClock(store, undefined, real);
  await clock.moveTo('2027-03-12T07:00:00.000Z');
  real.pass({ minutes: 5 });
  const again = await openClock(store, undefined, real);
  for (const each of [clock, again]) expect([each.now(), each.moved()]).toEqual(['2027-03-12T07:05:00.000Z', true]);
  expect(clock.real()).toBe('2026-11-24T09:05:00.000Z');
});

test('it is never moved back: neither on the way nor in what is kept', async () => {
  const store = memoryStore();
  const clock = await openClock(store, undefined, handClock(start));
  await clock.moveTo('2027-03-12T07:00:00.000Z');
  await clock.moveTo('2027-03-11T07:00:00.000Z');
  expect(clock.now()).toBe('2027-03-12T07:00:00.000Z');
  const behind = await openClock(memoryStore(), undefined, handClock(start));
  await behind.moveTo('2026-11-01T00:00:00.000Z');
  expect([behind.now(), (await getClock(store))?.ahead]).toEqual([start, Date.parse(clock.now()) - Date.parse(start)]);
});

test('a move that could not be kept does not show, and the next one is kept', async () => {
  const store = memoryStore();
  let broken = true;
  const commit: typeof store.commit = async (writes) => {
    const outcome = await store.commit(writes);
    if (broken) throw new Error('nobody knows whether it was written');
    return outcome;
  };
  const clock = await openClock({ ...store, commit }, undefined, handClock(start));
  await expect(clock.moveTo('2027-03-12T07:00:00.000Z')).rejects.toThrow('nobody knows');
  expect(clock.now()).toBe(start);
  broken = false;
  await clock.moveTo('2027-01-01T00:00:00.000Z');
  const kept = await openClock(store, undefined, handClock(start));
  expect([clock.now(), kept.now()], 'what may have been kept stays').toEqual(['2027-01-01T00:00:00.000Z', '2027-03-12T07:00:00.000Z']);
});

test('MAGNET_NOW says where it starts, earlier or later, unless it was moved beyond', async () => {
  const [store, real] = [memoryStore(), handClock(start)];
  expect((await openClock(store, '2026-09-01T08:00:00+02:00', real)).now()).toBe('2026-09-01T06:00:00.000Z');
  const clock = await openClock(store, '2027-01-10T00:00:00.000Z', real);
  expect([clock.now(), clock.moved()]).toEqual(['2027-01-10T00:00:00.000Z', true]);
  await clock.moveTo('2027-02-01T00:00:00.000Z');
  expect((await openClock(store, '2027-01-10T00:00:00.000Z', real)).now()).toBe('2027-02-01T00:00:00.000Z');
  expect((await openClock(store, '2027-05-01T00:00:00.000Z', real)).now()).toBe('2027-05-01T00:00:00.000Z');
});

test('less than a minute is not worth a word', async () => {
  const clock = await openClock(memoryStore(), undefined, handClock(start));
  await clock.moveTo('2026-11-24T09:01:00.000Z');
  expect(clock.moved()).toBe(false);
  await clock.moveTo('2026-11-24T09:01:00.001Z');
  expect(clock.moved()).toBe(true);
});
